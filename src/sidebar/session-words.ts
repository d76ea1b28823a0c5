import type { ContractState } from '../domain/contract-state';
import type { Day } from '../domain/day';
import type { CountedSession } from '../domain/engagement-as-of';
import { capitalise } from '../domain/capitalise';

const CONTRACT: Readonly<Record<ContractState, string>> = {
  'on-contract': 'On contract',
  drifted: 'Drifted',
  detour: 'Detour',
  unlinked: 'No goals',
  exempt: '',
};

/**
 * How a session stands, in words: against the contract where it was held and there was one, else what became of it.
 * Empty for a held session that is exempt: there is nothing to say.
 */
export function sessionStateWords({ status, date, contract }: CountedSession, today: Day): string {
  if (status === 'held') return CONTRACT[contract];
  return status === 'planned' && date < today ? 'Unrecorded' : capitalise(status);
}
