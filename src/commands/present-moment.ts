import type { TokenContext } from '../templates/token-context';
import { moment } from '../vault/moment';

/** The present moment, moved by `offset`, in a Moment format. */
export const presentMoment: TokenContext['now'] = (format, offset) => {
  const present = moment();
  return (offset ? present.add(offset.amount, offset.unit) : present).format(format);
};
