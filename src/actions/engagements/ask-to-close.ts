import { type App, Modal, Setting } from 'obsidian';
import type { Day } from '../../domain/day';
import type { GoalKey } from '../../domain/goal-key';
import { capitalise } from '../../words/sentences';
import { words } from '../../words/words';
import type { Preview } from '../../forms/draw-preview';
import {
  checkClosing,
  type ClosingAnswer,
  type ClosingField,
  type ClosingProblem,
  type Outcome,
  OUTCOMES,
} from './closing-answer';
import { drawPoints } from '../../forms/draw-points';
import { livePreview } from '../../forms/live-preview';
import { openForm } from '../../forms/open-form';
import { runAction } from '../../forms/run-action';

/** A goal as it was agreed, in words, with what was noticed since. */
export interface ClosingGoal {
  readonly key: GoalKey;
  readonly label: string;
  readonly goodLooksLike?: string;
  readonly evidence: readonly string[];
  /** What the coach wrote under the signs along the way. */
  readonly signs: string;
  /** How it stands, in a few words. */
  readonly standing: string;
  /** Why its end cannot be noted here, one sentence, '' where that is plain; undefined where it can. */
  readonly locked?: string;
  /** With which other engagements it ends; undefined for one of this engagement alone. */
  readonly shared?: string;
}

interface ClosingQuestion {
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
  readonly close: (answer: ClosingAnswer) => void;
}

/**
 * Asks how an engagement ends: what was agreed is there to read, and each goal can be met, dropped or left as it is.
 * What will be written is shown and follows the answers.
 */
export function askToClose(app: App, question: ClosingQuestion): void {
  const { dialogs } = words;
  const { engagement, today, start, purpose, worthIf, goals, commitments, closingNote, preview, close } = question;
  const modal = new Modal(app).setTitle(dialogs.closeWith(engagement));
  const { contentEl } = modal;
  const outcomes = new Map<GoalKey, Outcome>();
  const fields = new Map<ClosingField, Setting>();
  let handsOver = closingNote !== undefined && commitments.length > 0;
  const days = { closedOn: today, retainUntil: question.retainUntil(today) };

  const answer = (): ClosingAnswer => ({ ...days, outcomes: new Map(outcomes), handsOver });

  function addDay(field: ClosingField, name: string, description: string): void {
    const setting = new Setting(contentEl).setName(name).setDesc(description).setClass('groundwork-field');
    fields.set(field, setting);
    setting.addText((text) => {
      text.inputEl.setAttrs({ 'aria-label': name, type: 'date' });
      text.setValue(days[field]).onChange((value) => {
        // Of half a day the browser gives nothing, which must not pass for an empty field.
        days[field] = text.inputEl.validity.badInput ? '?' : value.trim();
        refresh();
      });
    });
  }

  function addGoal(goal: ClosingGoal): void {
    const { key, label, standing, locked, shared } = goal;
    const setting = new Setting(contentEl).setName(label).setDesc(standing).setClass('groundwork-agreed-goal');
    if (locked === undefined) {
      setting.addDropdown((dropdown) => {
        dropdown.addOption('', dialogs.staysAsItIs);
        for (const outcome of OUTCOMES) dropdown.addOption(outcome, capitalise(words.domain.goalStatus[outcome]));
        dropdown.selectEl.setAttr('aria-label', dialogs.whatBecameOf(label));
        dropdown.onChange((value) => {
          const outcome = OUTCOMES.find((known) => known === value);
          if (outcome) outcomes.set(key, outcome);
          else outcomes.delete(key);
          refresh();
        });
      });
    }
    drawPoints(contentEl, [
      { name: dialogs.goodLooksLike, lines: goal.goodLooksLike ? [goal.goodLooksLike] : [] },
      { name: dialogs.evidenceAgreed, lines: goal.evidence },
      { name: dialogs.noticedSince, lines: goal.signs.split('\n').filter((line) => line.trim() !== '') },
      { name: '', lines: [locked, shared].flatMap((line) => line || []) },
    ]);
  }

  function submit(): void {
    for (const setting of fields.values()) setting.setErrorMessage(null);
    const problem = checkClosing(answer(), today, start);
    if (problem) return show(problem);
    modal.close();
    close(answer());
  }

  function show({ field, message }: ClosingProblem): void {
    const setting = fields.get(field)?.setErrorMessage(message);
    setting?.errorEl?.addClass('groundwork-field-error');
    setting?.errorEl?.setAttr('role', 'alert');
    setting?.controlEl.find('input').focus();
  }

  contentEl.createEl('p', { cls: 'groundwork-form-note', text: dialogs.closingMeans });
  drawPoints(contentEl.createDiv(), [
    { name: dialogs.purposeAgreed, lines: [purpose ?? dialogs.noPurpose] },
    { name: dialogs.worthIfSaid, lines: worthIf ? [words.domain.quoted(worthIf)] : [] },
  ]);
  if (goals.length > 0) new Setting(contentEl).setName(dialogs.goalsAgreed).setHeading();
  for (const goal of goals) addGoal(goal);

  if (commitments.length > 0) {
    const setting = new Setting(contentEl).setName(dialogs.stillOpen).setClass('groundwork-agreed-goal');
    if (closingNote === undefined) {
      setting.setDesc(dialogs.noClosingNote);
      setting.addButton((button) =>
        button.setButtonText(dialogs.copyList).onClick(() =>
          runAction(async () => {
            await navigator.clipboard.writeText(commitments.map((text) => `- [ ] ${text}\n`).join(''));
            button.setButtonText(dialogs.copied);
          }),
        ),
      );
    } else {
      setting.setDesc(dialogs.handOver(closingNote));
      setting.addToggle((toggle) => {
        toggle.toggleEl.find('input').setAttr('aria-label', dialogs.handOver(closingNote));
        toggle.setValue(handsOver).onChange((value) => {
          handsOver = value;
          refresh();
        });
      });
    }
    drawPoints(contentEl, [{ name: '', lines: commitments }]);
  }

  addDay('closedOn', dialogs.closedOn, '');
  addDay('retainUntil', dialogs.retainUntil, dialogs.retainUntilIs);
  const refresh = livePreview(contentEl, () => {
    return checkClosing(answer(), today, start) ? Promise.resolve([]) : preview(answer());
  });
  openForm(modal, words.commands.closeEngagement, submit);
}
