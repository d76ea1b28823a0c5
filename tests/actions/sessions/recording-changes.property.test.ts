import fc from 'fast-check';
import { parseYaml } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { goalLevels, goalsToLevelOn, goalsToRecord } from '../../../src/actions/sessions/goals-to-record';
import { type RecordingAnswer, recordingChanges } from '../../../src/actions/sessions/recording-changes';
import type { CommandContext } from '../../../src/actions/shared/command-context';
import { goalPicks } from '../../../src/actions/shared/pick-goals';
import { type Question, questionsAbout, type Recording, recordingToBegin } from '../../../src/domain/recording';
import { MARKS, SESSION_STATUSES, VALUE_EVIDENCE } from '../../../src/domain/session-note';
import { readFrontMatter } from '../../../src/front-matter/front-matter';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { applyEdits } from '../../../src/text/text-edit';
import { editTogether, type NoteAccess } from '../../../src/vault/edit-together';
import type { Propose } from '../../../src/vault/note-change';
import { buildIndex, type FrontMatterByPath } from '../../index/build-index';
import { TODAY } from '../state-of';

const SESSION = 'Sessions/2026-03-10 Heron.md';
const GOAL = '---\ncoaching: goal # hers\nengagement: "[[Heron]]"\nlevel-words: ["0 As ever", "+1 Asked first"]\n---\n';
const HERON = '---\ncoaching: engagement\ncodename: Heron\ngoals: ["[[Be heard]]", Delegate] # agreed\n---\nMine.\n';

/** A vault in memory, as the app would have it. */
function vaultOf(notes: Map<string, string>) {
  const front: Record<string, FrontMatterByPath[string]> = {};
  for (const [path, text] of notes) {
    const read = readFrontMatter(text, parseYaml);
    if (read.kind === 'read') front[path] = read.data;
  }
  const { index, portfolio, paths } = buildIndex(front);
  const file = (path: string) => (notes.has(path) ? { path } : null);
  const vault = {
    getFileByPath: file,
    getFiles: () => [...notes.keys()].map(file),
    getFolderByPath: () => null,
    getRoot: () => ({ children: [] }),
    cachedRead: ({ path }: { path: string }) => Promise.resolve(notes.get(path) ?? ''),
  };
  const metadataCache = { fileToLinktext: ({ path }: { path: string }) => path.replace(/^.*\/|\.md$/g, '') };
  const resolveLink = (target: string, from: string) => paths.resolve(target, from);
  const context = {
    app: { vault, metadataCache },
    practice: { index, portfolio, resolveLink, today: () => TODAY },
    settings: () => ({ ...DEFAULT_SETTINGS, levels: true }),
  } as unknown as CommandContext;
  const state = portfolio.state('Heron.md', TODAY);
  const session = state?.sessions.find(({ note }) => note.path.startsWith('Sessions/'));
  if (!state || !session) throw new Error('The session is missing');
  return { context, state, session };
}

function accessTo(notes: Map<string, string>): NoteAccess {
  const look = (path: string, propose: Propose, isToWrite: boolean) => {
    const text = notes.get(path) ?? '';
    const proposal = propose(text, text.length);
    if (proposal.kind === 'refused') return Promise.resolve({ ...proposal, path });
    if (isToWrite) notes.set(path, applyEdits(text, proposal.edits));
    return Promise.resolve({ kind: proposal.edits.length > 0 ? 'written' as const : 'unchanged' as const });
  };
  const written = Promise.resolve({ kind: 'written' as const });
  return {
    check: (path, propose) => look(path, propose, false),
    edit: (path, propose) => look(path, propose, true),
    checkNew: () => ({ kind: 'written' }),
    create: () => written,
    trash: () => written,
    rename: (path, to) => {
      notes.set(to, notes.get(path) ?? '');
      notes.delete(path);
      return written;
    },
  };
}

/** What the form holds where the coach answers so, whatever it began with. */
type Answers = Omit<Recording, 'goals'> & Pick<RecordingAnswer, 'commitments' | 'levels' | 'renames' | 'begins'> & {
  readonly ticked: readonly string[];
};

