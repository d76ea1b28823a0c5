import { badgeDetail } from '../src/words/badge-words';
import { diagnosticFound, diagnosticMessage, diagnosticPlace } from '../src/words/diagnostic-words';
import type { Day } from '../src/domain/day';
import type { EngagementState } from '../src/domain/engagement-state';
import type { Diagnostic } from '../src/notes/diagnostic';
import type { Portfolio } from '../src/index/portfolio';

/** The output of `groundwork status --format json`, as plain data. */
export function statusJson(portfolio: Portfolio, today: Day) {
  return {
    today,
    engagements: portfolio.all(today).map(engagementJson),
    diagnostics: diagnosticsJson(portfolio.diagnostics(today)),
  };
}

/** A diagnostic as plain data. `kind` is the fault, whatever its wording. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map((diagnostic) => ({
    path: diagnostic.path,
    property: diagnosticPlace(diagnostic),
    kind: diagnostic.fault.kind,
    found: diagnosticFound(diagnostic),
    message: diagnosticMessage(diagnostic),
  }));
}

function engagementJson(state: EngagementState) {
  const { note, name } = state.engagement;
  return {
    path: note.path,
    name,
    group: state.group,
    badges: state.badges.map((badge) => ({
      kind: badge.kind,
      detail: badgeDetail(badge, state.engagement, (day) => day),
    })),
    foundation: state.foundation,
    goals: state.goals.map((goal) => ({
      key: goal.key,
      label: goal.label,
      status: goal.status,
      owner: goal.owner,
      contracted: goal.contracted,
      active: goal.active,
      stalled: goal.stalledSince !== undefined,
      emerging: goal.emerging,
      reopened: goal.reopened,
      lastTouched: goal.lastTouched ?? null,
      touches: goal.touches,
    })),
    sessions: state.sessions.map((session) => ({
      path: session.note.path,
      date: session.date,
      kind: session.note.kind,
      status: session.status,
      contract: session.contract,
      goals: session.goals,
    })),
    used: state.used,
    contracted: note.sessionsContracted ?? null,
    next: state.next?.date ?? null,
    hours: state.hours,
    purpose: note.purpose ?? null,
    worthIf: state.worthIf ?? null,
  };
}
