import { describe, expect, it } from 'vitest';
import { folderIn, isInside, textIn, trimFolder } from '../../src/settings/template-folders';

describe('a folder of templates', () => {
  it('is read from the settings that name it', () => {
    expect(folderIn({ folder: '/Templates/' }, 'folder')).toBe('Templates');
  });

  it.each([null, undefined, 'Templates', [], {}, { folder: '' }, { folder: ' / ' }, { folder: 7 }])(
    'is not there in %j',
    (settings) => {
      expect(folderIn(settings, 'folder')).toBeUndefined();
    },
  );

  it('holds the notes in it and below, and no others', () => {
    expect(isInside('Templates/x.md', ['Box', 'Templates'])).toBe(true);
    expect(isInside('Templates/Deep/x.md', ['Templates'])).toBe(true);
    expect(isInside('Templates old/x.md', ['Templates'])).toBe(false);
    expect(isInside('Box/Templates/x.md', ['Templates'])).toBe(false);
    expect(isInside('x.md', [])).toBe(false);
  });
});

describe('trimming a folder', () => {
  it('leaves nothing to trim', () => {
    expect(['/ a/b /', 'a', ' ', '//'].map(trimFolder)).toEqual(['a/b', 'a', '', '']);
  });
});

describe('a text in settings', () => {
  it('is read as it is, and blank where there is none', () => {
    expect(textIn({ dateFormat: ' D. MMMM' }, 'dateFormat')).toBe(' D. MMMM');
    expect([null, undefined, 'D', [], {}, { dateFormat: 7 }].map((settings) => textIn(settings, 'dateFormat'))).toEqual(
      ['', '', '', '', '', ''],
    );
  });
});
