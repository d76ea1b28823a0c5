import fc from 'fast-check';
import type { App, TFile } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { noteWriter, type NoteWriter } from '../../src/vault/note-writer';
import type { NoteChange, Propose } from '../../src/vault/note-change';

/** Notes in memory that nobody has open. */
function vaultOf(notes: Map<string, string>): App {
  const fileOf = (path: string) => (notes.has(path) ? { path } : null);
  return {
    workspace: { getLeavesOfType: () => [], getActiveViewOfType: () => null },
    fileManager: {
      trashFile: ({ path }: TFile) => Promise.resolve(notes.delete(path)),
      renameFile: ({ path }: TFile, to: string) => {
        notes.set(to, notes.get(path) ?? '');
        return Promise.resolve(notes.delete(path));
      },
    },
    vault: {
      getFileByPath: fileOf,
      getAbstractFileByPath: fileOf,
      getFolderByPath: () => null,
      read: ({ path }: TFile) => Promise.resolve(notes.get(path)),
      process: ({ path }: TFile, change: (text: string) => string) => {
        notes.set(path, change(notes.get(path) ?? ''));
        return Promise.resolve();
      },
      create: (path: string, text: string) => {
        notes.set(path, text);
        return Promise.resolve({ path });
      },
    },
  } as unknown as App;
}

const typed = fc.array(fc.constantFrom('<', '%', '<%', '%>', 'x', ' ', '\n')).map((parts) => parts.join(''));
const NOTE = 'a < % b';
const nobody = () => {};
const saying = (text: string): Propose => () => ({ kind: 'edits', edits: [{ from: 3, to: 4, text }] });

describe('the gateway', () => {
  it.each<[string, (writer: NoteWriter, text: string) => Promise<unknown>]>([
    ['edit', (writer, text) => writer.edit('a.md', saying(text))],
    ['create', (writer, text) => writer.create('b.md', text)],
    ['several edits', (writer, text) => writer.editTogether([{ path: 'a.md', propose: saying(text) }])],
    ['several with a new note', (writer, text) => writer.editTogether([{ path: 'b.md', create: text }])],
  ])('writes no command of Templater’s that somebody typed: %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const notes = new Map([['a.md', NOTE]]);
        await write(noteWriter(vaultOf(notes), nobody), text);
        for (const written of notes.values()) expect(written).not.toContain('<%');
      }),
    );
  });

  it('gives a note another path and makes its folder, but not the path of another note', async () => {
    const notes = new Map([['a.md', NOTE], ['b.md', 'taken']]);
    const folders: string[] = [];
    const app = vaultOf(notes);
    Object.assign(app.vault, { createFolder: (folder: string) => Promise.resolve(folders.push(folder)) });
    const writer = noteWriter(app, nobody);
    const edit = { path: 'a.md', propose: saying('x') };
    const refused = await writer.editTogether([{ ...edit, renameTo: 'b.md' }]);
    expect(refused.refused?.reason).toEqual({ kind: 'place-taken' });
    const { undo } = await writer.editTogether([{ ...edit, renameTo: 'Later/c.md' }]);
    expect([...notes].sort()).toEqual([['Later/c.md', 'a <x% b'], ['b.md', 'taken']]);
    expect(folders).toEqual(['Later']);
    await writer.editTogether(undo);
    expect([...notes].sort()).toEqual([['a.md', NOTE], ['b.md', 'taken']]);
  });

  it('tells of each note that it creates, as it was written, and of no edit', async () => {
    const told: [string, string][] = [];
    const notes = new Map([['a.md', NOTE]]);
    const writer = noteWriter(vaultOf(notes), ({ path }, text) => told.push([path, text]));
    await writer.create('b.md', 'typed <% b');
    await writer.editTogether([{ path: 'c.md', create: '<% c' }, { path: 'a.md', propose: saying('x') }]);
    await writer.create('b.md', 'is taken');
    expect(told).toEqual([
      ['b.md', 'typed < % b'],
      ['c.md', '< % c'],
    ]);
  });

  it('previews what it would write', async () => {
    const changes: NoteChange[] = [{ path: 'a.md', propose: saying('<%') }, { path: 'b.md', create: '<%' }];
    const previews = await noteWriter(vaultOf(new Map([['a.md', NOTE]])), nobody).previewTogether(changes);
    expect(JSON.stringify(previews)).toContain('< %');
    expect(JSON.stringify(previews)).not.toContain('<%');
  });

  it('writes the commands of the template that a note is made from', async () => {
    const notes = new Map<string, string>();
    await noteWriter(vaultOf(notes), nobody).create('b.md', '<% a %> <% typed %>', '<% a %>');
    expect(notes.get('b.md')).toBe('<% a %> < % typed %>');
  });

  it('gives back to the character what it takes back, commands and all', async () => {
    const before = 'a <% old %> b';
    const notes = new Map([['a.md', before]]);
    const writer = noteWriter(vaultOf(notes), nobody);
    const propose: Propose = () => ({ kind: 'edits', edits: [{ from: 2, to: 11, text: '<% new %>' }] });
    const { undo } = await writer.editTogether([{ path: 'a.md', propose }]);
    expect(notes.get('a.md')).toBe('a < % new %> b');
    await writer.editTogether(undo);
    expect(notes.get('a.md')).toBe(before);
  });
});
