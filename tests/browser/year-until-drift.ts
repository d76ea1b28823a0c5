import { expect } from 'vitest';
import { press } from './use-keyboard';
import {
  ADRIFT,
  cardOf,
  ENGAGEMENT,
  expectListed,
  fill,
  HELD,
  openForm,
  planned,
  RECORD,
  regular,
  sessionOf,
  spoken,
  submit,
  type Year,
} from './year-steps';

const TO_REVISIT = ['Come back to the doubt of 14 Jan'];

/** New. */
export async function isNew({ coach, changes }: Year): Promise<void> {
  let form = await openForm(coach, 'New engagement');
  await fill(form, { 'Coachee': 'Ana', 'Codename': 'Heron', 'Sponsor': 'The chair', 'Sessions contracted': '8' });
  await form.getByLabel('How it came about').selectOption('Expected of them');
  await submit(coach);
  expect(await changes()).toEqual({
    [ENGAGEMENT]: [
      'coaching: engagement', 'coachee: Ana', 'codename: Heron', 'organisation:', 'sponsor: The chair', 'purpose:',
      'origin: expected', 'status: active', 'start: 2026-01-05', 'sessions-contracted: 8', 'goals: []',
    ],
  });
  await expectListed(coach, { row: 'Heron 0 of 8', due: [], sessions: [] });
  form = await openForm(coach, 'Edit engagement…');
  await form.getByLabel('How it stands').selectOption('Not begun yet');
  await submit(coach);
  expect(await changes()).toEqual({ [ENGAGEMENT]: ['−status: active', '+status: prospect'] });
}

/** Chemistry: planned, and recorded with the day of the first session. */
export async function hasChemistry({ coach, changes }: Year): Promise<void> {
  let form = await openForm(coach, 'New session');
  await fill(form, { Day: '2026-01-07' });
  await submit(coach, 'Enter');
  expect(await changes()).toEqual({ [sessionOf('2026-01-07')]: planned('chemistry', '2026-01-07') });
  await expectListed(coach, { row: 'Heron Wed 0 of 8', due: [], sessions: ['7 Jan Chemistry Planned'] });
  await coach.openOn('2026-01-07', ENGAGEMENT);
  form = await openForm(coach, RECORD);
  await fill(form, { 'Next session': '2026-01-14' });
  await submit(coach);
  const foundation = ['goals: []', 'foundation: []', 'worth-if:', 'value-evidence:', 'revisit-resistance: false'];
  expect(await changes()).toEqual({
    [sessionOf('2026-01-07')]: HELD,
    [sessionOf('2026-01-14')]: planned('first', '2026-01-14', ...foundation),
  });
  await expectListed(coach, {
    row: 'Heron today 0 of 8',
    due: [],
    sessions: ['14 Jan First Planned', '7 Jan Chemistry'],
  });
}

/** The first session, with all that a reluctant leader says in it. */
export async function hasFirstSession({ coach, changes }: Year): Promise<void> {
  await coach.openOn('2026-01-14', sessionOf('2026-01-14'));
  expect(await spoken(coach)).toContain('Next session today. 0 of 8 sessions used. Foundation: recognition, value and');
  let form = await openForm(coach, 'Edit engagement…');
  await form.getByLabel('How it stands').selectOption('Active');
  await submit(coach);
  expect(await changes()).toEqual({ [ENGAGEMENT]: ['−status: prospect', '+status: active'] });
  form = await openForm(coach, RECORD);
  for (const mark of ['Recognition:', 'Value:', 'Purpose:', 'Come back to the doubt next time']) {
    await form.getByLabel(mark).press('Space');
  }
  await fill(form, {
    'What would make it worth their while': 'One decision less on my desk each day',
    'The doubt': 'Two coaches already, and nothing came of it',
    'The view': 'You decide what your people were about to decide',
    'What it is for': 'Lead without rescuing',
  });
  await form.getByLabel('How you know it was of use').selectOption('It showed');
  await submit(coach);
  expect(await changes()).toEqual({
    [ENGAGEMENT]: ['−purpose:', '+purpose: Lead without rescuing'],
    [sessionOf('2026-01-14')]: [
      '−status: planned', '−foundation: []', '−worth-if:', '−value-evidence:', '−revisit-resistance: false',
      '+status: held', '+foundation:', '+  - recognition', '+  - value', '+  - purpose',
      '+worth-if: One decision less on my desk each day', '+value-evidence: shown', '+revisit-resistance: true',
      '+outside-view: You decide what your people were about to decide',
      '+doubt: Two coaches already, and nothing came of it',
    ],
  });
  expect(await spoken(coach)).toContain('1 of 8 sessions used. Foundation: recognition, value and purpose marked.');
  await expectListed(coach, {
    row: 'Heron today 1 of 8 Revisit',
    due: TO_REVISIT,
    sessions: ['14 Jan First', '7 Jan Chemistry'],
  });
}

