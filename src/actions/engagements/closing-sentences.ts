import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { displayName } from '../../privacy/display';
import { dateWords, fullDateWords } from '../../words/day-words';
import { words } from '../../words/words';
import type { ClosingAnswer } from './closing';

interface HandedOver {
  /** The note of the closing session; undefined where there is none. */
  readonly closing?: string;
  readonly commitments: readonly string[];
}

/** What closing an engagement with this answer comes to, a sentence for each thing that it writes. */
export function closingSentences(
  { engagement }: EngagementState,
  { closedOn, retainUntil, endings, handsOver }: ClosingAnswer,
  { closing, commitments }: HandedOver,
  today: Day,
): string[] {
  const { closes, goalBecomes, handedOver, keptUntil } = words.previews;
  const date = dateWords(closedOn, today);
  const ends = [...endings].map(([key, ending]) => {
    return goalBecomes[ending](engagement.goals.get(key)?.label ?? '', date, '');
  });
  const goesOver = closing !== undefined && handsOver && commitments.length > 0;
  return [
    ...ends,
    ...(goesOver ? [handedOver(commitments.length, displayName(closing))] : []),
    closes(engagement.name, date),
    ...(retainUntil === '' ? [] : [keptUntil(fullDateWords(retainUntil))]),
  ];
}
