import { parseYaml, type TFile } from 'obsidian';
import { askForDraft } from '../dialogs/ask-for-draft';
import { type DraftField, type EngagementDraft, engagementFileName, namingField } from '../dialogs/engagement-draft';
import { runAction } from '../dialogs/run-action';
import { sourceOfText } from '../index/note-source';
import { type Changes, patch } from '../notes/patch';
import type { PropertyNames } from '../notes/property-names';
import { applyEdits } from '../notes/text-edit';
import { shownText } from '../privacy/shown';
import { folderPath } from '../templates/note-path';
import { newNotePath } from '../vault/folder-as-spelled';
import { words } from '../words/words';
import type { CommandContext } from './command-context';
import { refuseAt, type Refusal } from './edit-note';
import { fileAt } from './file-at';
import { openNote } from './open-note';
import { presentMoment } from './present-moment';
import { readyTemplate, renderNote, type RenderedNote } from './ready-template';
import { tellUnknownTokens } from './tell';

/** Asks for a new engagement in a form, makes its note and opens it. */
export function newEngagement(context: CommandContext): void {
  askForEngagement(context, (file, cursor) => runAction(() => openNote(context.app, file, cursor)));
}

/**
 * Asks for a new engagement in a form and makes its note. `done` gets it and where the cursor goes once the form is
 * closed, so that nothing takes the focus away again.
 */
export function askForEngagement(context: CommandContext, done: (file: TFile, cursor: number) => void): void {
  const { app, practice, settings, writer } = context;
  askForDraft(app, practice.today(), async (draft, form) => {
    const { engagementsFolder, propertyNames } = settings();
    const problem = (message: string) => ({ field: namingField(draft), message });
    const name = engagementFileName(draft) ?? '';
    const folder = folderPath(engagementsFolder, { ...draft, title: name, now: presentMoment, codename: name });
    const path = newNotePath(app.vault, `${folder}/${name}.md`);
    if (fileAt(app, path)) return problem(words.commands.isThere(shownText(path)));
    const note = await engagementNote(context, draft, name);
    if (note.kind === 'refused') return problem(note.reason);
    const result = await writer.create(path, note.text);
    if (result.kind === 'refused') return problem(words.commands.notCreated(shownText(path), result.reason));
    // The app reads the note a moment later; what follows, as a first session, needs it now.
    practice.index.set(path, sourceOfText(note.text, parseYaml, propertyNames.coaching));
    tellUnknownTokens(path, note.unknownTokens);
    form.close();
    done(result.file, note.cursor);
    return undefined;
  });
}

async function engagementNote(
  context: CommandContext,
  draft: EngagementDraft,
  title: string,
): Promise<RenderedNote | Refusal> {
  const tokens = { ...draft, title, now: presentMoment };
  const note = renderNote(await readyTemplate(context, { kind: 'engagement' }, tokens));
  if (note.kind === 'refused') return note;
  const filled = patch(note.text, draftProperties(draft, context.settings().propertyNames), parseYaml);
  if (filled.kind === 'refused') return refuseAt(filled);
  const text = applyEdits(note.text, filled.edits);
  // Only the front matter grew, which stands before the cursor.
  return { ...note, text, cursor: note.cursor + text.length - note.text.length };
}

/**
 * What the form gives, as properties: an own template need not have a token for each, and may say something else. Blank
 * text empties the property; text that a person typed never introduces `<%`, which Templater would run.
 */
function draftProperties(draft: EngagementDraft, names: PropertyNames): Changes {
  const fields = Object.entries(draft) as [DraftField, string][];
  const properties = fields.map(([field, typed]) => {
    const text = typed.trim();
    const value = field === 'sessions-contracted' ? Number(text) : text.replaceAll('<%', '< %');
    return [names[field], text === '' ? null : value] as const;
  });
  return { [names.coaching]: 'engagement', ...Object.fromEntries(properties) };
}
