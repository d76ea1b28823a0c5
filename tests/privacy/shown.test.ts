import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createMask } from '../../src/privacy/mask';
import {
  isPrivate,
  onPrivacyChange,
  setUpPrivacy,
  displayName,
  displayPlace,
  displayState,
  displayText,
  togglePrivacy,
} from '../../src/privacy/display';
import { engagementChoices } from '../../src/actions/engagements/choose-engagement';
import { attentionItems } from '../../src/views/sidebar/attention-items';
import { badgeWords } from '../../src/views/parts/badge-words';
import { goalLines } from '../../src/views/parts/goal-lines';
import { sessionLines } from '../../src/views/sidebar/session-lines';
import { rowText } from '../../src/words/row-text';
import { buildIndex, type FrontMatterByPath } from '../index/build-index';

const TODAY = '2026-03-16';

function setUp(notes: FrontMatterByPath, isOn = true) {
  const { index, portfolio } = buildIndex(notes);
  setUpPrivacy(createMask({ index, onChange: (listener) => index.onChange(listener) }), isOn);
  return portfolio;
}

afterEach(() => {
  if (isPrivate()) togglePrivacy();
});

describe('privacy mode', () => {
  it('changes nothing while it is off', () => {
    const portfolio = setUp({ 'In/E.md': { coaching: 'engagement', coachee: 'Ana' } }, false);
    const [state] = portfolio.all(TODAY);
    expect(state && displayState(state)).toBe(state);
    expect([displayName('In/E.md'), displayPlace('In/E.md'), displayText('Ana')]).toEqual(['E', 'In/E', 'Ana']);
  });

  it('tells its listeners when it is switched, as long as they listen', () => {
    setUp({}, false);
    const heard: boolean[] = [];
    const stop = onPrivacyChange(() => heard.push(isPrivate()));
    togglePrivacy();
    togglePrivacy();
    stop();
    togglePrivacy();
    expect(heard).toEqual([true, false]);
  });

  it('finds an engagement by its real names, and tells namesakes apart by number', () => {
    const heron = { coaching: 'engagement', codename: 'Heron', organisation: 'Delta' };
    const states = setUp({ 'Ana.md': { ...heron, coachee: 'Ana Ruiz' }, 'Ben.md': heron }).all(TODAY);
    const choices = engagementChoices(states);
    expect(choices.map(({ name }) => name)).toEqual(['Heron', 'Heron']);
    expect(choices.map(({ detail }) => detail)).toEqual(['Engagement 1', 'Engagement 2']);
    expect(choices[0]?.otherNames).toContain('Ana Ruiz');
    expect(choices[0]?.otherNames).toContain('Delta');
  });
});

