import type { Day } from '../../domain/day';
import { OWNERS } from '../../domain/goal-note';
import { namesForLinks } from '../../domain/link-names';
import { fullDateWords } from '../../words/day-words';
import { words } from '../../words/words';
import type { GoalDraft, GoalField } from './goal-draft';

/** What becomes of the goal itself. */
interface Standing {
  readonly kind: 'contracted' | 'proposed' | 'stays';
  /** The day that is noted for that. */
  readonly from?: Day;
}

/** What a goal comes to, a sentence for each thing that the form changes. Both drafts are tidy. */
export function goalSentences(before: GoalDraft, wanted: GoalDraft, standing: Standing): string[] {
  const { dialogs, previews } = words;
  const names: Readonly<Record<Exclude<GoalField, 'title'>, string>> = {
    situations: dialogs.situations,
    'good-looks-like': dialogs.goodLooksLike,
    horizon: dialogs.horizon,
    evidence: dialogs.evidence,
    owner: dialogs.whoseAim,
  };
  const changed = (Object.keys(names) as (keyof typeof names)[]).flatMap((field) => {
    const text = inWords(field, wanted);
    if (text === inWords(field, before)) return [];
    return text === '' ? previews.emptied(names[field]) : previews.becomes(names[field], text);
  });
  const goal = namesForLinks(wanted.title);
  if (standing.kind === 'stays') return changed;
  if (standing.kind === 'proposed') return [previews.noted(goal), ...changed];
  const { from } = standing;
  return [from ? previews.goalContracted(goal, fullDateWords(from)) : previews.goalAgreed(goal), ...changed];
}

/** An answer as the form shows it. */
function inWords(field: Exclude<GoalField, 'title'>, draft: GoalDraft): string {
  const text = draft[field];
  if (typeof text !== 'string') return text.map(namesForLinks).join(' · ');
  const owner = OWNERS.find((known) => field === 'owner' && known === text);
  if (owner) return words.dialogs.aimOf[owner];
  return field === 'horizon' && text !== '' ? fullDateWords(text) : namesForLinks(text);
}
