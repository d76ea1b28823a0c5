import { ENGAGEMENT_STATUSES, type EngagementNote, FORMATS, ORIGINS, SPONSOR_VIEWS } from '../domain/engagement-note';
import { withoutLink } from '../domain/link';
import type { Numbers } from '../domain/numbers';
import type { PropertyReader } from './property-reader';

/** Reads an engagement note. A status that does not fit counts as active: a data error never hides a client. */
export function readEngagement(path: string, read: PropertyReader, numbers: Numbers): EngagementNote {
  const format = read.oneOf('format', FORMATS) ?? 'individual';
  return {
    type: 'engagement',
    path,
    coachee: format === 'individual' ? read.text('coachee') : together(read.texts('coachee')),
    codename: read.text('codename'),
    organisation: read.text('organisation'),
    sponsor: read.text('sponsor'),
    purpose: read.text('purpose'),
    format,
    groupSize: read.number('group-size'),
    sessionsContracted: read.number('sessions-contracted', 1),
    cadenceDays: read.number('cadence-days', 1) ?? numbers.cadenceDays,
    status: read.oneOf('status', ENGAGEMENT_STATUSES) ?? 'active',
    goals: read.links('goals'),
    sponsorSees: read.manyOf('sponsor-sees', SPONSOR_VIEWS),
    recontracted: read.days('recontracted'),
    origin: read.oneOf('origin', ORIGINS),
    start: read.date('start')?.day,
    end: read.date('end')?.day,
    agreedOn: read.date('agreed-on')?.day,
    pausedUntil: read.date('paused-until')?.day,
    resumedOn: read.date('resumed-on')?.day,
    closedOn: read.date('closed-on')?.day,
    reviewDue: read.date('review-due')?.day,
    retainUntil: read.date('retain-until')?.day,
    paid: read.checkbox('paid') ?? true,
    logConsent: read.checkbox('log-consent') ?? false,
    foundationWaived: read.checkbox('foundation-waived') ?? false,
  };
}

/** Those of a group or team, as one name. A single one stays as it is written. */
function together(names: readonly string[]): string | undefined {
  return names.length > 1 ? names.map(withoutLink).join(', ') : names[0];
}
