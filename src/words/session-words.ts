import type { Day } from '../domain/day';
import type { CountedSession } from '../domain/engagement-as-of';
import { capitalise } from './capitalise';
import { words } from './words';

/**
 * How a session stands, in words: against the contract where it was held and there was one, else what became of it.
 * Empty for a held session that is exempt: there is nothing to say.
 */
export function sessionStateWords({ status, date, contract }: CountedSession, today: Day): string {
  const { domain } = words;
  if (status === 'held') return capitalise(domain.contract[contract]);
  const isUnrecorded = status === 'planned' && date < today;
  return capitalise(isUnrecorded ? domain.unrecorded : domain.sessionStatus[status]);
}
