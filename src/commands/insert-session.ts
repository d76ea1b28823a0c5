import { proposedKind } from '../domain/proposed-kind';
import { type Kind, KINDS } from '../domain/session-note';
import { askForKind } from '../dialogs/ask-for-kind';
import { runAction } from '../dialogs/run-action';
import { fileName } from '../notes/file-name';
import { asText } from '../notes/read-value';
import { insertTemplate } from '../templates/insert-template';
import { words } from '../words/words';
import { chooseEngagement } from './choose-engagement';
import type { CommandContext } from './command-context';
import { type Data, onReadable, readableData, refuse, refuseAt } from './edit-note';
import { namedEngagement, type NamedEngagement } from './named-engagement';
import { refuseTemplate } from './ready-template';
import { sessionProblem } from './session-problem';
import { sessionTemplate } from './session-template';
import { tellRefused, tellResult, tellUnknownTokens } from './tell';

/** Puts the first-session template into the note at `path`, whose text is `text`. */
export function insertFirstSession(context: CommandContext, path: string, text: string): void {
  readData(path, text, (data) => insertSession(context, path, data, 'first'));
}

/**
 * Puts a session's template into the note at `path`, whose text is `text`. Takes the kind that the note says; where it
 * says none, asks for it and proposes the one that its engagement has come to.
 */
export function insertSessionTemplate(context: CommandContext, path: string, text: string): void {
  const { portfolio, today } = context.practice;
  readData(path, text, (data) => {
    const insert = (kind: Kind) => insertSession(context, path, data, kind);
    const said = asText(data[context.settings().propertyNames.kind])?.toLowerCase();
    const known = KINDS.find((kind) => kind === said);
    if (known) return insert(known);
    const state = portfolio.state(namedEngagement(context, path, data).engagement ?? '', today());
    const proposed = state ? proposedKind(state) : 'first';
    askForKind(context.app, words.commands.kindOfSessionIn(fileName(path)), proposed, insert);
  });
}

/** Reads the front matter before anything is asked, so that nobody answers questions in vain. */
function readData(path: string, text: string, use: (data: Data) => void): void {
  const read = readableData(text);
  if (read.kind === 'refused') tellRefused(path, read.reason);
  else use(read.data);
}

/** Checks whether the note can be a session of `kind`, asks for the engagement where it names none, and inserts. */
function insertSession(context: CommandContext, path: string, data: Data, kind: Kind): void {
  const { engagement, problem } = asSession(context, path, data, kind);
  const insert = (chosen: string) => runAction(() => insertFor(context, path, chosen, kind));
  if (problem !== undefined) tellRefused(path, problem);
  else if (engagement !== undefined) insert(engagement);
  else chooseEngagement(context, words.commands.engagementOfThisSession, insert);
}

/** The engagement that the note names, or why it cannot be a session of `kind`. */
function asSession(context: CommandContext, path: string, data: Data, kind: Kind): NamedEngagement {
  const problem = sessionProblem(data, kind, context.settings().propertyNames);
  return problem === undefined ? namedEngagement(context, path, data) : { problem };
}

async function insertFor(context: CommandContext, path: string, chosen: string, kind: Kind): Promise<void> {
  const template = await sessionTemplate(context, chosen, path, kind);
  if (template.kind === 'refused') return tellRefused(path, template.reason);
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
    return insertion;
  });
  const { templateAdded, templateComplete } = words.commands;
  tellResult(await context.writer.edit(path, propose), templateAdded, templateComplete);
  tellUnknownTokens(path, unknownTokens);
}
