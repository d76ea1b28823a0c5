import { type App, ButtonComponent, Platform } from 'obsidian';
import type { GoalKey } from '../../domain/goal-key';
import { words } from '../../words/words';
import { createSuggester } from '../../forms/create-suggester';
import { drawEntry } from '../../forms/draw-entry';
import { type GoalChoice, type GoalPicks, goalPicks } from './goal-choice';
import { searchFor } from '../../forms/search-for';

/**
 * Ticks goals; `placeholder` says what the ticks mean. Enter or a click ticks without closing, a label that is not
 * there yet can be added, Mod+Enter or the button saves, Esc leaves everything as it was. A label that was typed is not
 * lost on saving: it is added where nothing else fits, and where other goals do, the coach is asked to say which.
 *
 * @param shown what a goal is shown as; it is searched by its label all the same
 * @param keyOf the goal key of a typed label; undefined for one without a word
 */
export function askForGoals(
  app: App,
  placeholder: string,
  offered: readonly GoalChoice[],
  shown: (choice: GoalChoice) => string,
  keyOf: (typed: string) => GoalKey | undefined,
  save: (picks: GoalPicks) => void,
): void {
  const { dialogs } = words;
  /** Those offered and those added; one that is typed and not added yet is not among them. */
  const choices = [...offered];
  const ticked = new Set(choices.filter(({ isTicked }) => isTicked).map(({ key }) => key));
  const rows = new Map<GoalKey, HTMLElement>();
  /** What was typed when a goal was last chosen: it has found that one and is no label to add. */
  let searched = '';
  const picker = createSuggester(app, placeholder, find, draw, choose);
  const { inputEl } = picker;
  const footer = picker.modalEl.createDiv('groundwork-picker-footer');
  const status = footer.createDiv({ cls: 'groundwork-picker-status', attr: { role: 'status' } });
  const button = new ButtonComponent(footer).setButtonText(dialogs.save).setCta().onClick(finish);

  function find(query: string): GoalChoice[] {
    const label = query.trim();
    if (label === '') return choices;
    const search = searchFor(label);
    const key = keyOf(label);
    // What is typed may be another name of a goal that is there: that one is meant.
    const meant = choices.filter((choice) => choice.key === key);
    const found = [...meant, ...choices.filter((choice) => choice.key !== key && search(choice.label))];
    if (key !== undefined && meant.length === 0) found.push({ key, label, detail: dialogs.newGoal, isTicked: false });
    return found;
  }

  /** Drawn in place when ticked: asking for the suggestions again would move the selection to the top. */
  function draw(choice: GoalChoice, el: HTMLElement): void {
    const { key, detail } = choice;
    if (!choices.includes(choice)) {
      drawEntry(el, dialogs.addGoal(choice.label), '', 'plus');
      return;
    }
    const isTicked = ticked.has(key);
    rows.set(key, el);
    el.setAttr('aria-checked', String(isTicked));
    drawEntry(el, shown(choice), detail, isTicked ? 'square-check' : 'square');
  }

  function choose(choice: GoalChoice): void {
    const { key, locked } = choice;
    searched = inputEl.value;
    if (locked !== undefined) {
      status.setText(locked);
      return;
    }
    if (!ticked.delete(key)) ticked.add(key);
    sayHowMany();
    const row = rows.get(key);
    if (row) {
      draw(choice, row);
      return;
    }
    choices.push(choice);
    inputEl.value = '';
    // The list follows what is typed; the app listens for this event.
    inputEl.trigger('input');
    inputEl.focus();
  }

  function sayHowMany(): void {
    status.setText(dialogs.ticked(ticked.size));
  }

  function finish(): void {
    const typed = inputEl.value;
    const found = find(typed);
    const added = found.find((choice) => !choices.includes(choice));
    if (added && typed !== searched) {
      if (found.length > 1) {
        status.setText(dialogs.notSavedYet(added.label));
        return;
      }
      choose(added);
    }
    picker.close();
    save(goalPicks(choices, ticked));
  }

  // Choosing does not close. The app calls this for a click and for Enter, the latter wherever the focus is.
  picker.selectSuggestion = (choice, { target }) => {
    if (target === button.buttonEl) finish();
    else choose(choice);
  };
  picker.emptyStateText = dialogs.noGoals;
  picker.resultContainerEl.setAttr('aria-multiselectable', 'true');
  picker.setInstructions([
    { command: '↑↓', purpose: dialogs.toMove },
    { command: '↵', purpose: dialogs.toTick },
    { command: Platform.isMacOS ? '⌘ ↵' : dialogs.ctrlEnter, purpose: dialogs.toSave },
    { command: 'esc', purpose: dialogs.toCancel },
  ]);
  picker.scope.register(['Mod'], 'Enter', () => {
    finish();
    return false;
  });
  sayHowMany();
  picker.open();
}
