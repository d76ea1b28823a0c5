import { describe, expect, it } from 'vitest';
import type { NoteSource } from '../../src/index/note-source';
import { buildIndex } from './build-index';
import { said } from '../notes/said';

const TODAY = '2026-03-16';
const ACTIVE: NoteSource = {
  kind: 'front-matter',
  data: { coaching: 'engagement', codename: 'Heron', goals: ['Speak up'] },
};

const WHY =
  'Line 3: The properties at the top of the note are a list; write each as a name, a colon and a value.';

function broken(coaching?: string): NoteSource {
  return { kind: 'unreadable', line: 3, problem: { kind: 'not-properties', found: 'list' }, coaching };
}

/** What is known of a note that held one after another. */
function after(...sources: NoteSource[]) {
  const { index, portfolio } = buildIndex({});
  for (const source of sources) index.set('N.md', source);
  const state = portfolio.state('N.md', TODAY);
  return {
    record: index.record('N.md'),
    stale: (index.notes().get('N.md')?.stale ?? false),
    name: state?.engagement.name,
    badges: state?.badges.map(({ kind }) => kind),
    diagnostics: portfolio.diagnostics(TODAY).map(said),
  };
}

describe('a note that cannot be read', () => {
  it('keeps its last readable content, marked stale, with a diagnostic', () => {
    expect(after(ACTIVE, broken('engagement'))).toMatchObject({
      record: { codename: 'Heron', goals: ['Speak up'] },
      stale: true,
      name: 'Heron',
      badges: ['data'],
      diagnostics: [
        {
          path: 'N.md',
          property: 'front matter',
          found: 'unreadable',
          message: `${WHY} Please fix it in source mode; until then its last readable content counts.`,
        },
      ],
    });
  });

  it('keeps it although its broken text no longer says what it is', () => {
    expect(after(ACTIVE, broken(), broken())).toMatchObject({ name: 'Heron', stale: true, badges: ['data'] });
  });

  it('is read again as soon as it can be', () => {
    const mended: NoteSource = { kind: 'front-matter', data: { coaching: 'engagement', codename: 'Larch' } };
    expect(after(ACTIVE, broken(), mended)).toMatchObject({ name: 'Larch', stale: false, badges: [], diagnostics: [] });
  });

  it('is listed with defaults where it says that it is an engagement and never could be read', () => {
    expect(after(broken('Engagement'))).toMatchObject({
      record: { type: 'engagement', status: 'active', goals: [] },
      stale: false,
      name: 'N',
      badges: ['data'],
    });
  });

  it('has nothing to be stale however often it is broken', () => {
    expect(after(broken('engagement'), broken('engagement')).stale).toBe(false);
    expect(after(broken('engagement'), broken()).record).toBeUndefined();
  });

  it.each(['session', 'goal', 'client'])('is diagnosed where it says %s and never could be read', (coaching) => {
    const { record, diagnostics } = after(broken(coaching));
    expect(record).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        property: 'front matter',
        message: `${WHY} Please fix it in source mode; until then nothing in it counts.`,
      },
    ]);
  });

  it('is not ours where it never was and does not say so', () => {
    expect(after(broken())).toMatchObject({ record: undefined, diagnostics: [] });
    expect(after({ kind: 'front-matter', data: { tags: 'x' } }, broken()).diagnostics).toEqual([]);
  });
});

describe('a stale note', () => {
  it('moves with its content', () => {
    const { index, portfolio } = buildIndex({});
    index.set('N.md', ACTIVE);
    index.set('N.md', broken());
    index.rename('N.md', 'Box/M.md');
    expect(index.record('N.md')).toBeUndefined();
    expect((index.notes().get('Box/M.md')?.stale ?? false)).toBe(true);
    expect(portfolio.state('Box/M.md', TODAY)?.engagement.note.path).toBe('Box/M.md');
    expect(portfolio.diagnostics(TODAY).map(said)).toMatchObject([{ path: 'Box/M.md', property: 'front matter' }]);
  });

  it('has nothing left to keep when it was deleted before', () => {
    const { index, portfolio } = buildIndex({});
    index.set('N.md', ACTIVE);
    index.delete('N.md');
    index.set('N.md', broken());
    expect(portfolio.all(TODAY)).toEqual([]);
  });
});
