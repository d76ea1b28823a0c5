import { type DayOfNote, dayOfNote } from '../../body/day-of-note';
import type { PathNow } from '../../domain/moved-engagement';
import { type Kind, KINDS } from '../../domain/session-note';
import { confirmEdits } from '../../forms/confirm-edits';
import type { Preview } from '../../forms/draw-preview';
import { runAction } from '../../forms/run-action';
import { valueIn } from '../../front-matter/property-in';
import { asText, showValue } from '../../front-matter/read-value';
import { DEFAULT_KIND_WORDS, kindOfWord } from '../../notes/note-kinds';
import type { PropertyNames } from '../../notes/property-names';
import { displayName } from '../../privacy/display';
import { insertTemplate } from '../../templates/insert-template';
import { followNotes } from '../../vault/follow-notes';
import { readText } from '../../vault/note-source';
import type { Propose } from '../../vault/note-change';
import { type Refusal, refuse, type Refused } from '../../vault/refusal';
import { sourceNow, type TemplateSource } from '../../vault/template-text';
import { dateWords } from '../../words/day-words';
import { words } from '../../words/words';
import { chooseEngagement, type NamedEngagement, namedEngagement } from '../engagements/choose-engagement';
import { stateToday } from '../shared/before-asking';
import type { CommandContext } from '../shared/command-context';
import { type Data, type NoteRead, onReadable, readableData } from '../shared/edit-record';
import { notifyRefused, notifyResult, notifyUnknownTokens, whyNot } from '../shared/notify-results';
import { notifyNoPrivateSection, type ReadyTemplate, refuseTemplate } from '../shared/ready-template';
import { previewOf } from '../shared/write-edits';
import { askForSession, sessionChoices } from './ask-for-session';
import type { NoteToFill } from './note-to-fill';
import { sessionTemplate, stateFor } from './session-template';

/** Puts the first-session template into a note. */
export function insertFirstSession(context: CommandContext, opened: NoteToFill): void {
  forEngagementOf(context, opened, 'first', (note, engagement, data) => {
    insertKind(context, { ...note, engagement, said: daySaid(context, note, data) }, 'first');
  });
}

/**
 * Puts a session's template into a note. Takes the kind that the note says; where it says none, asks which template and
 * proposes the one that its engagement has come to. A note of several days, and one whose name says another day than
 * today, is asked about first.
 */
export function insertSessionTemplate(context: CommandContext, opened: NoteToFill): void {
  forEngagementOf(context, opened, undefined, (note, engagement, data) => {
    const target = { ...note, engagement, said: daySaid(context, note, data) };
    const said = asText(valueIn(data, context.settings().propertyNames.kind))?.toLowerCase();
    const known = KINDS.find((kind) => kind === said);
    if (known) return insertKind(context, target, known);
    const state = stateToday(context, engagement);
    if (!state) return;
    const now = followNotes(context.app);
    askForSession(context.app, {
      title: words.commands.sessionTemplateFor(displayName(note.path)),
      text: toKnowBefore(context, target.said),
      label: words.dialogs.insert,
      choices: sessionChoices(context, state),
      preview: ({ source }) => preview(context, targetNow(target, now), sourceNow(source, now)),
      choose: ({ source }) => runAction(() => insert(context, targetNow(target, now), sourceNow(source, now))),
    });
  });
}

/** A note into which a template goes, the engagement that it is a session of, and the day that it says. */
interface Target extends NoteToFill {
  readonly engagement: string;
  readonly said: DayOfNote;
}

/** The target where its note and its engagement are by now. */
function targetNow(target: Target, now: PathNow): Target {
  return { ...target, path: now(target.path), engagement: now(target.engagement) };
}

/** Inserts the template of a kind that is known, asking first only where there is something to know before. */
function insertKind(context: CommandContext, target: Target, kind: Kind): void {
  const text = toKnowBefore(context, target.said);
  const now = followNotes(context.app);
  const confirm = () => runAction(() => insert(context, targetNow(target, now), { kind }));
  if (text === '') return confirm();
  confirmEdits(context.app, {
    title: words.commands.sessionTemplateFor(displayName(target.path)),
    text,
    label: words.dialogs.insert,
    preview: async () => [await preview(context, targetNow(target, now), { kind })],
    confirm,
  });
}

function daySaid({ settings }: CommandContext, note: NoteToFill, data: Data): DayOfNote {
  return dayOfNote(note, data, settings().propertyNames.date);
}

/** Things to say before inserting: that the note's name has another day than today, or its headings several. */
function toKnowBefore({ practice }: CommandContext, { day, isWritten, hasSeveral }: DayOfNote): string {
  const { severalDays, sessionOfDay } = words.commands;
  const today = practice.today();
  const isOther = day !== undefined && day !== today && !isWritten;
  return [hasSeveral ? severalDays : '', isOther ? sessionOfDay(dateWords(day, today)) : ''].join(' ').trim();
}

async function preview(context: CommandContext, target: Target, source: TemplateSource): Promise<Preview> {
  const { path, text, cursor } = target;
  const insertion = await prepareInsertion(context, target, source);
  const proposal = insertion.kind === 'refused' ? insertion : insertion.propose(text, cursor);
  if (proposal.kind === 'refused') return { kind: 'refused', reason: whyNot(proposal.reason) };
  return previewOf(path, text, proposal.edits);
}

