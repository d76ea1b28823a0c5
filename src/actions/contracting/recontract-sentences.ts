import type { Day } from '../../domain/day';
import type { Engagement } from '../../domain/engagement';
import { namesForLinks } from '../../domain/link-names';
import type { Recontracting } from '../../domain/recontracting';
import { dateWords } from '../../words/day-words';
import { words } from '../../words/words';

/** What a decision comes to, a sentence for each goal and one for the engagement. */
export function recontractSentences(
  { name, goals, note }: Engagement,
  { day, outcomes, successors, adoptedGoals, newGoals }: Recontracting,
  today: Day,
): string[] {
  const { goalBecomes, goalContracted, contractedAnew } = words.previews;
  const date = dateWords(day, today);
  const labelOf = (key: string) => goals.get(key)?.label ?? '';
  const became = [...outcomes].map(([key, outcome]) => {
    return goalBecomes[outcome](labelOf(key), date, namesForLinks(successors.get(key) ?? ''));
  });
  const added = [...adoptedGoals.map(labelOf), ...newGoals.map(namesForLinks)];
  const isNoted = note.recontracted.includes(day);
  const noted = contractedAnew(name, day === today ? words.sidebar.today : date);
  return [...became, ...added.map((goal) => goalContracted(goal, date)), ...(isNoted ? [] : [noted])];
}
