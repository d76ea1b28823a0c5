// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { listPractice } from '../../src/views/sidebar/listed-practice';
import { createPractice } from '../../src/vault/practice';
import { fakeApp } from './fake-app';

const TODAY = '2026-03-16';
const COUNT = 500;

afterEach(() => vi.useRealTimers());

it.each([
  ['all in one microtask', undefined],
  ['each in a microtask of its own', Promise.resolve()],
])('tells of hundreds of deletions in one batch beside the first, %s', async (_title, microtask) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  const vault = fakeApp();
  const engagement = { frontmatter: { coaching: 'engagement', goals: ['Speak up'] } };
  const files = Array.from({ length: COUNT }, (_none, at) => vault.add(`E${at}.md`, engagement));
  for (let at = 0; at < COUNT; at += 1) {
    vault.add(`S${at}.md`, { frontmatter: { coaching: 'session', engagement: `[[E${at}]]`, date: '2026-03-01' } });
  }
  const practice = createPractice(vault.app, DEFAULT_SETTINGS);
  const started = practice.start(vault.owner);
  await vi.runAllTimersAsync();
  await started;
  await vi.runAllTimersAsync();
  const listed = listPractice(practice);
  listed.readAll(TODAY, { includes: () => true, compare: () => 0 });
  const { operations } = practice.index;
  const before = { ...operations, states: practice.portfolio.statesComputed };
  let batches = 0;
  practice.onChange((_engagements, notes) => {
    batches += 1;
    listed.read(notes);
  });
  for (const file of files) {
    vault.delete(file);
    if (microtask) await microtask;
  }
  await vi.runAllTimersAsync();
  expect(batches).toBeLessThanOrEqual(2);
  expect(operations.membersResolved - before.membersResolved).toBe(COUNT);
  expect(operations.notesRead).toBe(before.notesRead);
  expect(practice.portfolio.statesComputed).toBe(before.states);
  expect(listed.all.size).toBe(0);
  expect(listed.attention).toHaveLength(COUNT);
});
