// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { startTimeSlice } from '../../src/vault/time-slice';

afterEach(() => {
  vi.useRealTimers();
});

it('is over before the app feels stuck, and begins anew after the app has had its turn', async () => {
  vi.useFakeTimers();
  const slice = startTimeSlice();
  vi.advanceTimersByTime(5);
  expect(slice.shouldYield()).toBe(false);
  vi.advanceTimersByTime(5);
  expect(slice.shouldYield()).toBe(true);
  let hadTurn = false;
  window.setTimeout(() => (hadTurn = true));
  const yielded = slice.yieldToApp();
  expect(slice.shouldYield()).toBe(true);
  vi.advanceTimersToNextTimer();
  await yielded;
  expect([hadTurn, slice.shouldYield()]).toEqual([true, false]);
});
