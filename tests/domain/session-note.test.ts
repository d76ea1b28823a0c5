import { describe, expect, it } from 'vitest';
import { DEFAULT_NUMBERS } from '../../src/domain/numbers';
import { isDated } from '../../src/domain/session-note';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { readNote } from '../../src/notes/read-note';

describe('a dated session', () => {
  it.each([
    ['2026-03-16', true],
    ['2026-03-16T09:30', true],
    ['2026-13-40', false],
    [null, false],
  ])('with the date %j: %s', (date, expected) => {
    const { record } = readNote('S.md', { coaching: 'session', date }, DEFAULT_PROPERTY_NAMES, DEFAULT_NUMBERS);
    expect(record?.type === 'session' && isDated(record)).toBe(expected);
  });
});
