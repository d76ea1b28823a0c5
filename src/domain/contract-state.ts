import type { GoalKey } from './goal-key';
import type { Kind, SessionStatus } from './session-note';

/** How a session stands to what was contracted on its day. */
export type ContractState = 'on-contract' | 'drifted' | 'detour' | 'unlinked' | 'exempt';

/**
 * The contract state of a session. Only held regular and review sessions on a day with a contract are eligible; all
 * others are exempt.
 *
 * @param session status as counted, goals after successors
 * @param contracted C(E, the session's date)
 */
export function contractState(
  session: { kind: Kind; status: SessionStatus; detour: boolean; goals: readonly GoalKey[] },
  contracted: ReadonlySet<GoalKey>,
): ContractState {
  const eligible = session.status === 'held' && (session.kind === 'regular' || session.kind === 'review');
  if (!eligible || contracted.size === 0) return 'exempt';
  if (session.detour) return 'detour';
  if (session.goals.length === 0) return 'unlinked';
  return session.goals.some((key) => contracted.has(key)) ? 'on-contract' : 'drifted';
}
