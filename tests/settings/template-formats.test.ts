import { describe, expect, it } from 'vitest';
import { formatsIn } from '../../src/settings/template-formats';

describe('formats of Obsidian’s own Templates', () => {
  it('are read from its settings, as they are', () => {
    expect(formatsIn({ folder: 'T', dateFormat: 'D. MMMM', timeFormat: 'H [h]' })).toEqual({
      dateFormat: 'D. MMMM',
      timeFormat: 'H [h]',
    });
  });

  it.each([null, undefined, 'D', [], {}, { dateFormat: '', timeFormat: ' ' }, { dateFormat: 7, timeFormat: null }])(
    'are not there in %j',
    (settings) => {
      expect(formatsIn(settings)).toEqual({ dateFormat: undefined, timeFormat: undefined });
    },
  );
});
