import { describe, expect, it } from 'vitest';
import { checkClosing } from '../../../src/actions/engagements/closing';

const check = (closedOn: string, retainUntil = '', start?: string) =>
  checkClosing({ closedOn, retainUntil, endings: new Map(), handsOver: false }, '2026-03-16', start)?.field;

describe('an answer to how an engagement ends', () => {
  it.each([
    ['2026-03-16', '', undefined],
    ['2026-03-01', '2026-03-01', '2026-03-01'],
    ['2025-01-01', '2031-01-01', undefined],
  ])('can be written with the days %j, %j and the start %j', (closedOn, until, start) => {
    expect(check(closedOn, until, start)).toBeUndefined();
  });

  it.each([
    ['', '', undefined, 'closedOn'],
    ['2026-02-30', '', undefined, 'closedOn'],
    ['2026-03-17', '', undefined, 'closedOn'],
    ['2026-02-28', '', '2026-03-01', 'closedOn'],
    ['2026-03-16', '?', undefined, 'retainUntil'],
    ['2026-03-16', '2026-03-15', undefined, 'retainUntil'],
  ])('is asked again with the days %j, %j and the start %j', (closedOn, until, start, field) => {
    expect(check(closedOn, until, start)).toBe(field);
  });
});
