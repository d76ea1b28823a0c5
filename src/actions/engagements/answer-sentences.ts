import { words } from '../../words/words';
import { fullDateWords } from '../../words/day-words';
import { capitalise } from '../../words/sentences';
import { sameValue } from '../../front-matter/read-value';
import { ENGAGEMENT_STATUSES, FORMATS } from '../../domain/engagement-note';
import type { EngagementAnswers, EngagementField } from './engagement-answers';

/** What becomes of each answer that is another than before, a sentence each; both are tidy. */
export function answerSentences(before: EngagementAnswers, wanted: EngagementAnswers): string[] {
  const { dialogs, previews } = words;
  const names: Readonly<Record<EngagementField, string>> = {
    purpose: dialogs.purpose,
    format: dialogs.format,
    'group-size': dialogs.groupSize,
    coachee: dialogs.coachees,
    organisation: dialogs.organisation,
    sponsor: dialogs.sponsor,
    'sessions-contracted': dialogs.sessionsContracted,
    'cadence-days': dialogs.cadence,
    'review-due': dialogs.reviewDue,
    end: dialogs.end,
    status: dialogs.status,
    'paused-until': dialogs.pausedUntil,
  };
  return (Object.keys(names) as EngagementField[]).flatMap((field) => {
    if (sameValue(before[field], wanted[field])) return [];
    const answer = wanted[field];
    const text = typeof answer === 'string' ? inWords(field, answer) : answer.join(', ');
    return text === '' ? previews.emptied(names[field]) : previews.becomes(names[field], text);
  });
}

/** An answer as the form shows it. */
function inWords(field: EngagementField, answer: string): string {
  const { formatIs, statusIs } = words.dialogs;
  const format = FORMATS.find((known) => field === 'format' && known === answer);
  const status = ENGAGEMENT_STATUSES.find((known) => field === 'status' && known === answer);
  const isDay = answer !== '' && (field === 'review-due' || field === 'end' || field === 'paused-until');
  if (format) return capitalise(formatIs[format]);
  if (status) return capitalise(statusIs[status]);
  return isDay ? fullDateWords(answer) : answer;
}
