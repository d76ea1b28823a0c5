import type { TFile } from 'obsidian';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { proposedKind } from '../../domain/proposed-kind';
import { sessionNumber } from '../../domain/used-sessions';
import { folderPath, sessionPath } from '../../templates/note-path';
import type { RequiredProperty } from '../../templates/render-template';
import { fileName } from '../../text/file-name';
import { newNotePath } from '../../vault/folders';
import type { NoteChange } from '../../vault/note-change';
import { refuse, type Refused } from '../../vault/refusal';
import type { TemplateSource } from '../../vault/template-text';
import type { CommandContext } from '../shared/command-context';
import { fileAt } from '../shared/note-file';
import { momentOn, presentMoment } from '../shared/present-moment';
import { type RenderedNote, renderNote } from '../shared/ready-template';
import type { Carried } from './carried-forward';
import { sessionTemplate } from './session-template';

/** A session that is to have a note. */
export interface SessionPlan extends Carried {
  readonly day: Day;
  /** The template; that of the kind which the engagement has come to, where it is not said. */
  readonly source?: TemplateSource;
  /** True where the note gets a free name if there is one of its name. */
  readonly isAnother?: boolean;
}

/** The note of a session as it is going to be; where it is there already, it stays as it is. */
export type PlannedSession = { readonly path: string } & (
  | (Omit<RenderedNote, 'kind'> & { readonly kind: 'new'; readonly change: Extract<NoteChange, { create: string }> })
  | { readonly kind: 'there'; readonly file: TFile }
  | Refused
);

/**
 * Works out the note of a session on a day, today or any other; writes nothing. It is called by its day, and says that
 * it is planned where that is to come.
 *
 * @param state what is carried forward: the engagement as `stateFor` gives it for that day, or as it will be once what
 *   else the coach decided is written (then with the `texts` of the notes that change)
 */
export async function planSession(
  context: CommandContext,
  state: EngagementState,
  { day, source = { kind: proposedKind(state) }, isAnother = false, ...carried }: SessionPlan,
): Promise<PlannedSession> {
  const { app, practice } = context;
  const engagement = state.engagement.note.path;
  // Namesakes share a name, so the first may be the other one's session: their notes' names differ.
  const paths = [state.engagement.name, fileName(engagement)].map((name) => sessionNotePath(context, state, name, day));
  const ours = paths.find((candidate) => {
    const owner = practice.index.engagementOf(fileAt(app, candidate)?.path ?? candidate);
    return owner === undefined || owner === engagement;
  });
  if (ours === undefined) return { path: paths[0] ?? '', ...refuse({ kind: 'session-of-another' }) };
  const path = isAnother ? freePath(context, ours, carried.texts) : ours;
  const file = fileAt(app, path);
  if (file) return { path, kind: 'there', file };
  const template = await sessionTemplate(context, state, path, source, { ...carried, day });
  const note = renderNote(template, requiredOn(context, day));
  if (note.kind === 'refused') return { path, ...note };
  return { path, ...note, kind: 'new', change: { path, create: note.text, commandsFrom: note.commandsFrom } };
}

/** The path of the note of a session on `day`, by the settings. */
export function sessionNotePath(
  context: CommandContext,
  { engagement, sessions }: EngagementState,
  codename: string,
  day: Day,
  existing?: string,
): string {
  const { sessionsFolder, sessionName } = context.settings();
  const today = context.practice.today();
  const session = sessionNumber(sessions, day, existing, today);
  const now = day === today ? presentMoment : momentOn(day);
  const tokens = { ...engagement.note, title: '', now, codename, session };
  const folder = folderPath(sessionsFolder, tokens);
  return newNotePath(context.app.vault, `${folder}/${sessionPath(sessionName, tokens) ?? day}.md`);
}

/**
 * The path with the first number from 2 behind it that makes it free; itself, where it is.
 *
 * @param texts by path, those of notes as they will be, which take their paths, too
 */
export function freePath({ app }: CommandContext, path: string, texts?: ReadonlyMap<string, string>): string {
  const stem = path.replace(/\.md$/, '');
  let free = path;
  for (let number = 2; fileAt(app, free) || texts?.has(free); number += 1) free = `${stem} ${number}.md`;
  return free;
}

/**
 * What the note of a session of another day than today says whatever its template does: the day, as a template that has
 * a command for it would say today's, and that it is planned where the day is to come, so that it never counts as held
 * by itself.
 */
function requiredOn({ practice, settings }: CommandContext, day: Day): RequiredProperty[] {
  const { date, status, engagement } = settings().propertyNames;
  const today = practice.today();
  if (day === today) return [];
  const onDay = { name: date, value: day, below: engagement };
  return day > today ? [onDay, { name: status, value: 'planned', below: date }] : [onDay];
}
