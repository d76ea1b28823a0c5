import { normalizePath } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const pathIsMadePlain: Check = {
  id: 'path-is-made-plain',
  sentence: '`normalizePath` leaves one `/` between names and none at the ends, makes no-break spaces plain and'
    + ' composes letters.',
  run: async () =>
    allHold(
      [seen`slashes`, normalizePath('/one//two.md/') === 'one/two.md'],
      [seen`no-break spaces`, normalizePath('one\u00A0two') === 'one two'],
      [seen`letters`, normalizePath('e\u0301') === '\u00E9'],
    ),
};
