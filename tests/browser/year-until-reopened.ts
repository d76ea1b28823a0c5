import { expect } from 'vitest';
import { press } from './use-keyboard';
import {
  ADRIFT,
  cardOf,
  ENGAGEMENT,
  expectListed,
  fill,
  formOf,
  HELD,
  openForm,
  planned,
  RECORD,
  regular,
  sessionOf,
  submit,
  type Year,
} from './year-steps';

/** The latest sessions as the list has them, at several points of the year. */
const BEFORE_NEW_CONTRACT = ['13 May Regular Detour', '15 Apr Regular Drifted', '18 Mar Regular Drifted'];
const BEFORE_PAUSE = ['3 Jun Three-way', '13 May Regular Detour', '15 Apr Regular Drifted'];
const BEFORE_LAST = ['9 Sep Regular On contract', '2 Sep Regular No-show', '3 Jun Three-way'];
const WHOLE = ['9 Dec Closing', '9 Sep Regular On contract', '2 Sep Regular No-show'];

/** A detour, as both wanted it; the card of the day before says what is due. */
export async function takesDetour({ coach, changes }: Year): Promise<void> {
  await coach.openOn('2026-05-12', ENGAGEMENT);
  const due = await cardOf(coach);
  for (const reason of ADRIFT) expect(due).toContain(reason);
  await coach.openOn('2026-05-13', ENGAGEMENT);
  const form = await openForm(coach, RECORD);
  await form.getByText('keeps coming up', { exact: true }).waitFor();
  await fill(form, { 'Something else…': 'A letter to the press' });
  await press(coach, 'Enter');
  await form.getByLabel('Outside the contract, by choice').press('Space');
  await submit(coach);
  expect(await changes()).toEqual({
    [sessionOf('2026-05-13')]: [
      '−status: planned', '−goals: []', '+status: held', '+goals:', '+  - A letter to the press', '+detour: true',
    ],
  });
  await expectListed(coach, { row: 'Heron today 5 of 8 Emerging', due: ADRIFT, sessions: BEFORE_NEW_CONTRACT });
}

/** Re-contracting: one goal is replaced, what came up is contracted, and nothing is due any more. */
export async function isRecontracted({ coach, changes }: Year): Promise<void> {
  const { page } = coach;
  await coach.openOn('2026-05-14', ENGAGEMENT);
  const form = await openForm(coach, 'Re-contract to change or end goals…');
  await form.getByLabel('What becomes of “Delegate the rota”').selectOption('Replaced by…');
  await fill(form, { 'What replaces “Delegate the rota”': 'Leads decide without me' });
  await form.getByRole('checkbox', { name: 'Board politics' }).press('Space');
  await press(coach, 'Control+Enter');
  await page.getByText('4 notes change. Nothing is written yet.').waitFor();
  await submit(coach);
  const fresh = [
    'coaching: goal', 'engagement: "[[Heron]]"', 'status: contracted', 'owner:', 'good-looks-like:', 'evidence: []',
    'contracted-on: 2026-05-14', 'horizon: 2027-05-14',
  ];
  expect(await changes()).toEqual({
    [ENGAGEMENT]: [
      '+  - "[[Board politics]]"', '+  - "[[Leads decide without me]]"', '+recontracted:', '+  - 2026-05-14',
    ],
    'Goals/Board politics.md': fresh,
    'Goals/Delegate the rota.md': [
      '−status: contracted', '+status: replaced', '+ended-on: 2026-05-14',
      '+replaced-by: "[[Leads decide without me]]"',
    ],
    'Goals/Leads decide without me.md': fresh,
  });
  await expectListed(coach, { row: 'Heron 5 of 8', due: [], sessions: BEFORE_NEW_CONTRACT });
}

