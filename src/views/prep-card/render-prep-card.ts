import { setIcon } from 'obsidian';
import { addLink, addPart } from '../parts/elements';
import { addStrip, stripWords } from '../parts/goal-strip';
import { badgeWords } from '../parts/badge-words';
import { shorten } from '../../text/shorten';
import { dateWords, dayWords } from '../../words/day-words';
import { goalLines } from '../parts/goal-lines';
import { capitalise } from '../../words/sentences';
import { kindWords } from '../../words/session-words';
import { words } from '../../words/words';
import type { DisplayContent } from './prep-content';

/** Draws the card of an engagement into `parent`: what to have read before its next session. */
export function renderPrepCard(parent: HTMLElement, content: DisplayContent): void {
  const { prepCard, sidebar } = words;
  const { state, today, worthIf, purpose } = content;
  const { engagement, next, used } = state;
  const { path, organisation, sessionsContracted } = engagement.note;
  const page = parent.createEl('article', 'groundwork-prep-page');

  const title = page.createEl('h1');
  addLink(title, path, engagement.name);
  if (organisation) title.createSpan({ cls: 'groundwork-prep-beside', text: organisation });
  const facts = addPart(page, 'prep-facts');
  if (next) {
    const { date, note } = next;
    const when = dateWords(date, today);
    const fact = facts.createSpan({ text: `${sidebar.nextSession(dayWords(date, note.time, today))} · ` });
    addLink(fact, note.path, sidebar.session(note.time ? sidebar.at(when, note.time) : when, kindWords(note.kind)));
  } else {
    facts.createSpan({ text: sidebar.noSessionPlanned });
  }
  facts.createSpan({ text: sidebar.sessionsUsed(used, sessionsContracted) });

  const worth = addSection(page, prepCard.worthIf);
  if (worthIf === undefined) addNone(worth, prepCard.noWorthIf);
  else worth.createEl('blockquote', { cls: 'groundwork-prep-worth-if', text: worthIf });

  const aim = addSection(page, prepCard.purpose);
  if (purpose === undefined) addNone(aim, prepCard.noPurpose);
  else aim.createEl('p', { text: purpose });

  renderDoubt(page, content);
  renderFound(page, content);
  renderGoals(page, content);
  renderCommitments(page, content);
  renderLater(page, content);
  renderDue(page, content);
}

/** Before the second session alone: what the first one gave, and a question that is the coach's own. */
function renderFound(page: HTMLElement, { found, today }: DisplayContent): void {
  if (!found) return;
  const { prepCard, sidebar } = words;
  const section = addSection(page, prepCard.found);
  const { note, date } = found.session;
  const quoted = [[prepCard.outsideView, found.outsideView], [prepCard.doubtSaid, found.doubt]] as const;
  for (const [name, text] of quoted) {
    if (text === undefined) continue;
    section.createEl('p', { cls: 'groundwork-prep-label', text: name });
    section.createEl('blockquote', { cls: 'groundwork-prep-quote', text });
  }
  const question = section.createEl('p', { text: `${prepCard.askYourself} ` });
  addLink(question, note.path, sidebar.session(dateWords(date, today), kindWords(note.kind)));
}

/** Has a section only while there is something: what is taken up leaves it. A long line is whole in its note. */
function renderLater(page: HTMLElement, { later, state, today }: DisplayContent): void {
  if (later.length === 0) return;
  const { prepCard } = words;
  const list = addSection(page, prepCard.later).createEl('ul');
  for (const { text, path } of later) {
    const item = list.createEl('li', { text: `${shorten(text)} ` });
    const session = state.sessions.find(({ note }) => note.path === path);
    addLink(item, path, session ? dateWords(session.date, today) : prepCard.origin);
  }
}

/** The doubt has a section only while there is one: most of the time there is none to speak of. */
function renderDoubt(page: HTMLElement, { state, today }: DisplayContent): void {
  const { doubt } = state;
  if (!doubt) return;
  const line = addSection(page, words.prepCard.doubt).createEl('p', { text: `${words.prepCard.comeBack} ` });
  addLink(line, doubt.note.path, words.sidebar.session(dateWords(doubt.date, today), kindWords(doubt.note.kind)));
}

function renderGoals(page: HTMLElement, { state, today, lastWords }: DisplayContent): void {
  const { prepCard, sidebar } = words;
  const contracted = new Set(state.goals.filter((goal) => goal.contracted).map(({ key }) => key));
  const { listed, reopened } = goalLines(state, today);
  const lines = [...listed, ...reopened].filter(({ key }) => contracted.has(key));
  const section = addSection(page, prepCard.goals);
  if (lines.length === 0) return addNone(section, prepCard.noGoals);
  const list = section.createEl('ul', 'groundwork-prep-goals');
  for (const { key, label, path, owner, strip, words: standing, horizon } of lines) {
    const item = list.createEl('li');
    const name = addPart(item, 'prep-goal');
    if (path === undefined) name.setText(label);
    else addLink(name, path, label);
    const below = addPart(item, 'goal-state');
    if (strip.length > 0) {
      const cells = addStrip(below, strip);
      cells.setAttribute('role', 'img');
      cells.setAttribute('aria-label', stripWords(strip));
    }
    below.createSpan({ text: standing });
    if (horizon) below.createSpan({ text: horizon });
    below.createSpan({ text: sidebar.owner[owner] });
    const said = lastWords.get(key);
    if (!said) {
      addNone(item, prepCard.noWords);
      continue;
    }
    const quote = item.createEl('p', { cls: 'groundwork-prep-words', text: `${said.text} ` });
    addLink(quote, said.path, said.date ? dateWords(said.date, today) : prepCard.sign);
  }
}

function renderCommitments(page: HTMLElement, content: DisplayContent): void {
  const { state, today, commitments, hasCommitments } = content;
  const { prepCard } = words;
  const section = addSection(page, prepCard.commitments);
  if (commitments.length === 0) {
    const none = hasCommitments ? prepCard.noCommitments : prepCard.noCommitmentsSection;
    return addNone(section, state.last ? none : prepCard.noSession);
  }
  const list = section.createEl('ul');
  for (const { text, path } of commitments) {
    const item = list.createEl('li', { text: `${shorten(text)} ` });
    const session = state.sessions.find(({ note }) => note.path === path);
    addLink(item, path, session ? dateWords(session.date, today) : prepCard.origin);
  }
}

/** All badges of the row, in words. */
function renderDue(page: HTMLElement, { state, today }: DisplayContent): void {
  const { prepCard } = words;
  const section = addSection(page, prepCard.due);
  if (state.badges.length === 0) return addNone(section, prepCard.nothingDue);
  const list = addPart(section, 'reasons');
  for (const badge of state.badges) {
    const { icon, sentence } = badgeWords(badge, state, today);
    const line = addPart(list, 'reason');
    setIcon(addPart(line, 'badge-icon'), icon);
    line.createSpan({ text: capitalise(sentence) });
  }
}

function addSection(page: HTMLElement, title: string): HTMLElement {
  const section = page.createEl('section');
  section.createEl('h2', { text: title });
  return section;
}

function addNone(section: HTMLElement, text: string): void {
  section.createEl('p', { cls: 'groundwork-prep-none', text });
}
