import type { Day } from '../domain/day';
import { moment } from './moment';

/** The calendar day it is where the coach is, in plain digits: Moment has others in Arabic, Hindi and more. */
export function today(): Day {
  return moment().locale('en').format('YYYY-MM-DD');
}