/**
 * Reads the front matter before anything is asked, so that nobody answers questions in vain; then finds the engagement
 * that the note names, or asks for it.
 */
function forEngagementOf(
  context: CommandContext,
  note: NoteToFill,
  kind: Kind | undefined,
  use: (note: NoteToFill, engagement: string, data: Data) => void,
): void {
  const { path, text } = note;
  const read = readableData(text);
  if (read.kind === 'refused') return notifyRefused(path, read.reason);
  const { engagement, problem } = asSession(context, path, { text, data: read.data }, kind);
  if (problem) notifyRefused(path, problem);
  else if (engagement !== undefined) use(note, engagement, read.data);
  else {
    const now = followNotes(context.app);
    chooseEngagement(context, words.commands.engagementOfThisSession, (chosen) => {
      use({ ...note, path: now(path) }, chosen, read.data);
    });
  }
}

/** The engagement that the note names, or why it cannot be a session of `kind`. */
function asSession(context: CommandContext, path: string, read: NoteRead, kind: Kind | undefined): NamedEngagement {
  const { propertyNames, kindWords } = context.settings();
  const problem = sessionProblem(read.data, kind, propertyNames, kindWords);
  return problem === undefined ? namedEngagement(context, path, read) : { problem };
}

/** Puts a template into the note of a session at `path`, or shows what that would write. */
export interface Filling {
  readonly preview: () => Promise<Preview>;
  readonly write: () => Promise<void>;
}

/** How a template goes into the note of a session of `engagement` that is there already. */
export async function fillSession(
  context: CommandContext,
  path: string,
  engagement: string,
  source: TemplateSource,
): Promise<Filling> {
  const text = (await readText(context.app, path)) ?? '';
  const read = readableData(text);
  const note = { path, text, cursor: text.length };
  const target = { ...note, engagement, said: daySaid(context, note, read.kind === 'data' ? read.data : {}) };
  return { preview: () => preview(context, target, source), write: () => insert(context, target, source) };
}

interface PreparedInsertion {
  readonly kind: 'ready';
  readonly propose: Propose;
  readonly template: ReadyTemplate;
  /** Those of the last proposal. */
  readonly unknownTokens: () => readonly string[];
}

/** Works out how a template goes into a note; writes nothing. */
async function prepareInsertion(
  context: CommandContext,
  { path, engagement: chosen, said }: Target,
  source: TemplateSource,
): Promise<PreparedInsertion | Refused> {
  const state = stateFor(context, chosen, said.day);
  if (!state) return refuse({ kind: 'engagement-gone', path: chosen });
  const template = await sessionTemplate(context, state, path, source, said);
  if (template.kind === 'refused') return template;
  const kind = KINDS.find((known) => 'kind' in source && known === source.kind);
  let unknownTokens: readonly string[] = [];
  const propose = onReadable(({ text, cursor, data }) => {
    const { engagement = chosen, problem } = asSession(context, path, { text, data }, kind);
    if (problem) return refuse(problem);
    if (engagement !== chosen) return refuse({ kind: 'names-another-engagement' });
    const insertion = insertTemplate({ ...template, note: text, cursor });
    if (insertion.kind === 'complete') return { kind: 'edits', edits: [] };
    if (insertion.kind === 'refused') {
      const { line, problem: found } = insertion;
      if (insertion.where === 'note') return refuse({ kind: 'note-unusable', line, problem: found });
      return refuseTemplate(template, insertion);
    }
    unknownTokens = insertion.unknownTokens;
    return { ...insertion, commandsFrom: template.template };
  });
  return { kind: 'ready', template, propose, unknownTokens: () => unknownTokens };
}

async function insert(context: CommandContext, target: Target, source: TemplateSource): Promise<void> {
  const { path } = target;
  const insertion = await prepareInsertion(context, target, source);
  if (insertion.kind === 'refused') return notifyRefused(path, insertion.reason);
  const { templateAdded, templateComplete } = words.commands;
  const result = await context.writer.edit(path, insertion.propose);
  notifyResult(result, templateAdded, templateComplete);
  notifyUnknownTokens(path, insertion.unknownTokens());
  const { source: from, template } = insertion.template;
  if (result.kind === 'written') notifyNoPrivateSection(context, from, template);
}

/**
 * Why a note with this front matter cannot become (or be completed as) a session of `kind`, or of whichever kind it
 * says; undefined where it can: it says nothing yet, or says that it is one.
 */
export function sessionProblem(
  data: Data,
  kind: Kind | undefined,
  names: PropertyNames,
  words = DEFAULT_KIND_WORDS,
): Refusal | undefined {
  for (const [name, wanted] of [[names.coaching, 'session'], [names.kind, kind]] as const) {
    const value = valueIn(data, name);
    const written = (asText(value) ?? showValue(value)).toLowerCase();
    if (name === names.coaching && kindOfWord(value, words) === 'session') continue;
    if (written !== '' && wanted !== undefined && written !== wanted) {
      return { kind: 'says-otherwise', property: name, value: written, wanted };
    }
  }
  return undefined;
}
