import { type App, Setting } from 'obsidian';
import type { Day } from '../../domain/day';
import type { GoalKey } from '../../domain/goal-key';
import { drawPoints } from '../../forms/draw-points';
import type { Preview } from '../../forms/draw-preview';
import { createForm } from '../../forms/form';
import { asAction } from '../../forms/run-action';
import { capitalise } from '../../words/sentences';
import { words } from '../../words/words';
import { checkClosing, type ClosingAnswer, ENDINGS } from './closing';

/** A goal as it was agreed, in words, with what was noticed since. */
export interface ClosingGoal {
  readonly key: GoalKey;
  readonly label: string;
  readonly goodLooksLike?: string;
  readonly evidence: readonly string[];
  /** The coach's notes under the signs along the way. */
  readonly signs: string;
  /** Its standing in a few words. */
  readonly standing: string;
  /** Why its end cannot be noted here, one sentence, '' where that is plain; undefined where it can. */
  readonly locked?: string;
  /** What it takes for a label to end, one sentence; undefined for a goal with a note. */
  readonly getsNote?: string;
  /** With which other engagements it ends; undefined for one of this engagement alone. */
  readonly shared?: string;
}

interface ClosingQuestion {
  /** Of the engagement's note. */
  readonly path: string;
  readonly engagement: string;
  readonly today: Day;
  readonly start?: Day;
  readonly purpose?: string;
  readonly worthIf?: string;
  readonly goals: readonly ClosingGoal[];
  /** As they would be written, each with where it was made. */
  readonly commitments: readonly string[];
  /** The note of the closing session that they can go to; undefined where none was held. */
  readonly closingNote?: string;
  /** Proposed for a closing day; '' proposes nothing. */
  readonly retainUntil: (closedOn: Day) => string;
  readonly preview: (answer: ClosingAnswer) => Promise<readonly Preview[]>;
  /** Writes the answer once the form is out of the way, and calls `written` where that went well. */
  readonly close: (answer: ClosingAnswer, written: () => void) => void;
}

/**
 * Asks how an engagement ends: what was agreed is there to read, and each goal can be met, dropped or left as it is.
 * What will be written is shown and follows the answers.
 */
export function askToClose(app: App, question: ClosingQuestion): void {
  const { dialogs, domain } = words;
  const { path, engagement, today, start, purpose, worthIf, goals, commitments, closingNote } = question;
  const { preview, close } = question;
  const form = createForm(app, dialogs.closeWith(engagement), { form: 'close', path });
  const { el } = form;

  const addAgreed = (name: string, description: string) => {
    return new Setting(el).setName(name).setDesc(description).setClass('groundwork-agreed-goal');
  };

  const statuses = ENDINGS.map((status) => [status, capitalise(domain.goalStatus[status])] as const);
  const options = new Map([['', dialogs.staysAsItIs], ...statuses]);

  /** Gives the goal's key and what it is to be noted as, where that can be said. */
  function addGoal(goal: ClosingGoal) {
    const { key, label, standing, locked, getsNote, shared } = goal;
    const row = addAgreed(label, standing);
    const chosen = locked === undefined ? form.addDropdown(row, dialogs.whatBecameOf(label), options) : () => '';
    drawPoints(el, [
      { name: dialogs.goodLooksLike, lines: goal.goodLooksLike ? [goal.goodLooksLike] : [] },
      { name: dialogs.evidenceAgreed, lines: goal.evidence },
      { name: dialogs.noticedSince, lines: goal.signs.split('\n').filter((line) => line.trim() !== '') },
      { name: '', lines: [locked, getsNote, shared].flatMap((line) => line || []) },
    ]);
    return { key, ending: () => ENDINGS.find((known) => known === chosen()) };
  }

  /** Gives whether the open commitments go to the closing session. */
  function addCommitments(): () => boolean {
    if (commitments.length === 0) return () => false;
    const row = addAgreed(dialogs.stillOpen, closingNote === undefined ? dialogs.noClosingNote : '');
    let handsOver = () => false;
    if (closingNote === undefined) {
      row.addButton((button) =>
        button.setButtonText(dialogs.copyList).onClick(
          asAction(async () => {
            await navigator.clipboard.writeText(commitments.map((text) => `- [ ] ${text}\n`).join(''));
            button.setButtonText(dialogs.copied);
          }),
        ),
      );
    } else {
      handsOver = form.addToggle(row.setDesc(dialogs.handOver(closingNote)), dialogs.handOver(closingNote), true);
    }
    drawPoints(el, [{ name: '', lines: commitments }]);
    return handsOver;
  }

  form.addNote(dialogs.closingMeans);
  drawPoints(el.createDiv(), [
    { name: dialogs.purposeAgreed, lines: [purpose ?? dialogs.noPurpose] },
    { name: dialogs.worthIfSaid, lines: worthIf ? [domain.quoted(worthIf)] : [] },
  ]);
  if (goals.length > 0) form.addHeading(dialogs.goalsAgreed);
  const ends = goals.map(addGoal);
  const handsOver = addCommitments();
  const addDay = (field: string, name: string, description: string, day: string) => {
    return form.addText(form.addField(field, name, description), name, day, { type: 'date' });
  };
  const closedOn = addDay('closedOn', dialogs.closedOn, '', today);
  const retainUntil = addDay('retainUntil', dialogs.retainUntil, dialogs.retainUntilIs, question.retainUntil(today));

  const answer = (): ClosingAnswer => {
    const endings = ends.flatMap(({ key, ending }) => {
      const chosen = ending();
      return chosen ? [[key, chosen] as const] : [];
    });
    return { closedOn: closedOn(), retainUntil: retainUntil(), endings: new Map(endings), handsOver: handsOver() };
  };
  const problem = () => checkClosing(answer(), today, start);
  form.addPreview(() => (problem() ? Promise.resolve([]) : preview(answer())));
  form.open({
    label: words.commands.closeEngagement,
    submit: () => {
      const found = problem();
      if (found) return found;
      form.setAside();
      close(answer(), () => form.close());
      return undefined;
    },
  });
}
