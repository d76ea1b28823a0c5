import type { Day } from '../domain/day';
import type { EngagementNote } from '../domain/engagement-note';
import type { GoalNote } from '../domain/goal-note';
import type { SessionNote } from '../domain/session-note';
import { followLink, type Link, readLink } from '../domain/link';
import { words } from '../words/words';
import { engagementNames, type EngagementName, NAME_KINDS } from './engagement-names';
import { linkName } from './link-name';

/** What a session or goal says of where it belongs. */
export type Member =
  | Pick<SessionNote, 'type' | 'path' | 'engagement' | 'date'>
  | Pick<GoalNote, 'type' | 'path' | 'engagement'>;

/** Where a session's or goal's `engagement` leads, and what would have to change for it to lead elsewhere. */
export interface Membership {
  /** Path of the engagement. */
  readonly engagement?: string;
  /** Why there is none, one plain sentence. Missing for a goal that names no engagement. */
  readonly problem?: string;
  /** The link name it waits on. */
  readonly linkName?: string;
  /** The names of engagements it waits on. */
  readonly names: readonly EngagementName[];
}

export interface EngagementLookup {
  /** The path of the note a link leads to, from the note that holds it. */
  readonly resolveLink: (target: string, from: string) => string | undefined;
  readonly engagementAt: (path: string) => EngagementNote | undefined;
  /** Paths of the engagements that bear the name. */
  readonly bearing: (name: EngagementName) => ReadonlySet<string>;
}

/**
 * Resolves the `engagement` of a session or goal. A link that leads nowhere, or to another kind of note, is not tried
 * as text. Plain text is tried as path, file name, codename and coachee in that order; two candidates match none.
 */
export function resolveMembership(member: Member, lookup: EngagementLookup): Membership {
  const value = member.engagement;
  if (value === undefined) {
    const problem = words.diagnostics.namesNoEngagement;
    return member.type === 'session' ? { names: [], problem } : { names: [] };
  }
  const link = readLink(value);
  return link === undefined ? byText(member, value, lookup) : byLink(member.path, link, lookup);
}

/** Most members wait on no name, and one list of none serves all of them. */
const NONE: readonly EngagementName[] = [];

function byLink(from: string, link: Link, { resolveLink, engagementAt }: EngagementLookup): Membership {
  const name = linkName(link.target);
  const path = followLink(link, (target) => resolveLink(target, from));
  if (path === undefined) return { linkName: name, names: NONE, problem: words.diagnostics.noSuchNote };
  if (!engagementAt(path)) return { linkName: name, names: NONE, problem: words.diagnostics.notAnEngagement };
  return { linkName: name, names: NONE, engagement: path };
}

function byText(member: Member, text: string, lookup: EngagementLookup): Membership {
  const names = engagementNames(NAME_KINDS, text);
  for (const name of names) {
    const found = [...lookup.bearing(name)];
    if (found.length === 0) continue;
    const namesakes = found.length > 1 && name.startsWith('coachee:');
    const [engagement, ...others] = namesakes ? running(member, found, lookup) : found;
    if (engagement !== undefined && others.length === 0) return { names, engagement };
    return { names, problem: words.diagnostics.severalEngagements(found.length) };
  }
  return { names, problem: words.diagnostics.noSuchEngagement };
}

/** Of several engagements with one coachee, those whose `start`..`closed-on` holds the session's day. */
function running(member: Member, paths: string[], { engagementAt }: EngagementLookup): string[] {
  const day: Day | undefined = member.type === 'session' ? member.date : undefined;
  if (day === undefined) return paths;
  return paths.filter((path) => {
    const note = engagementAt(path);
    return note !== undefined && (note.start ?? day) <= day && day <= (note.closedOn ?? day);
  });
}
