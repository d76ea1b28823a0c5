import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../probe/src/attempt';
import { answer, type Check } from '../../probe/src/check';
import { runChecks, type Runner } from '../../probe/src/run-checks';
import { seen } from '../../probe/src/seen';

const holds = async () => answer(true, seen`fine`);
const check = (id: string, run: Check['run'], limit?: number): Check => ({
  ...{ id, sentence: id, run },
  ...(limit === undefined ? {} : { limit }),
});

/** Time passes only where something waits: each wait ends at once, when nothing else has anything left to do. */
function runner(log: string[], changes: Partial<Runner> = {}): Runner {
  let now = 0;
  return {
    attempt: async ({ id }) => ({ end: async () => void log.push(`${id} ended`) }) as unknown as Attempt,
    pause: (ms) => new Promise((resolve) => setImmediate(() => resolve(void (now += ms)))),
    now: () => now,
    isStopped: () => false,
    ...changes,
  };
}

async function answersOf(checks: readonly Check[], log: string[] = [], changes: Partial<Runner> = {}) {
  const results = await runChecks(checks, runner(log, changes));
  return results.map(({ check: { id }, answer: { kind, saw } }) => [id, kind, saw.text]);
}

describe('running checks', () => {
  it('takes what a check throws, or that it never ends, for its answer, and goes on with the next', async () => {
    const log: string[] = [];
    const all = [
      check('throws', () => Promise.reject(new Error('File already exists.'))),
      check('hangs', () => new Promise(() => undefined), 700),
      check('holds', holds),
    ];
    expect(await answersOf(all, log)).toEqual([
      ['throws', 'differs', 'It ended with an error that says "File already exists.".'],
      ['hangs', 'differs', 'It had not ended after 700 ms.'],
      ['holds', 'holds', 'fine'],
    ]);
    expect(log).toEqual(['throws ended', 'hangs ended', 'holds ended']);
  });

  it('takes a folder that cannot be made for the answer, too', async () => {
    const attempt = () => Promise.reject(new Error('permission denied'));
    const [[, kind, saw] = []] = await answersOf([check('one', holds)], [], { attempt });
    expect([kind, saw]).toEqual(['differs', 'It ended with an error that says "permission denied".']);
  });

  it('tries no further check once the probe is switched off', async () => {
    let stopped = false;
    const stops = check('stops', async () => {
      stopped = true;
      return holds();
    });
    const kinds = await answersOf([stops, check('later', holds)], [], { isStopped: () => stopped });
    expect(kinds.map(([, kind]) => kind)).toEqual(['holds', 'untried']);
  });

  it('ends within a minute whatever the checks do: those that are left could not be tried', async () => {
    const all = Array.from({ length: 20 }, (_, at) => check(`hangs-${at}`, () => new Promise(() => undefined)));
    const kinds = (await answersOf(all)).map(([, kind]) => kind);
    expect(kinds[0]).toBe('differs');
    expect(kinds.at(-1)).toBe('untried');
  });
});
