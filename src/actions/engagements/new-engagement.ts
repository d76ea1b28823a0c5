import type { TFile } from 'obsidian';
import type { EngagementNote } from '../../domain/engagement-note';
import { plainName } from '../../domain/plain-name';
import { runAction } from '../../forms/run-action';
import { findFrontMatterBlock } from '../../front-matter/front-matter';
import type { Changes } from '../../front-matter/patch';
import { wordFor } from '../../notes/note-kinds';
import type { Settings } from '../../settings/settings';
import { displayText } from '../../privacy/display';
import { folderPath } from '../../templates/note-path';
import { fileName } from '../../text/file-name';
import { withoutCommands } from '../../text/guard-commands';
import { applyEdits } from '../../text/text-edit';
import { newNotePath } from '../../vault/folders';
import { followNotes } from '../../vault/follow-notes';
import type { Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { proposePatch } from '../shared/edit-record';
import { linkTo } from '../shared/link-to';
import { fileAt, openNote } from '../shared/note-file';
import { notifyUnknownTokens, whyNot } from '../shared/notify-results';
import { presentMoment } from '../shared/present-moment';
import { readyTemplate, type RenderedNote, renderNote } from '../shared/ready-template';
import { askForDraft, type DraftField, type EngagementDraft, engagementFileName, namingField } from './ask-for-draft';

/** Asks for a new engagement in a form, makes its note and opens it. */
export function newEngagement(context: CommandContext): void {
  askForEngagement(context, (file, cursor) => runAction(() => openNote(context.app, file, cursor)));
}

/** The same for one that follows on from `former`, with the same coachee. */
export function newEngagementAfter(context: CommandContext, former: EngagementNote): void {
  askForEngagement(context, (file, cursor) => runAction(() => openNote(context.app, file, cursor)), { former });
}

/**
 * Asks for a new engagement in a form and makes its note. `done` gets it and where the cursor goes once the form is
 * closed, so that nothing takes the focus away again.
 *
 * @param known what is known of it already: a name that was typed as that of the coachee, or a `former` engagement with
 *   the same coachee: of that the form takes over who and for whom, and the note begins with a link to it
 */
export function askForEngagement(
  context: CommandContext,
  done: (file: TFile, cursor: number) => void,
  known: { readonly coachee?: string; readonly former?: EngagementNote } = {},
): void {
  const { app, practice, writer } = context;
  const { former } = known;
  const { coachee = known.coachee ?? '', codename = '', organisation = '', sponsor = '' } = former ?? {};
  const filledIn = { coachee, codename, organisation, sponsor, start: practice.today() };
  const now = followNotes(app);
  askForDraft(app, filledIn, former?.path, async (draft, form) => {
    const formerNow = former && { ...former, path: now(former.path) };
    const problem = (message: string) => ({ field: namingField(draft), message });
    const path = newPath(context, draft, formerNow);
    if (fileAt(app, path)) return problem(words.commands.isThere(displayText(path)));
    const note = await engagementNote(context, draft, path, formerNow);
    if (note.kind === 'refused') return problem(whyNot(note.reason));
    const result = await writer.create(path, note.text, note.commandsFrom);
    if (result.kind === 'refused') return problem(words.commands.notCreated(displayText(path), whyNot(result.reason)));
    notifyUnknownTokens(path, note.unknownTokens);
    form.close();
    done(result.file, note.cursor);
    return undefined;
  });
}

/** The path for the note; one that follows on has the codename of the former, and gets the next free number. */
function newPath(
  { app, settings }: CommandContext,
  draft: EngagementDraft,
  former: EngagementNote | undefined,
): string {
  const name = engagementFileName(draft) ?? '';
  const pathOf = (title: string) => {
    const tokens = { ...draft, title, now: presentMoment, codename: name };
    return newNotePath(app.vault, `${folderPath(settings().engagementsFolder, tokens)}/${title}.md`);
  };
  if (!former) return pathOf(name);
  // Under the former's own names, links and sessions that mean the former would lead to the new one.
  const names = [fileName(former.path), former.codename ?? ''].map(plainName);
  const isTaken = (title: string) => fileAt(app, pathOf(title)) !== undefined || names.includes(plainName(title));
  let title = name;
  for (let number = 2; isTaken(title); number += 1) title = `${name} ${number}`;
  return pathOf(title);
}

async function engagementNote(
  context: CommandContext,
  draft: EngagementDraft,
  path: string,
  former: EngagementNote | undefined,
): Promise<RenderedNote | Refused> {
  const tokens = { ...draft, title: fileName(path), now: presentMoment };
  const note = renderNote(await readyTemplate(context, { kind: 'engagement' }, tokens));
  if (note.kind === 'refused') return note;
  const filled = proposePatch(note.text, draftProperties(draft, context.settings()));
  if (filled.kind === 'refused') return filled;
  const text = withFormer(applyEdits(note.text, filled.edits), context, path, former);
  // The front matter and the line below it grew, which stand before the cursor.
  return { ...note, text, cursor: note.cursor + text.length - note.text.length };
}

/** The text of the note at `path` with a first line below its properties that links the former engagement. */
function withFormer(
  text: string,
  context: CommandContext,
  path: string,
  former: EngagementNote | undefined,
): string {
  if (!former) return text;
  // A name that no link can carry stands as it is, but never as a command of Templater's.
  const link = linkTo(context, former.path, path) ?? withoutCommands(fileName(former.path));
  const { bodyStart } = findFrontMatterBlock(text);
  const line = `${words.dialogs.followsOnFrom(link)}\n\n`;
  return text.slice(0, bodyStart) + line + text.slice(bodyStart);
}

/**
 * The answers of the form as properties: an own template need not have a token for each, and may say something else.
 * Blank text empties the property; text that a person typed never introduces `<%`, which Templater would run.
 */
function draftProperties(draft: EngagementDraft, { propertyNames: names, kindWords }: Settings): Changes {
  const fields = Object.entries(draft) as [DraftField, string][];
  const properties = fields.map(([field, typed]) => {
    const text = typed.trim();
    const value = field === 'sessions-contracted' ? Number(text) : withoutCommands(text);
    return [names[field], text === '' ? null : value] as const;
  });
  return { [names.coaching]: wordFor('engagement', kindWords), ...Object.fromEntries(properties) };
}
