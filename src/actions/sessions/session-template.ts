import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
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
import { type Carried, carriedForward } from './carried-forward';

/** The properties that a note needs to be a session at all; a coach's own template may leave it out. */
const SESSION_PROPERTIES = { coaching: 'session', engagement: '"{{engagement}}"', date: '"{{date}}"' };

/** The session that a template is made ready for. */
interface SessionToMake extends Carried {
  /** Today, where it is not said. */
  readonly day?: Day;
  /** `HH:MM`; the present one, where it is not said. */
  readonly time?: string;
}

/** The state that a session of `day` is made with: as it was then. Nobody knows what will be true on a day to come. */
export function stateFor({ practice }: CommandContext, path: string, day?: Day): EngagementState | undefined {
  return practice.portfolio.state(path, asOfDay(practice.today(), day));
}

function asOfDay(today: Day, day: Day = today): Day {
  return day < today ? day : today;
}

/**
 * The template for a session in the note at `path`, which may not be there yet, with what is carried into it of `state`
 * (see `stateFor`). Refused where its template is gone, or the engagement cannot be linked.
 */
export async function sessionTemplate(
  context: CommandContext,
  state: EngagementState,
  path: string,
  source: TemplateSource,
  session: SessionToMake = {},
): Promise<ReadyTemplate | Refused> {
  const today = context.practice.today();
  const { day = today, time } = session;
  const engagementPath = state.engagement.note.path;
  const engagement = linkTo(context, engagementPath, path);
  if (engagement === undefined) return refuse({ kind: 'note-not-linkable', path: engagementPath });
  const now = day === today && time === undefined ? presentMoment : momentOn(day, time);
  const ready = await readyTemplate(context, source, { title: fileName(path), now }, state.engagement.note.origin);
  if (ready.kind === 'refused') return ready;
  const tokens = {
    ...state.engagement.note,
    engagement,
    session: sessionNumber(state.sessions, day, path, today),
    ...(await carriedForward(context, state, path, asOfDay(today, day), isThreeWay(context, ready, source), session)),
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
