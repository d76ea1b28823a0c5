// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { startTurn } from '../../src/vault/turn';

afterEach(() => {
  vi.useRealTimers();
});

it('is over before the app feels stuck, and begins anew after the app has had its turn', async () => {
  vi.useFakeTimers();
  const turn = startTurn();
  vi.advanceTimersByTime(5);
  expect(turn.isOver()).toBe(false);
  vi.advanceTimersByTime(5);
  expect(turn.isOver()).toBe(true);
  let hadTurn = false;
  window.setTimeout(() => (hadTurn = true));
  const next = turn.next();
  expect(turn.isOver()).toBe(true);
  vi.advanceTimersToNextTimer();
  await next;
  expect([hadTurn, turn.isOver()]).toEqual([true, false]);
});
