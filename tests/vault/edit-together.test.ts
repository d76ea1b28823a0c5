import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/text/text-edit';
import { editTogether, type NoteAccess, previewTogether } from '../../src/vault/edit-together';
import type { NoteChange, Propose } from '../../src/vault/note-change';
import { type Refusal, refuse } from '../../src/vault/refusal';

type WriteOutcome = Awaited<ReturnType<NoteAccess['edit']>>;
type BeforeEdit = (path: string) => Refusal | undefined;

const DISK_FULL: Refusal = { kind: 'not-written', error: 'Disk full.' };

/** Notes in memory. `beforeEdit` may change them, or give a reason why the note at `path` cannot be written. */
function notesInMemory(notes: Map<string, string>, beforeEdit: BeforeEdit = () => undefined): NoteAccess {
  const look = (path: string, propose: Propose): [WriteOutcome, string] => {
    const text = notes.get(path);
    if (text === undefined) return [{ kind: 'refused', path, reason: { kind: 'note-gone' } }, ''];
    const proposal = propose(text, text.length);
    if (proposal.kind === 'refused') return [{ kind: 'refused', path, reason: proposal.reason }, text];
    const kind = proposal.edits.length > 0 ? 'written' : 'unchanged';
    return [{ kind }, applyEdits(text, proposal.edits)];
  };
  return {
    check: (path, propose) => Promise.resolve(look(path, propose)[0]),
    edit: (path, propose) => {
      const reason = beforeEdit(path);
      if (reason !== undefined) return Promise.resolve({ kind: 'refused', path, reason });
      const [result, text] = look(path, propose);
      if (result.kind === 'written') notes.set(path, text);
      return Promise.resolve(result);
    },
    checkNew: (path) => (notes.has(path) ? { ...refuse({ kind: 'place-taken' }), path } : { kind: 'written' }),
    create: (path, text) => {
      const reason = beforeEdit(path);
      if (reason !== undefined) return Promise.resolve({ kind: 'refused', path, reason });
      notes.set(path, text);
      return Promise.resolve({ kind: 'written' });
    },
    rename: (path, to) => {
      const reason = beforeEdit(to);
      const text = notes.get(path);
      if (reason || text === undefined) return Promise.resolve({ ...refuse(reason ?? { kind: 'note-gone' }), path });
      notes.delete(path);
      notes.set(to, text);
      return Promise.resolve({ kind: 'written' as const });
    },
    trash: (path, text) => {
      const reason = beforeEdit(path);
      if (reason !== undefined || notes.get(path) !== text) {
        return Promise.resolve({ kind: 'refused', path, reason: reason ?? { kind: 'changed-meanwhile' } });
      }
      notes.delete(path);
      return Promise.resolve({ kind: 'written' });
    },
  };
}

const append = (path: string): Extract<NoteChange, { propose: Propose }> => {
  return { path, propose: ({ length }) => ({ kind: 'edits', edits: [{ from: length, to: length, text: '!' }] }) };
};
const refusing: Propose = () => refuse({ kind: 'goal-moved-on' });
const leaving: Propose = () => ({ kind: 'edits', edits: [] });
const three = () => new Map([['a', 'A'], ['b', 'B'], ['c', 'C']]);
const edits = [append('a'), append('b'), append('c')];

