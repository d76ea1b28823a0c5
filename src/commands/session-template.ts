import { sessionNumber } from '../domain/session-number';
import { fileName } from '../notes/file-name';
import { shownName } from '../privacy/shown';
import { completeTemplate } from '../templates/complete-template';
import type { TemplateSource } from '../vault/template-text';
import { words } from '../words/words';
import { carriedForward } from './carried-forward';
import type { CommandContext } from './command-context';
import { refuse, type Refusal } from './edit-note';
import { linkTo } from './link-to';
import { presentMoment } from './present-moment';
import { readyTemplate, type ReadyTemplate } from './ready-template';

/** What a note needs to be a session at all; a coach's own template may leave it out. */
const SESSION_PROPERTIES = { coaching: 'session', engagement: '"{{engagement}}"', date: '"{{date}}"' };

/**
 * The template for a session of today in the note at `path`, which may not be there yet. Refused where its engagement
 * or its template is gone, or the engagement cannot be linked.
 */
export async function sessionTemplate(
  context: CommandContext,
  engagementPath: string,
  path: string,
  source: TemplateSource,
): Promise<ReadyTemplate | Refusal> {
  const { practice } = context;
  const today = practice.today();
  const state = practice.portfolio.state(engagementPath, today);
  if (!state) return refuse(words.commands.isNoEngagement(shownName(engagementPath)));
  const engagement = linkTo(context, engagementPath, path);
  if (engagement === undefined) return refuse(words.commands.cannotLink(shownName(engagementPath)));
  const ready = await readyTemplate(context, source, {
    ...state.engagement.note,
    title: fileName(path),
    now: presentMoment,
    engagement,
    session: sessionNumber(state.sessions, today, path),
    ...(await carriedForward(context, state, path)),
  });
  return ready.kind === 'refused' ? ready : completeTemplate(ready, SESSION_PROPERTIES);
}
