import { closedSince } from '../domain/closed-since';
import type { Day } from '../domain/day';
import type { EngagementNote } from '../domain/engagement-note';
import type { GoalNote } from '../domain/goal-note';
import { followLink, type Link, readLink } from '../domain/link';
import type { SessionNote } from '../domain/session-note';
import type { MembershipFault } from '../notes/diagnostic';
import { type EngagementName, engagementNames, linkName, NAME_KINDS } from './engagement-names';

/** The properties of a session or goal that say where it belongs. */
export type Member =
  | Pick<SessionNote, 'type' | 'path' | 'engagement' | 'date'>
  | Pick<GoalNote, 'type' | 'path' | 'engagements'>;

/** The engagements of a session or goal, and everything that could change them. */
export interface Membership {
  /** Paths of the engagements, each once: one for a session, several for a goal that they share. */
  readonly engagements: readonly string[];
  /** The names that lead to no engagement, as written, and why. A goal that names no engagement has no problem. */
  readonly problems: readonly MembershipProblem[];
  /** The link names it depends on. */
  readonly linkNames: readonly string[];
  /** The names of engagements it depends on. */
  readonly names: readonly EngagementName[];
}

export interface MembershipProblem {
  readonly found: string;
  readonly fault: MembershipFault;
}

export interface EngagementLookup {
  /** The path of the note a link leads to, from the note that holds it. */
  readonly resolveLink: (target: string, from: string) => string | undefined;
  readonly engagementAt: (path: string) => EngagementNote | undefined;
  /** Paths of the engagements with that name. */
  readonly bearing: (name: EngagementName) => ReadonlySet<string>;
  /** Paths of the engagements whose note has this link name. */
  readonly called: (linkName: string) => ReadonlySet<string>;
  /** Paths of the engagements whose `coachee` is a link of this link name. */
  readonly coaching: (linkName: string) => ReadonlySet<string>;
}

/** One engagement that a session or goal names: the path it leads to, or why to none, and what it depends on. */
interface Named {
  readonly engagement?: string;
  readonly problem?: MembershipFault;
  readonly linkName?: string;
  readonly names?: readonly EngagementName[];
}

/** Most members depend on no name, and share one empty list. */
const NONE: readonly never[] = [];
const NAMES_NONE: readonly MembershipProblem[] = [{ found: '', fault: { kind: 'names-no-engagement' } }];

/**
 * Resolves the `engagement` of a session or goal. A link that leads nowhere, or to another kind of note, is not tried
 * as text. Plain text is tried as path, file name, codename and coachee in that order; two candidates match none.
 */
export function resolveMembership(member: Member, lookup: EngagementLookup): Membership {
  const values = valuesOf(member);
  if (values.length === 0) {
    return { engagements: NONE, problems: member.type === 'goal' ? NONE : NAMES_NONE, linkNames: NONE, names: NONE };
  }
  const all = values.map((value) => {
    const link = readLink(value);
    return link === undefined ? byText(member, value, lookup) : byLink(member, link, lookup);
  });
  return {
    engagements: [...new Set(all.flatMap(({ engagement }) => engagement ?? []))],
    problems: all.flatMap(({ problem }, at) => {
      return problem === undefined ? [] : { found: values[at] ?? '', fault: problem };
    }),
    linkNames: all.flatMap(({ linkName }) => linkName ?? []),
    names: all.flatMap(({ names = NONE }) => names),
  };
}

function valuesOf(member: Member): readonly string[] {
  if (member.type === 'goal') return member.engagements;
  return member.engagement === undefined ? NONE : [member.engagement];
}

/**
 * A link to an engagement, or to its coachee's note. A bare wikilink that could mean several engagements means the
 * nearest one, whatever the vault would make of it.
 */
function byLink(member: Member, link: Link, lookup: EngagementLookup): Named {
  const { resolveLink, engagementAt, called } = lookup;
  const name = linkName(link.target);
  const namesakes = link.target.includes('/') ? NONE : [...called(name)];
  const isOpen = namesakes.length > 1;
  const path = isOpen && link.kind === 'wikilink' ? undefined : followLink(link, (to) => resolveLink(to, member.path));
  // A Markdown link says where to look: what is found there is meant.
  const isPlaced = path !== undefined && ['', folderOf(member.path)].includes(folderOf(path));
  if (isOpen && !isPlaced) {
    const engagement = nearest(member.path, namesakes);
    return { linkName: name, engagement, problem: engagement ? undefined : several(namesakes.length) };
  }
  if (path !== undefined && engagementAt(path)) return { linkName: name, engagement: path };
  const coached = ofCoachee(link, path, name, lookup);
  const found = coached.length > 1 ? running(member, coached, lookup) : coached;
  if (found.length === 1) return { linkName: name, engagement: found[0] };
  if (coached.length > 1) return { linkName: name, problem: several(coached.length) };
  return { linkName: name, problem: { kind: path === undefined ? 'no-such-note' : 'not-an-engagement' } };
}

const several = (count: number) => ({ kind: 'several-engagements', count }) as const;

/** Of several engagements of one file name, the one in the folder of the note at `from`, or in the next one above. */
function nearest(from: string, paths: readonly string[]): string | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const [path, ...others] = paths.filter((each) => folderOf(each) === folder);
    if (path !== undefined || folder === '') return others.length === 0 ? path : undefined;
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The engagements whose `coachee` links the note at `path`, or like `link` leads nowhere where there is none. */
function ofCoachee(
  { target }: Link,
  path: string | undefined,
  name: string,
  { resolveLink, engagementAt, coaching }: EngagementLookup,
): string[] {
  return [...coaching(name)].filter((engagement) => {
    const link = readLink(engagementAt(engagement)?.coachee ?? '');
    if (!link) return false;
    const leadsTo = followLink(link, (to) => resolveLink(to, engagement));
    return leadsTo === path && (path !== undefined || link.target.toLowerCase() === target.toLowerCase());
  });
}

function byText(member: Member, text: string, lookup: EngagementLookup): Named {
  const names = engagementNames(NAME_KINDS, text);
  for (const name of names) {
    const found = [...lookup.bearing(name)];
    if (found.length === 0) continue;
    const namesakes = found.length > 1 && name.startsWith('coachee:');
    const [engagement, ...others] = namesakes ? running(member, found, lookup) : found;
    if (engagement !== undefined && others.length === 0) return { names, engagement };
    return { names, problem: several(found.length) };
  }
  return { names, problem: { kind: 'no-such-engagement' } };
}

/** Of several engagements with one coachee, those that ran on the session's day. */
function running(member: Member, paths: readonly string[], { engagementAt }: EngagementLookup): readonly string[] {
  const day: Day | undefined = member.type === 'session' ? member.date : undefined;
  if (day === undefined) return paths;
  return paths.filter((path) => {
    const note = engagementAt(path);
    return note !== undefined && (note.start ?? day) <= day && day <= (closedSince(note) ?? day);
  });
}
