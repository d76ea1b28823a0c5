import type { App } from 'obsidian';
import { plainText } from '../../body/plain-text';
import { taskParts } from '../../body/tasks';
import { type Day, daysBetween, isDay } from '../../domain/day';
import type { CountedSession } from '../../domain/engagement-as-of';
import type { Kind } from '../../domain/session-note';
import { safely } from '../../errors/safely';
import type { Preview } from '../../forms/draw-preview';
import { addChoice, type FormChoice, showKey } from '../../forms/add-choices';
import { createForm, type Form } from '../../forms/form';
import { addPreviewOnDemand } from '../../forms/preview-on-demand';
import { asAction } from '../../forms/run-action';
import { displayName } from '../../privacy/display';
import { dateWords } from '../../words/day-words';
import { joinSentences } from '../../words/sentences';
import { words } from '../../words/words';
import type { TemplateChoice } from './ask-for-session';

/** The key that takes the next day by cadence, and today again. */
const NEXT_DAY_KEY = 'n';

/** What is to become of the session: a new note, or the note of one that is there. */
export type NewSessionAnswer =
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'fill'; readonly path: string; readonly choice: TemplateChoice }
  | {
      readonly kind: 'make';
      readonly day: Day;
      readonly choice: TemplateChoice;
      /** True where the coach was shown the notes that are there, and wants one more. */
      readonly isAnother: boolean;
      /** Commitments for a note that others read. */
      readonly chosen: readonly string[];
    };

interface NewSessionQuestion {
  readonly title: string;
  readonly today: Day;
  readonly next: Day;
  /** The first one is proposed: Enter takes it. */
  readonly choices: readonly TemplateChoice[];
  /** The sessions that may be meant where a note of this day is wanted. */
  readonly offered: (day: Day) => readonly CountedSession[];
  /** Open commitments, of which a note that others read takes those that are chosen. */
  readonly commitments: readonly string[];
  readonly preview: (answer: NewSessionAnswer) => Promise<Preview>;
  readonly answer: (answer: NewSessionAnswer) => void;
}

/**
 * Asks for the day and the template of a new session: today and the proposed one where nothing but Enter is pressed.
 * Where a session is there that may be meant, that one is offered first.
 */
export function askForNewSession(app: App, question: NewSessionQuestion): void {
  const { title, today, choices, offered, preview } = question;
  const form = createForm(app, title);
  form.el.addClass('groundwork-session-form');
  const dayTyped = addDay(form, question);
  const noted = form.el.createDiv();
  const templates = form.el.createDiv();
  const shared = form.el.createDiv();
  let there: { day: string; count: number; chosen: () => Meant } = { day: '', count: 0, chosen: () => MAKE };
  let meantBefore = MAKE;
  const chosenAt = form.addChoices('session', title, choices, true, templates);
  const isChosen = addCommitments(form, shared, question.commitments);

  function answer(): NewSessionAnswer | undefined {
    const day = dayTyped();
    const choice = choices[chosenAt()];
    const meant = there.chosen();
    if (meant.kind === 'open') return { kind: 'open', path: meant.path };
    if (!choice || !isDay(day)) return undefined;
    if (meant.kind === 'fill') return { kind: 'fill', path: meant.path, choice };
    const chosen = choice.isThreeWay ? question.commitments.filter((_, at) => isChosen(at)) : [];
    return { kind: 'make', day, choice, isAnother: there.count > 0, chosen };
  }

  /** The note of a session of a kind takes the template for it, unless the coach chooses another one. */
  function choose(kind: Kind): void {
    const at = choices.findIndex(({ source }) => 'kind' in source && source.kind === kind);
    const input = templates.findAll('input')[at];
    if (input?.instanceOf(HTMLInputElement)) input.checked = true;
  }

  function follow(): void {
    const day = dayTyped();
    if (day !== there.day) {
      noted.empty();
      const sessions = isDay(day) ? offered(day) : [];
      there = { day, count: sessions.length, chosen: addThere(form, noted, title, sessions, today) };
    }
    const meant = there.chosen();
    if (meant !== meantBefore && meant.kind === 'fill') choose(meant.of);
    meantBefore = meant;
    templates.toggle(meant.kind !== 'open');
    shared.toggle(meant.kind === 'make' && choices[chosenAt()]?.isThreeWay === true);
    const { openNote, insert, create } = words.dialogs;
    form.setLabel({ open: openNote, fill: insert, make: create }[meant.kind]);
  }

  addPreviewOnDemand(app, form, async () => {
    const now = answer();
    return now ? [await preview(now)] : [];
  });
  form.onChange(follow);
  form.open({
    label: words.dialogs.create,
    submit: () => {
      const given = answer();
      if (!given) return { field: 'day', message: words.dialogs.dayNeeded };
      form.close();
      question.answer(given);
      return undefined;
    },
  });
  follow();
  // The day stands above, and is seldom another one.
  form.el.find('.groundwork-choices')?.find('input')?.focus();
}