/** A review falls due, and a session with the sponsor answers it. */
export async function meetsSponsor({ coach, changes }: Year): Promise<void> {
  let form = await openForm(coach, 'Edit engagement…');
  await fill(form, { 'Next review': '2026-06-10' });
  await submit(coach);
  expect(await changes()).toEqual({ [ENGAGEMENT]: ['+review-due: 2026-06-10'] });
  await coach.openOn('2026-05-28', ENGAGEMENT);
  await expectListed(coach, {
    row: 'Heron 5 of 8 Review soon',
    due: ['A review is due on 10 Jun'],
    sessions: BEFORE_NEW_CONTRACT,
  });
  form = await openForm(coach, 'New session');
  await fill(form, { Day: '2026-06-03' });
  await form.getByRole('checkbox', { name: 'Let the leads set May' }).check();
  await submit(coach);
  expect(await changes()).toEqual({ [sessionOf('2026-06-03')]: planned('three-way', '2026-06-03', 'goals: []') });
  const withOthers = await coach.read(sessionOf('2026-06-03'));
  expect(withOthers).toContain('- [ ] Let the leads set May ([[2026-02-11 Heron]])');
  expect(withOthers).not.toMatch(/One decision less|Two coaches|Board politics/);
  await expectListed(coach, {
    row: 'Heron Wed 5 of 8',
    due: [],
    sessions: ['3 Jun Three-way Planned', ...BEFORE_NEW_CONTRACT],
  });
  await coach.openOn('2026-06-03', ENGAGEMENT);
  const room = await cardOf(coach);
  expect(room).toContain('Next session today · 3 Jun, three-way session');
  expect(room).toContain('Board politics Last on 15 Apr Not owned yet');
  expect(room).not.toContain('Delegate the rota');
  await openForm(coach, RECORD);
  await submit(coach);
  expect(await changes()).toEqual({ [sessionOf('2026-06-03')]: HELD });
  await expectListed(coach, {
    row: 'Heron today 5 of 8',
    due: [],
    sessions: ['3 Jun Three-way', '13 May Regular Detour', '15 Apr Regular Drifted'],
  });
}

/** A pause over the summer: nothing is late in it, and the list says when it is over. */
export async function pausesAndResumes({ coach, changes }: Year): Promise<void> {
  const { page } = coach;
  await coach.openOn('2026-06-04', ENGAGEMENT);
  const form = await openForm(coach, 'Pause engagement…');
  await fill(form, { 'Paused until': '2026-08-31' });
  await submit(coach, 'Enter');
  expect(await changes()).toEqual({
    [ENGAGEMENT]: ['−status: active', '+status: paused', '+paused-until: 2026-08-31'],
  });
  await expectListed(coach, { row: 'Heron until 31 Aug 5 of 8', due: [], sessions: BEFORE_PAUSE });
  await coach.openOn('2026-09-01', ENGAGEMENT);
  await expectListed(coach, {
    row: 'Heron 5 of 8 Pause over',
    due: ['The pause ended on 31 Aug'],
    sessions: BEFORE_PAUSE,
  });
  await page.locator('.groundwork-mend', { hasText: 'Resume engagement' }).click();
  await page.locator('.notice', { hasText: 'Active again from today: “Heron”.' }).waitFor();
  expect(await changes()).toEqual({
    [ENGAGEMENT]: [
      '−status: paused', '−paused-until: 2026-08-31', '+status: active', '+paused-until:', '+resumed-on: 2026-09-01',
    ],
  });
  await expectListed(coach, { row: 'Heron 5 of 8', due: [], sessions: BEFORE_PAUSE });
}

/** Nobody came: the badge of the day after leads to the form, which plans the next one. */
export async function isMissed({ coach, changes }: Year): Promise<void> {
  const { page } = coach;
  let form = await openForm(coach, 'New session');
  await fill(form, { Day: '2026-09-02' });
  await submit(coach, 'Enter');
  expect(await changes()).toEqual(regular('2026-09-02'));
  await coach.openOn('2026-09-03');
  await expectListed(coach, {
    row: 'Heron 5 of 8 Unrecorded',
    due: ['The session of 2 Sep is not recorded'],
    sessions: ['2 Sep Regular Unrecorded', '3 Jun Three-way', '13 May Regular Detour'],
  });
  await page.locator('.groundwork-mend', { hasText: RECORD }).click();
  form = formOf(coach);
  await form.getByLabel('How it went').selectOption('No-show');
  await fill(form, { 'Next session': '2026-09-09' });
  await submit(coach);
  expect(await changes()).toEqual({
    ...regular('2026-09-09'),
    [sessionOf('2026-09-02')]: ['−status: planned', '+status: no-show'],
  });
  await expectListed(coach, {
    row: 'Heron Wed 6 of 8',
    due: [],
    sessions: ['9 Sep Regular Planned', '2 Sep Regular No-show', '3 Jun Three-way', '13 May Regular Detour'],
  });
  await coach.openOn('2026-09-09', ENGAGEMENT);
  form = await openForm(coach, RECORD);
  await press(coach, '1', '2', '3');
  await fill(form, { 'New commitments: 1': 'Tell the chair by June' });
  await submit(coach);
  expect(await changes()).toEqual({
    [sessionOf('2026-09-09')]: [
      '−status: planned', '−goals: []', '+status: held', '+goals:', '+  - Be heard', '+  - "[[Board politics]]"',
      '+  - "[[Leads decide without me]]"', '+- [ ] Tell the chair by June',
    ],
  });
}

