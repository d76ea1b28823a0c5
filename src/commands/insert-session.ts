import { type Kind, KINDS } from '../domain/session-note';
import { askForSession, type SessionPreview } from '../dialogs/ask-for-session';
import { runAction } from '../dialogs/run-action';
import { valueIn } from '../notes/property-in';
import { asText } from '../notes/read-value';
import { shownName } from '../privacy/shown';
import { insertTemplate } from '../templates/insert-template';
import { previewLines } from '../templates/preview-lines';
import type { TemplateSource } from '../vault/template-text';
import type { Propose } from '../vault/note-writer';
import { words } from '../words/words';
import { chooseEngagement } from './choose-engagement';
import type { CommandContext } from './command-context';
import { type Data, onReadable, readableData, refuse, type Refusal, refuseAt } from './edit-note';
import { namedEngagement, type NamedEngagement } from './named-engagement';
import type { NoteToFill } from './note-to-fill';
import { refuseTemplate } from './ready-template';
import { sessionChoices } from './session-choices';
import { sessionProblem } from './session-problem';
import { sessionTemplate } from './session-template';
import { stateToday } from './state-today';
import { tellRefused, tellResult, tellUnknownTokens } from './tell';

/** Puts the first-session template into a note. */
export function insertFirstSession(context: CommandContext, note: NoteToFill): void {
  forEngagementOf(context, note, 'first', (engagement) => {
    runAction(() => insert(context, note.path, engagement, { kind: 'first' }));
  });
}

/**
 * Puts a session's template into a note. Takes the kind that the note says; where it says none, asks which template and
 * proposes the one that its engagement has come to.
 */
export function insertSessionTemplate(context: CommandContext, note: NoteToFill): void {
  const { path, text, cursor } = note;
  forEngagementOf(context, note, undefined, (engagement, data) => {
    const choose = (source: TemplateSource) => runAction(() => insert(context, path, engagement, source));
    const said = asText(valueIn(data, context.settings().propertyNames.kind))?.toLowerCase();
    const known = KINDS.find((kind) => kind === said);
    if (known) return choose({ kind: known });
    const state = stateToday(context, engagement);
    if (!state) return;
    askForSession(context.app, {
      title: words.commands.sessionTemplateFor(shownName(path)),
      label: words.dialogs.insert,
      choices: sessionChoices(context, state),
      preview: async ({ source }): Promise<SessionPreview> => {
        const insertion = await prepareInsertion(context, path, engagement, source);
        const proposal = insertion.kind === 'refused' ? insertion : insertion.propose(text, cursor);
        if (proposal.kind === 'refused') return proposal;
        return { kind: 'lines', note: shownName(path), lines: previewLines(text, proposal.edits) };
      },
      choose: ({ source }) => choose(source),
    });
  });
}

/**
 * Reads the front matter before anything is asked, so that nobody answers questions in vain; then finds the engagement
 * that the note names, or asks for it.
 */
function forEngagementOf(
  context: CommandContext,
  { path, text }: NoteToFill,
  kind: Kind | undefined,
  use: (engagement: string, data: Data) => void,
): void {
  const read = readableData(text);
  if (read.kind === 'refused') return tellRefused(path, read.reason);
  const { engagement, problem } = asSession(context, path, read.data, kind);
  if (problem !== undefined) tellRefused(path, problem);
  else if (engagement !== undefined) use(engagement, read.data);
  else chooseEngagement(context, words.commands.engagementOfThisSession, (chosen) => use(chosen, read.data));
}

/** The engagement that the note names, or why it cannot be a session of `kind`. */
function asSession(context: CommandContext, path: string, data: Data, kind: Kind | undefined): NamedEngagement {
  const problem = sessionProblem(data, kind, context.settings().propertyNames);
  return problem === undefined ? namedEngagement(context, path, data) : { problem };
}

interface PreparedInsertion {
  readonly kind: 'ready';
  readonly propose: Propose;
  /** Those of the last proposal. */
  readonly unknownTokens: () => readonly string[];
}

/** Works out how a template goes into the note at `path`; writes nothing. */
async function prepareInsertion(
  context: CommandContext,
  path: string,
  chosen: string,
  source: TemplateSource,
): Promise<PreparedInsertion | Refusal> {
  const template = await sessionTemplate(context, chosen, path, source);
  if (template.kind === 'refused') return template;
  const kind = KINDS.find((known) => 'kind' in source && known === source.kind);
  let unknownTokens: readonly string[] = [];
  const propose = onReadable(({ text, cursor, data }) => {
    const { engagement = chosen, problem } = asSession(context, path, data, kind);
    if (problem !== undefined) return refuse(problem);
    if (engagement !== chosen) return refuse(words.commands.namesAnotherEngagement);
    const insertion = insertTemplate({ ...template, note: text, cursor });
    if (insertion.kind === 'complete') return { kind: 'edits', edits: [] };
    if (insertion.kind === 'refused') {
      return insertion.where === 'note' ? refuseAt(insertion) : refuseTemplate(template.name, insertion);
    }
    unknownTokens = insertion.unknownTokens;
    return { ...insertion, commandsFrom: template.template };
  });
  return { kind: 'ready', propose, unknownTokens: () => unknownTokens };
}

async function insert(
  context: CommandContext,
  path: string,
  engagement: string,
  source: TemplateSource,
): Promise<void> {
  const insertion = await prepareInsertion(context, path, engagement, source);
  if (insertion.kind === 'refused') return tellRefused(path, insertion.reason);
  const { templateAdded, templateComplete } = words.commands;
  tellResult(await context.writer.edit(path, insertion.propose), templateAdded, templateComplete);
  tellUnknownTokens(path, insertion.unknownTokens());
}
