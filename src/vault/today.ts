import type { Day } from '../domain/day';
import { moment } from './moment';

/** The calendar day it is where the coach is. */
export function today(): Day {
  return moment().format('YYYY-MM-DD');
}
