import type { Day } from '../../domain/day';
import { sessionNumber } from '../../domain/used-sessions';
import { asText } from '../../front-matter/read-value';
import { completeTemplate, readTemplate } from '../../templates/read-template';
import { fileName } from '../../text/file-name';
import { refuse, type Refused } from '../../vault/refusal';
import type { TemplateSource } from '../../vault/template-text';
import type { CommandContext } from '../shared/command-context';
import { linkTo } from '../shared/link-to';
import { momentOn, presentMoment } from '../shared/present-moment';
import { readyTemplate, type ReadyTemplate } from '../shared/ready-template';
import { carriedForward } from './carried-forward';

/** The properties that a note needs to be a session at all; a coach's own template may leave it out. */
const SESSION_PROPERTIES = { coaching: 'session', engagement: '"{{engagement}}"', date: '"{{date}}"' };

/**
 * The template for a session in the note at `path`, which may not be there yet: of today, or of the day that the note
 * says, with what was true then. Refused where its engagement
 * or its template is gone, or the engagement cannot be linked.
 */
export async function sessionTemplate(
  context: CommandContext,
  engagementPath: string,
  path: string,
  source: TemplateSource,
  said: { readonly day?: Day; readonly time?: string } = {},
): Promise<ReadyTemplate | Refused> {
  const { practice } = context;
  const today = practice.today();
  const { day = today, time } = said;
  // Nobody knows what will be true on a day to come.
  const asOf = day < today ? day : today;
  const state = practice.portfolio.state(engagementPath, asOf);
  if (!state) return refuse({ kind: 'engagement-gone', path: engagementPath });
  const engagement = linkTo(context, engagementPath, path);
  if (engagement === undefined) return refuse({ kind: 'note-not-linkable', path: engagementPath });
  const now = day === today && time === undefined ? presentMoment : momentOn(day, time);
  const ready = await readyTemplate(context, source, { title: fileName(path), now });
  if (ready.kind === 'refused') return ready;
  const tokens = {
    ...state.engagement.note,
    engagement,
    session: sessionNumber(state.sessions, asOf, path),
    ...(await carriedForward(context, state, path, asOf, isThreeWay(context, ready, source))),
  };
  return completeTemplate({ ...ready, context: { ...ready.context, ...tokens } }, SESSION_PROPERTIES);
}

/** True where a template makes a three-way session: it is the one for them, or says so itself. */
function isThreeWay({ settings }: CommandContext, template: ReadyTemplate, source: TemplateSource): boolean {
  if ('kind' in source && source.kind === 'three-way') return true;
  const read = readTemplate(template);
  const properties = read.kind === 'read' ? read.properties : [];
  const kind = properties.find(({ name }) => name === settings().propertyNames.kind)?.value;
  return asText(kind)?.toLowerCase() === 'three-way';
}