// Texts that the interface itself never says, some of them part of another or of a codename.
const SECRETS = ['Zephyrine', 'zephyrine quux', 'Quux', 'Brøderbund', 'Xantippe 7', 'ÉCRU', 'x'.repeat(40)];
const secret = fc.constantFrom(...SECRETS);
const text = fc.oneof(secret, secret.map((name) => `[[${name}]]`), fc.constant(null));
const codename = fc.oneof(
  fc.constant(null),
  fc.tuple(fc.constantFrom('', 'The ', 'My'), secret, fc.constantFrom('', '2', ' team')).map((all) => all.join('')),
  fc.constantFrom('Heron', 'Juniper'),
);
const texts = fc.array(secret, { maxLength: 3 });
const day = fc.constantFrom('2026-01-10', '2026-03-01', '2026-03-10', '2026-03-30', null);
const engagement = fc.record({
  coaching: fc.constant('engagement'),
  ...{ codename, coachee: text, organisation: text, sponsor: text, purpose: text, goals: texts, start: day },
  status: fc.oneof(fc.constantFrom('active', 'paused', 'closed', 'prospect'), secret),
});
const member = { engagement: fc.oneof(fc.constantFrom('[[E0]]', '[[E1]]'), text), goals: texts };
const goal = fc.record({
  coaching: fc.constant('goal'),
  ...{ engagement: member.engagement, 'good-looks-like': text, 'replaced-by': text, aliases: texts, 'ended-on': day },
  status: fc.oneof(fc.constantFrom('contracted', 'proposed', 'replaced', 'met'), secret),
});
const session = fc.record({
  coaching: fc.constant('session'),
  ...{ ...member, date: day, 'worth-if': text, 'outside-view': text, 'doubt': text },
  kind: fc.oneof(fc.constantFrom('first', 'regular', 'review'), secret),
  status: fc.constantFrom('held', 'planned', null),
});
const practices = fc
  .tuple(
    fc.array(engagement, { minLength: 1, maxLength: 3 }),
    fc.uniqueArray(fc.tuple(secret, goal), { maxLength: 3, selector: ([name]) => name }),
    fc.array(session, { maxLength: 5 }),
  )
  .map(([engagements, goals, sessions]): FrontMatterByPath => ({
    ...Object.fromEntries(engagements.map((note, at) => [`E${at}.md`, note])),
    ...Object.fromEntries(goals.map(([name, note]) => [`Goals/${name}.md`, note])),
    ...Object.fromEntries(sessions.map((note, at) => [`Sessions/${SECRETS[at] ?? ''} ${at}.md`, note])),
  }));

/** Everything of a practice that views, dialogs and notices put into words. */
function everythingShown(notes: FrontMatterByPath): string[] {
  const portfolio = setUp(notes);
  const states = portfolio.all(TODAY);
  const rows = states.map(displayState).flatMap((state) => {
    const { listed, emerging, reopened } = goalLines(state, TODAY);
    const goals = [...listed, ...emerging, ...reopened].map(({ label, words, strip }) => [label, words, strip]);
    const sessions = sessionLines(state, TODAY).map(({ path: _, ...line }) => line);
    const badges = state.badges.map((badge) => badgeWords(badge, state, TODAY));
    const said = state.sessions.flatMap(({ note }) => [note.outsideView, note.doubt]);
    return [rowText(state, TODAY), goals, sessions, badges, said, state.worthIf, state.engagement.note.purpose];
  });
  const items = attentionItems(portfolio.diagnostics(TODAY), () => false);
  const attention = items.map(({ name, reasons }) => [name, reasons]);
  const choices = engagementChoices(states).map(({ name, detail }) => [name, detail]);
  const names = Object.keys(notes).map(displayName);
  return [...rows, ...attention, ...choices, ...names].map((shown) => JSON.stringify(shown));
}

/** Every name, goal and purpose of a practice, and the titles of its notes of goals. */
function whatIsHidden(notes: FrontMatterByPath): string[] {
  return Object.entries(notes).flatMap(([path, { coachee, organisation, sponsor, purpose, goals }]) => {
    const title = path.startsWith('Goals/') ? path.slice('Goals/'.length, -'.md'.length) : '';
    const texts = [title, coachee, organisation, sponsor, purpose, goals].flat();
    return texts.map((known) => String(known).replace(/[[\]]/g, '').toLowerCase());
  });
}

describe('with privacy mode on', () => {
  it('nothing that is shown holds a name, an organisation, a goal or a title of the practice', () => {
    let shared = 0;
    const check = fc.property(practices, (notes) => {
      const shown = everythingShown(notes).join('\n').toLowerCase();
      if (shown.includes('heron')) shared += 1;
      const hidden = whatIsHidden(notes);
      const codenames = JSON.stringify(Object.values(notes).map((note) => note['codename'])).toLowerCase();
      for (const name of SECRETS.map((known) => known.toLowerCase())) {
        // A codename may hold what is nobody's name and no goal in this practice.
        if (hidden.includes(name) || !codenames.includes(name)) expect(shown).not.toContain(name);
      }
    });
    fc.assert(check, { numRuns: 500 });
    expect(shared).toBeGreaterThan(0);
  });
});
