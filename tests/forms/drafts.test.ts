import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { type Draft, draftPlace } from '../../src/forms/drafts';

/** An app with these notes; who holds one of them can move it. */
function appWith(...paths: string[]) {
  const files = paths.map((path) => ({ path }));
  const vault = { getFileByPath: (path: string) => files.find((file) => file.path === path) ?? null };
  return { app: { vault } as unknown as App, files };
}

const draft = (held: string): Draft => new Map([['a', { held, before: '' }]]);

describe('the place for a draft', () => {
  it('keeps one for each form and note, and has none to begin with', () => {
    const { app } = appWith('A.md', 'B.md');
    draftPlace(app, { form: 'goal', path: 'A.md' }).set(draft('one'));
    draftPlace(app, { form: 'close', path: 'A.md' }).set(draft('two'));
    draftPlace(app, { form: 'goal' }).set(draft('three'));
    expect(draftPlace(app, { form: 'goal', path: 'A.md' }).get()).toEqual(draft('one'));
    expect(draftPlace(app, { form: 'close', path: 'A.md' }).get()).toEqual(draft('two'));
    expect(draftPlace(app, { form: 'goal' }).get()).toEqual(draft('three'));
    expect(draftPlace(app, { form: 'goal', path: 'B.md' }).get()).toEqual(new Map());
  });

  it('is found where the note has been moved, and not by another note that has come to its path', () => {
    const { app, files } = appWith('A.md');
    draftPlace(app, { form: 'goal', path: 'A.md' }).set(draft('one'));
    Object.assign(files[0] ?? {}, { path: 'New/A.md' });
    files.push({ path: 'A.md' });
    expect(draftPlace(app, { form: 'goal', path: 'New/A.md' }).get()).toEqual(draft('one'));
    expect(draftPlace(app, { form: 'goal', path: 'A.md' }).get()).toEqual(new Map());
  });

  it('has none any more once it is given one with nothing in it', () => {
    const { app } = appWith();
    const place = draftPlace(app, { form: 'new' });
    place.set(draft('one'));
    place.set(new Map());
    expect(draftPlace(app, { form: 'new' }).get()).toEqual(new Map());
  });

  it('knows nothing of another vault', () => {
    draftPlace(appWith().app, { form: 'new' }).set(draft('one'));
    expect(draftPlace(appWith().app, { form: 'new' }).get()).toEqual(new Map());
  });
});
