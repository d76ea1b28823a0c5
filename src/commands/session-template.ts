import type { Kind } from '../domain/session-note';
import { sessionNumber } from '../domain/session-number';
import { fileName } from '../notes/file-name';
import { openCommitments } from '../notes/open-commitments';
import { readText } from '../vault/read-text';
import { kindTitle } from '../words/kind-words';
import { words } from '../words/words';
import type { CommandContext } from './command-context';
import { refuse, type Refusal } from './edit-note';
import { linkTo } from './link-to';
import { presentMoment } from './present-moment';
import { readyTemplate, type ReadyTemplate } from './ready-template';

/**
 * The template for a session of `kind` today, in the note at `path`, which may not be there yet. Refused where its
 * engagement is gone or cannot be linked.
 */
export async function sessionTemplate(
  context: CommandContext,
  engagementPath: string,
  path: string,
  kind: Kind,
): Promise<ReadyTemplate | Refusal> {
  const { app, practice } = context;
  const today = practice.today();
  const state = practice.portfolio.state(engagementPath, today);
  if (!state) return refuse(words.commands.isNoEngagement(engagementPath));
  const engagement = linkTo(context, engagementPath, path);
  if (engagement === undefined) return refuse(words.commands.cannotLink(engagementPath));
  const { sessions, worthIf, goals } = state;
  const last = sessions.findLast(({ status, note }) => status === 'held' && note.path !== path);
  const lastText = last && (await readText(app, last.note.path));
  return readyTemplate(context, kind, kindTitle(kind), {
    ...state.engagement.note,
    title: fileName(path),
    now: presentMoment,
    engagement,
    session: sessionNumber(sessions, today, path),
    worthIf,
    goals: goals.filter(({ contracted }) => contracted).map(({ key, label }) => linkTo(context, key, path) ?? label),
    commitments: openCommitments(lastText ?? ''),
  });
}
