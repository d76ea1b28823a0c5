import type { CountedStatus } from './counted-status';
import type { GoalKey } from './goal-key';
import type { Kind } from './session-note';

/** A session compared with what was contracted on its day. */
export type ContractState = 'on-contract' | 'drifted' | 'detour' | 'unlinked' | 'exempt';

/**
 * The contract state of a session. Only held regular and review sessions on a day with a contract are eligible; all
 * others are exempt, and so is one that touches no contracted goal where `isPaused`.
 *
 * @param session status as counted, goals after successors
 * @param contracted C(E, the session's date)
 * @param isPaused the session is after the latest re-contracting, and all that was contracted on its day is paused now
 */
export function contractState(
  session: { kind: Kind; status: CountedStatus; detour: boolean; goals: readonly GoalKey[] },
  contracted: ReadonlySet<GoalKey>,
  isPaused: boolean,
): ContractState {
  const eligible = session.status === 'held' && (session.kind === 'regular' || session.kind === 'review');
  if (!eligible || contracted.size === 0) return 'exempt';
  const isTouched = session.goals.some((key) => contracted.has(key));
  if (isPaused && !isTouched) return 'exempt';
  if (session.detour) return 'detour';
  if (session.goals.length === 0) return 'unlinked';
  return isTouched ? 'on-contract' : 'drifted';
}

/** True if a session shows whether work is on contract: detours and untagged sessions do not. */
export function isTelling({ contract }: { readonly contract: ContractState }): boolean {
  return contract === 'on-contract' || contract === 'drifted';
}