/** The last one closes it. */
export async function hasLastSession({ coach, changes }: Year): Promise<void> {
  await coach.openOn('2026-11-20', ENGAGEMENT);
  await expectListed(coach, {
    row: 'Heron 7 of 8 Quiet 1 left',
    due: ['No session held since the regular session of 9 Sep, and none planned', 'One session left'],
    sessions: BEFORE_LAST,
  });
  const form = await openForm(coach, 'New session');
  await fill(form, { Day: '2026-12-09' });
  await submit(coach, 'Enter');
  expect(await changes()).toEqual({ [sessionOf('2026-12-09')]: planned('closing', '2026-12-09', 'goals: []') });
  await coach.openOn('2026-12-09', ENGAGEMENT);
  const last = await openForm(coach, RECORD);
  await last.getByText('Open there already: Let the leads set May · Tell the chair by June').waitFor();
  await press(coach, '1');
  await submit(coach);
  expect(await changes()).toEqual({
    [sessionOf('2026-12-09')]: ['−status: planned', '−goals: []', '+status: held', '+goals:', '+  - Be heard'],
  });
  await expectListed(coach, {
    row: 'Heron today 8 of 8 To close',
    due: ['The closing session was on 9 Dec'],
    sessions: WHOLE,
  });
}

/** Closing: what was met ends with a note of its own, what is open is handed over already. */
export async function closes({ coach, changes }: Year): Promise<void> {
  await coach.openOn('2026-12-11', ENGAGEMENT);
  const form = await openForm(coach, 'Close engagement');
  for (const text of ['Lead without rescuing', 'One decision less on my desk', 'The leads set it']) {
    await form.getByText(text).first().waitFor();
  }
  await form.getByLabel('What became of “Be heard”').selectOption('Met');
  await form.getByLabel('What became of “Leads decide without me”').selectOption('Met');
  await submit(coach);
  expect(await changes()).toEqual({
    [ENGAGEMENT]: [
      '−status: active', '−  - Be heard', '+status: closed', '+  - "[[Be heard]]"', '+closed-on: 2026-12-11',
    ],
    'Goals/Be heard.md': [
      'coaching: goal', 'engagement: "[[Heron]]"', 'status: met', 'owner:', 'good-looks-like:', 'evidence: []',
      'contracted-on:', 'horizon:', 'ended-on: 2026-12-11',
    ],
    'Goals/Leads decide without me.md': ['−status: contracted', '+status: met', '+ended-on: 2026-12-11'],
  });
  await expectListed(coach, { row: 'Heron closed 11 Dec 8 of 8', due: [], sessions: WHOLE });
}

/** Reopened: the day of closing stays, and what was handed over comes back. */
export async function reopens({ coach, changes }: Year): Promise<void> {
  await coach.openOn('2027-01-11', ENGAGEMENT);
  await openForm(coach, 'Reopen engagement');
  await submit(coach);
  expect(await changes()).toEqual({
    [ENGAGEMENT]: ['−status: closed', '−resumed-on: 2026-09-01', '+status: active', '+resumed-on: 2027-01-11'],
  });
  await expectListed(coach, {
    row: 'Heron 8 of 8 Unowned None left',
    due: ['No goal is owned by the coachee or shared', 'No sessions left'],
    sessions: WHOLE,
  });
  await openForm(coach, 'New session');
  await submit(coach, 'Enter');
  expect(await changes()).toEqual({
    [sessionOf('2027-01-11')]: [
      'coaching: session', 'engagement: "[[Heron]]"', 'kind: regular', 'date: 2027-01-11', 'goals: []',
    ],
  });
  const again = await coach.read(sessionOf('2027-01-11'));
  const tasks = ['Let the leads set May ([[2026-02-11 Heron]])', 'Tell the chair by June ([[2026-09-09 Heron]])'];
  for (const task of tasks) expect(again).toContain(`- [ ] ${task}\n`);
  expect(again).toContain('\n- [[Board politics]] (last on 9 Sep)\n');
  expect(again).not.toMatch(/Be heard|Leads decide|Delegate/);
  const card = await cardOf(coach);
  expect(card).toContain('Contracted goals Board politics Last on 9 Sep Not owned yet');
  expect(card).toContain('Open commitments Let the leads set May 11 Feb 2026 Tell the chair by June 9 Sep');
}
