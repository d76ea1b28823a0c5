import type { Day } from '../../domain/day';
import type { TokenContext } from '../../templates/tokens';
import { moment } from '../../vault/today';

/** Dates that are read again, by Groundwork and others, have plain digits: Moment has others in Arabic and Hindi. */
const READ_AGAIN = /^(?:YYYY-MM-DD)?(?:[T ]|\[T\])?(?:HH:mm(?::ss)?)?$/;

/** The present moment, moved by `offset`, in a Moment format. */
export const presentMoment: TokenContext['now'] = (format, offset) => {
  const present = READ_AGAIN.test(format) ? moment().locale('en') : moment();
  return (offset ? present.add(offset.amount, offset.unit) : present).format(format);
};

/** The present moment on another day, or that day at a time (`HH:MM`), moved by `offset`, in a Moment format. */
export function momentOn(day: Day, time?: string): TokenContext['now'] {
  return (format, offset) => {
    const at = moment(`${day}T${time ?? presentMoment('HH:mm')}`);
    const there = READ_AGAIN.test(format) ? at.locale('en') : at;
    return (offset ? there.add(offset.amount, offset.unit) : there).format(format);
  };
}