async function record(notes: Map<string, string>, answers: Answers) {
  const { context, state, session } = vaultOf(notes);
  const choices = goalsToRecord(state, session, answers.day, []);
  const labels = answers.ticked.filter((label) => !choices.some((choice) => choice.label === label));
  const typed = labels.map((label) => ({ key: `label:${label.toLowerCase()}`, label, detail: '', isTicked: false }));
  const all = [...choices, ...typed];
  const goals = new Set(all.filter(({ label }) => answers.ticked.includes(label)).map(({ key }) => key));
  const noted = new Map((await goalLevels(context, state, session)).map((goal) => [goal.key, goal.noted]));
  const answer: RecordingAnswer = {
    ...recordingToBegin(session, TODAY),
    ...answers,
    goals,
    picks: goalPicks(all, goals),
    levels: new Map([...answers.levels].filter(([key, level]) => noted.get(key) !== level)),
  };
  const asked: ReadonlySet<Question> = questionsAbout(state, session, answer);
  const seen = { state, session, levelled: goalsToLevelOn(state, session, answers.day) };
  const planned = recordingChanges(context, seen, answer, asked, (path) => path);
  if (planned.kind === 'refused') throw new Error('It is refused');
  return editTogether(planned.changes, accessTo(notes));
}

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const words = some('', 'Less noise', 'Say “no” to [[Ben]]: twice', '# more', "it's 3 o’clock", '- first', '[a] {b}');
const property = some(
  ...['status: planned # soon', 'status: Done', 'minutes: 90', 'detour: true', 'kind: first', 'kind: closing'],
  ...["goals: [Delegate, 'Sleep'] # both", 'goals:\n  - "[[Be heard]]"', 'foundation: [value]', '# alone', 'own: x'],
  ...['foundation:\n  - Recognition # at last', 'worth-if: "Less noise"', 'outside-view: >-\n  Two\n  lines'],
  ...['revisit-resistance: true', 'value-evidence: Said'],
);
const isNamed = (lines: readonly string[]) => {
  const names = lines.flatMap((line) => /^[\w-]+/.exec(line)?.[0] ?? []);
  return new Set(names).size === names.length;
};
const properties = fc.array(property, { maxLength: 6 }).filter(isNamed);
const sections = ['## Commitments', '# For my eyes', '**Vorhaben**', '## Next'];
const line = some(...sections, 'Said.', '', '- [ ] Rest', '- [x] Rest', '> q');
const session = fc.record({ properties, body: fc.array(line, { maxLength: 9 }), end: some('\n', '\r\n') }).map(
  ({ properties, body, end }) => {
    const own = ['coaching: session', 'engagement: "[[Heron]]"', 'date: 2026-03-10', ...properties];
    return ['---', ...own, '---', ...body, ''].join('\n').replaceAll('\n', end);
  },
);
const answers: fc.Arbitrary<Answers> = fc.record({
  status: some(...SESSION_STATUSES),
  day: some('2026-03-10', '2026-03-12', TODAY),
  minutes: some(undefined, 0, 60, 45.5),
  ticked: fc.subarray(['Be heard', 'Delegate', 'Sleep', 'Walk']),
  detour: fc.boolean(),
  marks: fc.subarray([...MARKS]).map((marks) => new Set(marks)),
  worthIf: words,
  valueEvidence: some('' as const, ...VALUE_EVIDENCE),
  outsideView: words,
  doubt: words,
  purpose: words,
  revisitResistance: fc.boolean(),
  resistanceRevisited: fc.boolean(),
  wantsMore: fc.boolean(),
  next: fc.constant(''),
  commitments: fc.array(some('Rest', 'Sleep', 'Tell [[Ben]]', 'Go 📅 2026-03-30'), { maxLength: 3 }),
  levels: some(0 as const, 1 as const).map((level) => new Map([['Be heard.md', level]])),
  renames: fc.boolean(),
  begins: fc.boolean(),
});

describe('a recording', () => {
  it('changes nothing the second time, and undone leaves every byte as it was', async () => {
    await fc.assert(
      fc.asyncProperty(session, answers, async (text, given) => {
        const before = new Map([['Heron.md', HERON], ['Be heard.md', GOAL], [SESSION, text]]);
        const notes = new Map(before);
        const { undo, refused } = await record(notes, given);
        expect(refused).toBeUndefined();
        const once = new Map(notes);
        const second = await record(notes, given);
        expect(second.refused).toBeUndefined();
        expect(notes).toEqual(once);
        expect(second.undo).toEqual([]);
        await editTogether(undo, accessTo(notes));
        expect(notes).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