describe('editTogether', () => {
  it('writes every note, and says which had nothing to change', async () => {
    const notes = three();
    const leavingB = { path: 'b', propose: leaving };
    const result = await editTogether([append('a'), leavingB, append('c')], notesInMemory(notes));
    expect([...notes.values()]).toEqual(['A!', 'B', 'C!']);
    expect(result.states).toEqual(new Map([['a', 'written'], ['b', 'unchanged'], ['c', 'written']]));
    expect(result.refused).toBeUndefined();
  });

  it('writes nothing where the last edit is refused', async () => {
    const notes = three();
    const touched: string[] = [];
    const access = notesInMemory(notes, (path) => void touched.push(path));
    const result = await editTogether([append('a'), append('b'), { path: 'c', propose: refusing }], access);
    expect(touched).toEqual([]);
    expect([...notes.values()]).toEqual(['A', 'B', 'C']);
    expect(new Set(result.states.values())).toEqual(new Set(['not-written']));
    expect(result.refused).toMatchObject({ path: 'c', reason: { kind: 'goal-moved-on' } });
  });

  it('takes back what was written where a later write fails', async () => {
    const notes = three();
    const result = await editTogether(edits, notesInMemory(notes, (path) => (path === 'b' ? DISK_FULL : undefined)));
    expect([...notes.values()]).toEqual(['A', 'B', 'C']);
    expect(result.states).toEqual(new Map([['a', 'taken-back'], ['b', 'not-written'], ['c', 'not-written']]));
    expect(result.refused).toMatchObject({ path: 'b', reason: DISK_FULL });
  });

  it('does not take back a note that somebody has changed since, and says so', async () => {
    const notes = three();
    const access = notesInMemory(notes, (path) => {
      if (path === 'c') notes.set('a', 'A! and mine');
      return path === 'c' ? DISK_FULL : undefined;
    });
    const result = await editTogether(edits, access);
    expect([...notes.values()]).toEqual(['A! and mine', 'B', 'C']);
    expect([...result.states.values()]).toEqual(['not-taken-back', 'taken-back', 'not-written']);
  });

  it('says so where the disk lets nothing be taken back either', async () => {
    const notes = three();
    let writes = 0;
    const result = await editTogether(edits, notesInMemory(notes, () => (++writes > 2 ? DISK_FULL : undefined)));
    expect([...notes.values()]).toEqual(['A!', 'B!', 'C']);
    expect([...result.states.values()]).toEqual(['not-taken-back', 'not-taken-back', 'not-written']);
  });

  it('works each edit out anew when it is written, and is refused where it no longer fits', async () => {
    const notes = three();
    const access = notesInMemory(notes, (path) => void (path === 'b' && notes.set('b', 'Other')));
    const onlyB: Propose = (text, cursor) => (text === 'B' ? append('b').propose : refusing)(text, cursor);
    const result = await editTogether([append('a'), { path: 'b', propose: onlyB }], access);
    expect([...notes]).toEqual([['a', 'A'], ['b', 'Other'], ['c', 'C']]);
    expect(result.states.get('a')).toBe('taken-back');
  });

  it('creates a note beside edits, and takes it away again where a later write fails', async () => {
    const notes = three();
    const creation = { path: 'new', create: 'N' };
    const failing = notesInMemory(notes, (path) => (path === 'b' ? DISK_FULL : undefined));
    const failed = await editTogether([append('a'), creation, append('b')], failing);
    expect([...notes.keys()]).toEqual(['a', 'b', 'c']);
    expect(failed.states).toEqual(new Map([['a', 'taken-back'], ['new', 'withdrawn'], ['b', 'not-written']]));
    expect(failed.undo).toEqual([]);
    const went = await editTogether([creation, append('b')], notesInMemory(notes));
    expect(notes.get('new')).toBe('N');
    expect([...went.states.values()]).toEqual(['written', 'written']);
  });

  it('leaves a created note that somebody has written into, and says so', async () => {
    const notes = three();
    const access = notesInMemory(notes, (path) => {
      if (path === 'b') notes.set('new', 'N and mine');
      return path === 'b' ? DISK_FULL : undefined;
    });
    const { states } = await editTogether([{ path: 'new', create: 'N' }, append('b')], access);
    expect(states.get('new')).toBe('not-withdrawn');
    expect(notes.get('new')).toBe('N and mine');
  });

  it('writes nothing where the place of a new note is taken', async () => {
    const notes = three();
    const { states, refused } = await editTogether([append('a'), { path: 'b', create: 'N' }], notesInMemory(notes));
    expect([...notes.values()]).toEqual(['A', 'B', 'C']);
    expect(states).toEqual(new Map([['a', 'not-written'], ['b', 'not-created']]));
    expect(refused).toMatchObject({ path: 'b', reason: { kind: 'place-taken' } });
  });

  it('gives what undoes the whole action, which is refused as a whole where a note changed since', async () => {
    const notes = three();
    const access = notesInMemory(notes);
    const { undo } = await editTogether([{ path: 'new', create: 'N' }, append('a'), append('b')], access);
    notes.set('a', 'A! and mine');
    const { refused } = await editTogether(undo, access);
    expect(refused?.path).toBe('a');
    expect([...notes]).toEqual([['a', 'A! and mine'], ['b', 'B!'], ['c', 'C'], ['new', 'N']]);
    notes.set('a', 'A!');
    await editTogether(undo, access);
    expect([...notes]).toEqual([...three()]);
  });

  /** Notes of which `path` is open in an editor, and the disk refuses what that has. */
  function withUnsaved(notes: Map<string, string>, path: string, canTakeBack = true): NoteAccess {
    const memory = notesInMemory(notes);
    return {
      ...memory,
      edit: async (at, propose, ifUnsaved) => {
        const before = notes.get(at) ?? '';
        const outcome = await memory.edit(at, propose, ifUnsaved);
        if (at !== path || outcome.kind !== 'written') return outcome;
        if (ifUnsaved === 'keep' || !canTakeBack) return { kind: 'unsaved', path, reason: DISK_FULL };
        notes.set(at, before);
        return { kind: 'refused', path, reason: DISK_FULL };
      },
    };
  }

  it('takes the others back where a note is changed in its editor and the disk refuses it', async () => {
    const notes = three();
    const { states, refused, undo } = await editTogether(edits, withUnsaved(notes, 'b'));
    expect([...notes.values()]).toEqual(['A', 'B', 'C']);
    expect([...states.values()]).toEqual(['taken-back', 'not-written', 'not-written']);
    expect(refused).toEqual({ kind: 'refused', path: 'b', reason: DISK_FULL });
    expect(undo).toEqual([]);
  });

  it('says which note stays changed in its editor alone, where somebody has typed there since', async () => {
    const { states, refused } = await editTogether(edits, withUnsaved(three(), 'b', false));
    expect([...states.values()]).toEqual(['taken-back', 'unsaved', 'not-written']);
    expect(refused).toEqual({ kind: 'refused', path: 'b', reason: DISK_FULL });
  });

  it('leaves the only note of an action changed in its editor, which the app may yet save', async () => {
    const notes = three();
    const { states, refused } = await editTogether([append('b')], withUnsaved(notes, 'b'));
    expect(notes.get('b')).toBe('B!');
    expect([...states]).toEqual([['b', 'unsaved']]);
    expect(refused?.reason).toEqual(DISK_FULL);
  });

  it('says where a note is put back in its editor alone', async () => {
    const notes = three();
    let isFull = false;
    const access = withUnsaved(notes, 'a');
    const filling: NoteAccess = {
      ...access,
      edit: (path, propose, ifUnsaved) => {
        if (path === 'b') isFull = true;
        if (path === 'b') return Promise.resolve({ kind: 'refused', path, reason: DISK_FULL });
        return isFull ? access.edit(path, propose, ifUnsaved) : notesInMemory(notes).edit(path, propose, ifUnsaved);
      },
    };
    const { states } = await editTogether(edits, filling);
    expect([...states.values()]).toEqual(['taken-back-unsaved', 'not-written', 'not-written']);
  });

  it('takes back to the byte, whatever the edits were', async () => {
    const cuts = fc.array(fc.record({ at: fc.nat(60), length: fc.nat(9), text: fc.string({ maxLength: 9 }) }));
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), cuts, async (text, wanted) => {
        const made: TextEdit[] = [];
        for (const { at, length, text: by } of wanted.sort((one, other) => one.at - other.at)) {
          const from = Math.max(at, made.at(-1)?.to ?? 0);
          if (from + length <= text.length) made.push({ from, to: from + length, text: by });
        }
        const notes = new Map([['a', text], ['b', 'B']]);
        const access = notesInMemory(notes, (path) => (path === 'b' ? DISK_FULL : undefined));
        await editTogether([{ path: 'a', propose: () => ({ kind: 'edits', edits: made }) }, append('b')], access);
        expect(notes.get('a')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a note that is edited and gets another path', () => {
  const moved = { ...append('A.md'), renameTo: 'B.md' };

  it('is both, and undone it is what and where it was', async () => {
    const notes = new Map([['A.md', 'a'], ['C.md', 'c']]);
    const access = notesInMemory(notes);
    const { undo, refused } = await editTogether([append('C.md'), moved], access);
    expect(refused).toBeUndefined();
    expect([...notes].sort()).toEqual([['B.md', 'a!'], ['C.md', 'c!']]);
    await editTogether(undo, access);
    expect([...notes].sort()).toEqual([['A.md', 'a'], ['C.md', 'c']]);
  });

  it('is taken back also where the app changes links in it whenever it is renamed', async () => {
    const notes = new Map([['A.md', 'See [[A]].']]);
    const access = notesInMemory(notes);
    const linking: NoteAccess = {
      ...access,
      rename: async (path, to) => {
        const outcome = await access.rename(path, to);
        notes.set(to, (notes.get(to) ?? '').replaceAll(`[[${path.charAt(0)}]]`, `[[${to.charAt(0)}]]`));
        return outcome;
      },
    };
    const { undo } = await editTogether([moved], linking);
    expect([...notes]).toEqual([['B.md', 'See [[B]].!']]);
    await editTogether(undo, linking);
    expect([...notes]).toEqual([['A.md', 'See [[A]].']]);
  });

  it('stays as it was written where it cannot get its former path back', async () => {
    const notes = new Map([['A.md', 'a']]);
    const { undo } = await editTogether([moved], notesInMemory(notes));
    const full = (path: string) => (path === 'A.md' ? DISK_FULL : undefined);
    const { refused } = await editTogether(undo, notesInMemory(notes, full));
    expect(refused).toMatchObject({ path: 'B.md', reason: DISK_FULL });
    expect([...notes]).toEqual([['B.md', 'a!']]);
  });

  it('is previewed with the path that it gets, or with why it does not', async () => {
    const notes = new Map([['A.md', 'a']]);
    expect(await previewTogether([moved], notesInMemory(notes))).toMatchObject([{ path: 'A.md', renameTo: 'B.md' }]);
    notes.set('B.md', 'b');
    const refused = await previewTogether([moved], notesInMemory(notes));
    expect(refused).toMatchObject({ path: 'A.md', reason: { kind: 'place-taken' } });
  });

  it('stays, and nothing is written, where another note has that path', async () => {
    const notes = new Map([['A.md', 'a'], ['B.md', 'b'], ['C.md', 'c']]);
    const { refused } = await editTogether([append('C.md'), moved], notesInMemory(notes));
    expect(refused).toMatchObject({ path: 'A.md', reason: { kind: 'place-taken' } });
    expect([...notes]).toEqual([['A.md', 'a'], ['B.md', 'b'], ['C.md', 'c']]);
  });

  it('has its path again where it cannot be written under the new one', async () => {
    const notes = new Map([['A.md', 'a'], ['C.md', 'c']]);
    let calls = 0;
    const full = (path: string) => (path === 'B.md' && (calls += 1) === 2 ? DISK_FULL : undefined);
    const { refused, states } = await editTogether([append('C.md'), moved], notesInMemory(notes, full));
    expect(refused).toMatchObject({ path: 'A.md', reason: DISK_FULL });
    expect([...states]).toEqual([['C.md', 'taken-back'], ['A.md', 'not-written']]);
    expect([...notes].sort()).toEqual([['A.md', 'a'], ['C.md', 'c']]);
  });

  it('goes back to its path where a later note cannot be written', async () => {
    const notes = new Map([['A.md', 'a'], ['C.md', 'c']]);
    const full = (path: string) => (path === 'C.md' ? DISK_FULL : undefined);
    const { states } = await editTogether([moved, append('C.md')], notesInMemory(notes, full));
    expect(states.get('A.md')).toBe('taken-back');
    expect([...notes].sort()).toEqual([['A.md', 'a'], ['C.md', 'c']]);
  });
});
