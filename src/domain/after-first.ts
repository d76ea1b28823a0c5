import { type CountedSession, isWorkingSession } from './engagement-as-of';

/** What the first session gave, as its notes say. */
export interface AfterFirst {
  readonly session: CountedSession;
  /** The view from outside that they left with. */
  readonly outsideView?: string;
  /** Their doubt, in their words. */
  readonly doubt?: string;
}

/**
 * What to look at again before the second session, once: the view and the doubt that held sessions say last, while the
 * latest working session is a first one. Undefined before the first session and after the second.
 */
export function afterFirst(held: readonly CountedSession[]): AfterFirst | undefined {
  const session = held.findLast(isWorkingSession);
  if (session?.note.kind !== 'first') return undefined;
  const outsideView = held.findLast(({ note }) => note.outsideView !== undefined)?.note.outsideView;
  const doubt = held.findLast(({ note }) => note.doubt !== undefined)?.note.doubt;
  return { session, outsideView, doubt };
}
