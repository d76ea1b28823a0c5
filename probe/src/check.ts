import type { Attempt } from './attempt';
import { facts, type Seen, seenError } from './seen';

/** The result of a check. A host that cannot try it gives no answer to the question, and this never counts as one. */
export interface Answer {
  readonly kind: 'holds' | 'differs' | 'untried';
  /** The text of what was seen, or the reason why it could not be tried. */
  readonly saw: Seen;
}

/** One assumption, and how it is tried. */
export interface Check {
  /** The name of its file. Links lead there, so it stays. */
  readonly id: string;
  /** The assumption, in Markdown. */
  readonly sentence: string;
  /** The time it may take, in ms; five seconds by default. */
  readonly limit?: number;
  /** Tries it. It may reject: that is an answer, too. */
  readonly run: (attempt: Attempt) => Promise<Answer>;
}

/** The assumption holds, or does not. */
export function answer(holds: boolean, saw: Seen): Answer {
  return { kind: holds ? 'holds' : 'differs', saw };
}

/** The assumption holds where all of these facts do. */
export function allHold(...all: readonly (readonly [Seen, boolean])[]): Answer {
  return answer(all.every(([, isSo]) => isSo), facts(all));
}

/** It could not be tried here, and why. */
export function untried(saw: Seen): Answer {
  return { kind: 'untried', saw };
}

/** The error a call is refused with; null where it is not refused. */
export async function refusal(call: () => unknown): Promise<Seen | null> {
  try {
    await call();
    return null;
  } catch (error) {
    return seenError(error);
  }
}
