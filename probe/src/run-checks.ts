import type { Attempt } from './attempt';
import { type Answer, type Check, untried } from './check';
import { seen, seenError } from './seen';

/** A check and what came of it. */
export interface Result {
  readonly check: Check;
  readonly answer: Answer;
}

export interface Runner {
  /** Makes what a check works with, its folder included. */
  attempt(check: Check): Promise<Attempt>;
  /** Resolves after so many ms. */
  pause(ms: number): Promise<void>;
  /** Milliseconds since whenever. */
  now(): number;
  /** True if the plugin has been switched off meanwhile. */
  isStopped(): boolean;
}

/** Milliseconds: one check unless it says otherwise, and putting back what it changed; all of them. */
const LIMIT = 5000;
const LIMIT_OF_ENDING = 2000;
const LIMIT_OF_ALL = 50_000;

/** Runs checks one after another. Never rejects: what a check throws, or that it does not end, is its answer. */
export async function runChecks(checks: readonly Check[], runner: Runner): Promise<Result[]> {
  const start = runner.now();
  const results: Result[] = [];
  for (const check of checks) {
    if (runner.isStopped()) results.push({ check, answer: untried(seen`The probe was switched off before.`) });
    else if (runner.now() - start > LIMIT_OF_ALL) {
      results.push({ check, answer: untried(seen`The checks before it took the minute that the probe has.`) });
    } else results.push({ check, answer: await runCheck(check, runner) });
  }
  return results;
}

async function runCheck(check: Check, runner: Runner): Promise<Answer> {
  const limit = check.limit ?? LIMIT;
  let attempt: Attempt | null = null;
  try {
    attempt = await runner.attempt(check);
    const late = runner.pause(limit).then((): Answer => ({
      kind: 'differs',
      saw: seen`It had not ended after ${limit} ms.`,
    }));
    return await Promise.race([check.run(attempt), late]);
  } catch (error) {
    return { kind: 'differs', saw: seen`It ended with ${seenError(error)}.` };
  } finally {
    if (attempt) await Promise.race([attempt.end(), runner.pause(LIMIT_OF_ENDING)]);
  }
}
