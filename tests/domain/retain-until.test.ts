import { describe, expect, it } from 'vitest';
import { retainUntil } from '../../src/domain/retain-until';

describe('the day until which notes are kept', () => {
  it.each([
    ['2026-03-16', 5, undefined, '2031-03-16'],
    ['2024-02-29', 1, undefined, '2025-02-28'],
    ['2024-02-29', 4, undefined, '2028-02-29'],
    ['2026-03-16', 2.9, undefined, '2028-03-16'],
    ['2026-03-16', 0, undefined, undefined],
    ['2026-03-16', 0, '2030-01-01', '2030-01-01'],
    ['2026-03-16', 5, '2030-01-01', '2031-03-16'],
    ['2026-03-16', 1, '2030-01-01', '2030-01-01'],
    ['0009-12-31', 1, undefined, '0010-12-31'],
    ['9990-01-01', 100, undefined, undefined],
  ])('closed on %s, %d years, agreed %s: %s', (closedOn, years, agreed, day) => {
    expect(retainUntil(closedOn, years, agreed)).toBe(day);
  });
});