/** The day, and beside it the next one by cadence. */
function addDay(form: Form, { today, next }: NewSessionQuestion): () => string {
  const { day, nextByCadence, nextByCadenceIs } = words.dialogs;
  const row = form.addField('day', day);
  row.settingEl.addClass('groundwork-day-field');
  row.addButton((button) => {
    const text = nextByCadence(dateWords(next, today), words.sidebar.inDays(daysBetween(today, next)));
    button.setButtonText(text).setTooltip(nextByCadenceIs).onClick(asAction(takeNext));
    showKey(button.buttonEl, NEXT_DAY_KEY);
  });
  const typed = form.addText(row, day, today, { type: 'date' });
  const input = row.settingEl.querySelector('input');
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== NEXT_DAY_KEY || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    takeNext();
  };
  form.el.addEventListener('keydown', asAction(onKey));
  return typed;

  function takeNext(): void {
    if (!input) return;
    input.value = typed() === next ? today : next;
    input.trigger('input');
  }
}

type Meant =
  | { readonly kind: 'make' }
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'fill'; readonly path: string; readonly of: Kind };

const MAKE: Meant = { kind: 'make' };

/** The sessions that are there and may be meant. Nothing where there is none. */
function addThere(
  form: Form,
  el: HTMLElement,
  title: string,
  sessions: readonly CountedSession[],
  today: Day,
): () => Meant {
  const { thereAlready, sessionSaid, openIt, fillIt, makeAnother } = words.dialogs;
  if (sessions.length === 0) return () => MAKE;
  const entries = sessions.flatMap(({ note, date, status }): (FormChoice & { readonly meant: Meant })[] => {
    const { path } = note;
    const detail = sessionSaid(dateWords(date, today), words.domain.sessionStatus[status]);
    return [
      { text: openIt(displayName(path)), detail, meant: { kind: 'open', path } },
      { text: fillIt(displayName(path)), meant: { kind: 'fill', path, of: note.kind } },
    ];
  });
  const all = [...entries, { text: makeAnother, meant: MAKE }];
  el.createEl('p', { cls: 'groundwork-form-note', text: thereAlready(sessions.length) });
  const chosenAt = form.addChoices('there', joinSentences([title, thereAlready(sessions.length)]), all, false, el);
  return () => all[chosenAt()]?.meant ?? MAKE;
}

/** Commitments to be chosen one by one. */
function addCommitments(form: Form, el: HTMLElement, commitments: readonly string[]): (at: number) => boolean {
  if (commitments.length === 0) return () => false;
  const { commitmentsToChoose, othersReadIt } = words.dialogs;
  const attr = { 'role': 'group', 'aria-label': commitmentsToChoose };
  const list = el.createDiv({ cls: 'groundwork-choices', attr });
  list.createEl('p', { cls: 'groundwork-form-note', text: othersReadIt });
  const boxes = commitments.map((task) => {
    const box = addChoice(list, 'checkbox', { text: plainText(taskParts(task).text) });
    box.addEventListener('change', safely(() => form.el.find('[type=radio]')?.trigger('change')));
    return box;
  });
  return (at) => boxes[at]?.checked === true;
}
