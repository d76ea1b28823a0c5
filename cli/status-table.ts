import { badgeDetail } from '../src/words/badge-words';
import type { Day } from '../src/domain/day';
import type { EngagementState } from '../src/domain/engagement-state';
import type { Portfolio } from '../src/index/portfolio';
import { columns } from './columns';
import { visibleLine } from './visible-text';

/** The output of `groundwork status` for people. */
export function statusTable(portfolio: Portfolio, today: Day): string {
  const states = portfolio.all(today);
  if (states.length === 0) return 'No engagements.';
  const rows = [['Group', 'Engagement', 'Next', 'Sessions', 'What needs you'], ...states.map(row)];
  const lines = columns(rows);
  const problems = portfolio.diagnostics(today).length;
  if (problems > 0) lines.push('', `${problems} could not be taken as written: see groundwork check.`);
  return lines.join('\n');
}

function row(state: EngagementState): string[] {
  const contracted = state.engagement.note.sessionsContracted;
  const details = state.badges.map((badge) => badgeDetail(badge, state.engagement, (day) => day));
  return [
    state.group,
    state.engagement.name,
    state.next?.date ?? '-',
    contracted === undefined ? String(state.used) : `${state.used} of ${contracted}`,
    details.join('; '),
  ].map(visibleLine);
}
