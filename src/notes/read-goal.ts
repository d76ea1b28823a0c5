import { GOAL_STATUSES, type GoalNote, isEnded, OWNERS } from '../domain/goal-note';
import type { PropertyReader } from './property-reader';
import { asList, asText } from '../front-matter/read-value';

const LARGEST_LEVEL = 2;

/** Reads a goal note. `aliases` is Obsidian's own property and never remapped. */
export function readGoal(path: string, read: PropertyReader): GoalNote {
  const level = read.number('level');
  const fits = level === undefined || Math.abs(level) <= LARGEST_LEVEL;
  if (!fits) {
    const allowed = { kind: 'number-between', least: -LARGEST_LEVEL, most: LARGEST_LEVEL } as const;
    read.report('level', String(level), { kind: 'misfit', allowed });
  }
  const status = read.oneOf('status', GOAL_STATUSES);
  const goal: GoalNote = {
    type: 'goal',
    path,
    aliases: readAliases(read),
    engagements: read.links('engagement'),
    goodLooksLike: read.text('good-looks-like'),
    replacedBy: read.link('replaced-by'),
    status: status ?? 'contracted',
    saysContracted: status === 'contracted' || undefined,
    owner: read.oneOf('owner', OWNERS),
    evidence: read.texts('evidence'),
    contractedOn: read.date('contracted-on')?.day,
    endedOn: read.date('ended-on')?.day,
    horizon: read.date('horizon')?.day,
    sponsorVisible: read.checkbox('sponsor-visible') ?? false,
    levelWords: read.texts('level-words'),
    level: fits ? level : undefined,
    weight: read.number('weight'),
  };
  if (isEnded(goal) && goal.endedOn === undefined && !read.isReported('ended-on')) {
    read.report('ended-on', '', { kind: 'ended-without-day', status: goal.status });
  }
  return goal;
}

/** Obsidian knows `aliases` and, from before version 1.9, `alias`, both in any case. */
function readAliases(read: PropertyReader): string[] {
  const written = [read.ofObsidian('aliases'), read.ofObsidian('alias')].flatMap((value) => asList(value) ?? []);
  return written.flatMap((item) => asText(item) || []);
}
