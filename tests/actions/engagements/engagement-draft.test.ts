import { describe, expect, it } from 'vitest';
import {
  checkEngagementDraft,
  EMPTY_DRAFT as EMPTY,
  engagementFileName,
} from '../../../src/actions/engagements/ask-for-draft';

describe('checkEngagementDraft', () => {
  it.each([
    ['a coachee alone', { coachee: 'Ana Ruiz' }],
    ['a codename alone', { codename: 'Heron' }],
    ['everything', { coachee: 'Ana Ruiz', codename: 'Heron', 'sessions-contracted': ' 8 ', start: '2024-02-29' }],
  ])('takes %s', (_, given) => {
    expect(checkEngagementDraft({ ...EMPTY, ...given })).toBeUndefined();
  });

  it.each([
    ['nobody', {}, 'coachee'],
    ['blanks', { coachee: '  ', codename: ' ' }, 'coachee'],
    ['a coachee that no file can be named after', { coachee: '???' }, 'coachee'],
    ['a codename that no file can be named after', { coachee: 'Ana', codename: '[]' }, 'codename'],
    ['no sessions at all', { coachee: 'Ana', 'sessions-contracted': '0' }, 'sessions-contracted'],
    ['half a session', { coachee: 'Ana', 'sessions-contracted': '1.5' }, 'sessions-contracted'],
    ['a number in another spelling', { coachee: 'Ana', 'sessions-contracted': '1e3' }, 'sessions-contracted'],
    ['a day that the calendar lacks', { coachee: 'Ana', start: '2026-13-40' }, 'start'],
  ])('refuses %s and names the field', (_, given, field) => {
    expect(checkEngagementDraft({ ...EMPTY, ...given })?.field).toBe(field);
  });
});

describe('engagementFileName', () => {
  it('is the codename, so that the name of the file tells nobody who it is', () => {
    expect(engagementFileName({ ...EMPTY, coachee: 'Ana Ruiz', codename: ' Heron ' })).toBe('Heron');
  });

  it('is the coachee where there is no codename', () => {
    expect(engagementFileName({ ...EMPTY, coachee: 'Ana / Ben' })).toBe('Ana Ben');
  });
});