/** What is contracted: a goal with a note, and a label; then the second session, on the next day by cadence. */
export async function isContracted({ coach, changes }: Year): Promise<void> {
  const { page } = coach;
  const form = await openForm(coach, 'Describe a goal…');
  await fill(form, { 'What exactly': 'Delegate the rota', 'What a good outcome looks like': 'The leads set it' });
  await form.getByLabel('Whose aim it is').selectOption('The coachee’s own');
  await submit(coach);
  await coach.runCommand('Groundwork: Contract goals');
  await page.getByPlaceholder('Goals contracted with “Heron”').waitFor();
  await page.keyboard.insertText('Be heard');
  await press(coach, 'Enter');
  await submit(coach);
  expect(await changes()).toEqual({
    [ENGAGEMENT]: ['−goals: []', '+goals:', '+  - "[[Delegate the rota]]"', '+  - Be heard'],
    'Goals/Delegate the rota.md': [
      'coaching: goal', 'engagement: "[[Heron]]"', 'status: contracted', 'owner: coachee',
      'good-looks-like: The leads set it', 'evidence: []', 'contracted-on:', 'horizon: 2027-01-14',
    ],
  });
  await openForm(coach, 'New session');
  await press(coach, 'n');
  await submit(coach, 'Enter');
  expect(await changes()).toEqual(regular('2026-02-11'));
  const goals = '- [[Delegate the rota]] (not worked on yet)\n- Be heard (not worked on yet)\n';
  expect(await coach.read(sessionOf('2026-02-11'))).toContain(goals);
  await expectListed(coach, {
    row: 'Heron today 1 of 8 Revisit',
    due: TO_REVISIT,
    sessions: ['11 Feb Regular Planned', '14 Jan First', '7 Jan Chemistry'],
  });
}

/** The second session: its card, what was done, and the third one planned in the same form. */
export async function hasSecondSession({ coach, changes }: Year): Promise<void> {
  await coach.openOn('2026-02-11', ENGAGEMENT);
  const second = await cardOf(coach);
  expect(second).toContain('Next session today · 11 Feb, regular session');
  for (const text of ['You decide what your people', 'Two coaches already', 'or was the hour only pleasant?']) {
    expect(second).toContain(text);
  }
  const form = await openForm(coach, RECORD);
  await press(coach, '1', '2');
  await form.getByLabel('We came back to the doubt of 14 Jan').press('Space');
  await fill(form, { 'New commitments: 1': 'Let the leads set May', 'Next session': '2026-03-11' });
  await submit(coach);
  expect(await changes()).toEqual({
    ...regular('2026-03-11'),
    [sessionOf('2026-02-11')]: [
      '−status: planned', '−goals: []', '+status: held', '+goals:', '+  - "[[Delegate the rota]]"', '+  - Be heard',
      '+resistance-revisited: true', '+- [ ] Let the leads set May', '+',
    ],
  });
  const third = await coach.read(sessionOf('2026-03-11'));
  expect(third).toContain('- [[Delegate the rota]] (last on 11 Feb)');
  expect(third).toContain('- [ ] Let the leads set May ([[2026-02-11 Heron]])');
  await expectListed(coach, {
    row: 'Heron today 2 of 8',
    due: [],
    sessions: ['11 Mar Regular Planned', '11 Feb Regular On contract', '14 Jan First', '7 Jan Chemistry'],
  });
}

/** Cancelled on the day before, and moved by a week. */
export async function isCancelled({ coach, changes }: Year): Promise<void> {
  await coach.openOn('2026-03-10', sessionOf('2026-03-11'));
  const form = await openForm(coach, RECORD);
  await form.getByLabel('How it went').selectOption('Cancelled');
  await fill(form, { 'Next session': '2026-03-18' });
  await submit(coach);
  expect(await changes()).toEqual({
    ...regular('2026-03-18'),
    [sessionOf('2026-03-11')]: ['−status: planned', '+status: cancelled'],
  });
  await expectListed(coach, {
    row: 'Heron in 8 days 2 of 8',
    due: [],
    sessions: ['18 Mar Regular Planned', '11 Feb Regular On contract', '14 Jan First', '7 Jan Chemistry'],
  });
}

/** Drift: twice what nobody agreed on. */
export async function drifts({ coach, changes }: Year): Promise<void> {
  const drift = async (day: string, label: string, next: string) => {
    await coach.openOn(day, ENGAGEMENT);
    const form = await openForm(coach, RECORD);
    await fill(form, { 'Something else…': label, 'Next session': next });
    await submit(coach);
    expect(await changes()).toEqual({
      ...regular(next),
      [sessionOf(day)]: ['−status: planned', '−goals: []', '+status: held', '+goals:', `+  - ${label}`],
    });
  };
  await drift('2026-03-18', 'Board politics', '2026-04-15');
  await expectListed(coach, {
    row: 'Heron today 3 of 8',
    due: [],
    sessions: [
      '15 Apr Regular Planned', '18 Mar Regular Drifted', '11 Mar Regular Cancelled', '11 Feb Regular On contract',
    ],
  });
  await drift('2026-04-15', 'board politics.', '2026-05-13');
  await expectListed(coach, {
    row: 'Heron today 4 of 8 Emerging',
    due: ADRIFT,
    sessions: [
      '13 May Regular Planned', '15 Apr Regular Drifted', '18 Mar Regular Drifted', '11 Mar Regular Cancelled',
    ],
  });
}
