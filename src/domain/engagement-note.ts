import type { Day } from './day';

export const ENGAGEMENT_STATUSES = ['prospect', 'active', 'paused', 'closed'] as const;
export type EngagementStatus = (typeof ENGAGEMENT_STATUSES)[number];

export const FORMATS = ['individual', 'group', 'team'] as const;
export type Format = (typeof FORMATS)[number];

export const ORIGINS = ['chosen', 'expected', 'cohort', 'unspoken-concern'] as const;
export type Origin = (typeof ORIGINS)[number];

export const SPONSOR_VIEWS = ['attendance', 'goal-titles', 'goal-levels', 'themes'] as const;
type SponsorView = (typeof SPONSOR_VIEWS)[number];

/** The content of an engagement note, read tolerantly; links are not yet resolved. */
export interface EngagementNote {
  readonly type: 'engagement';
  readonly path: string;
  readonly coachee?: string;
  readonly codename?: string;
  readonly organisation?: string;
  readonly sponsor?: string;
  readonly purpose?: string;
  readonly format: Format;
  readonly groupSize?: number;
  readonly sessionsContracted?: number;
  readonly cadenceDays: number;
  readonly status: EngagementStatus;
  /** Links or labels as written. */
  readonly goals: readonly string[];
  readonly sponsorSees: readonly SponsorView[];
  readonly recontracted: readonly Day[];
  readonly origin?: Origin;
  readonly start?: Day;
  readonly end?: Day;
  readonly agreedOn?: Day;
  readonly pausedUntil?: Day;
  readonly resumedOn?: Day;
  readonly closedOn?: Day;
  readonly reviewDue?: Day;
  readonly retainUntil?: Day;
  readonly paid: boolean;
  readonly logConsent: boolean;
  readonly foundationWaived: boolean;
}
