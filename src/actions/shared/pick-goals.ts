import { type App, ButtonComponent, Platform } from 'obsidian';
import type { Engagement } from '../../domain/engagement';
import { type GoalKey, isLabel } from '../../domain/goal-key';
import { movedEngagement, movedKey, type PathNow } from '../../domain/moved-engagement';
import { searchFor } from '../../domain/plain-name';
import { safely } from '../../errors/safely';
import { asAction, runAction } from '../../forms/run-action';
import { createSuggester, drawEntry } from '../../forms/suggester';
import type { ListDelta } from '../../front-matter/list-delta';
import { goalKeyOf } from '../../index/goal-key-of';
import { displayEngagement } from '../../privacy/display';
import { followNotes } from '../../vault/follow-notes';
import { refuse, type Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import { checkReadable } from './before-asking';
import type { CommandContext } from './command-context';
import { linkToGoal } from './link-to';
import { notifyRefused } from './notify-results';

/** A goal that can be ticked. */
export interface GoalChoice {
  readonly key: GoalKey;
  readonly label: string;
  /** Its standing in a few words; '' where nothing needs saying. */
  readonly detail: string;
  readonly isTicked: boolean;
  /** The goal that a tick takes off the list; the choice then stands for that and not for a goal. */
  readonly takesOff?: GoalKey;
  /** Why the tick has to stay, one plain sentence. */
  readonly locked?: string;
}

/** The goals that got a tick from the coach, and those that lost theirs. */
export interface GoalPicks {
  readonly ticked: readonly GoalChoice[];
  readonly unticked: readonly GoalChoice[];
}

/** The choices that are not as they were ticked at first. Takes the choices as offered and the keys ticked now. */
export function goalPicks(choices: readonly GoalChoice[], ticked: ReadonlySet<GoalKey>): GoalPicks {
  return {
    ticked: choices.filter(({ key, isTicked }) => !isTicked && ticked.has(key)),
    unticked: choices.filter(({ key, isTicked }) => isTicked && !ticked.has(key)),
  };
}

interface GoalList {
  /** The note that holds the list. */
  readonly path: string;
  readonly engagement: Engagement;
  /** The meaning of the ticks. */
  readonly placeholder: string;
  readonly choices: readonly GoalChoice[];
  /** The goal that a key stands for in that note; itself where missing. */
  readonly standsFor?: (goals: Engagement['goals'], key: GoalKey) => GoalKey;
  /** Writes what the coach changed; takes the keys of the goals that got a tick, and where all of it is by now. */
  readonly save: (delta: ListDelta, ticked: readonly GoalKey[], current: GoalListNow) => Promise<unknown>;
}

/** The list's note and the engagement as the coach saw them, where they are by now. */
export type GoalListNow = Pick<GoalList, 'path' | 'engagement'>;

/**
 * Ticks goals in a list of goals. A goal note is added as the shortest link, a label as it is; text that a person typed
 * never introduces `<%`: Templater would run it.
 */
export function pickGoals(context: CommandContext, list: GoalList): void {
  const { path, engagement, placeholder, choices, standsFor = (_, key) => key, save } = list;
  if (!checkReadable(context, path)) return;
  const { app, practice } = context;
  const now = followNotes(app);
  const keyIn = (list: GoalListNow) => (value: string) => {
    return goalKeyOf(list.engagement, value, (target) => practice.resolveLink(target, list.path));
  };
  // A label that has just been typed is not among them: it is the coach's own to see.
  const { goals } = displayEngagement(engagement);
  const shown = ({ key, label, takesOff }: GoalChoice) => {
    if (takesOff !== undefined) return words.commands.takeOff(goals.get(takesOff)?.label ?? '');
    return goals.get(key)?.label ?? label;
  };
  const listNow = (): GoalListNow => ({ path: now(path), engagement: movedEngagement(engagement, now) });
  const keyNow = (key: GoalKey) => movedKey(engagement, key, now);
  /** The key that a goal is offered under, for a label or a link that is typed: that may lead to where it is by now. */
  const offeredKey = (typed: string) => {
    const key = keyIn(listNow())(typed);
    return choices.find((choice) => keyNow(choice.key) === key)?.key ?? key;
  };
  askForGoals(app, placeholder, choices, shown, offeredKey, (picks) => {
    const current = listNow();
    const delta = goalDelta(context, { seen: engagement, current, now, picks, standsFor });
    if ('kind' in delta) return notifyRefused(current.path, delta.reason);
    const keys = picks.ticked.filter(({ takesOff }) => takesOff === undefined).map(({ key }) => key);
    runAction(() => save(delta, keys.map(keyNow), current));
  });
}

interface PickedGoals {
  /** As it was when the goals were offered. */
  readonly seen: Engagement;
  readonly current: GoalListNow;
  readonly now: PathNow;
  readonly picks: GoalPicks;
  /** The goal that a key stands for in the note that holds the list. */
  readonly standsFor: (goals: Engagement['goals'], key: GoalKey) => GoalKey;
}

/** The change of a list of goals that ticks ask for: see `pickGoals`. Refused where a goal cannot be linked. */
export function goalDelta(
  context: CommandContext,
  { seen, current, now, picks, standsFor }: PickedGoals,
): ListDelta | Refused {
  const keyNow = (key: GoalKey) => movedKey(seen, key, now);
  const ticked = picks.ticked.filter(({ takesOff }) => takesOff === undefined);
  const keys = ticked.map(({ key }) => key);
  // Who contracts a goal and takes it off in one go has changed their mind: contracting is what goes further.
  const takenOff = picks.ticked.flatMap(({ takesOff = '' }) => (keys.includes(takesOff) ? [] : takesOff));
  const added: string[] = [];
  for (const { key, label } of ticked) {
    const goal = current.engagement.goals.get(keyNow(key));
    const link = goal && linkToGoal(context, current.engagement, goal, current.path);
    const text = isLabel(key) ? label : link;
    if (text === undefined) return refuse({ kind: 'goal-not-linkable', goal: { engagement: seen, key, label } });
    added.push(text);
  }
  const removed = new Set([...picks.unticked.map(({ key }) => key), ...takenOff].map(keyNow));
  const keyOf = (item: string) => {
    const resolve = (target: string) => context.practice.resolveLink(target, current.path);
    const key = goalKeyOf(current.engagement, item, resolve);
    return key && standsFor(current.engagement.goals, key);
  };
  return { removed, added, keyOf };
}

/**
 * Ticks goals; `placeholder` says what the ticks mean. Enter or a click ticks without closing, a label that is not
 * there yet can be added, Mod+Enter or the button saves, Esc leaves everything as it was. A label that was typed is not
 * lost on saving: it is added where nothing else fits, and where other goals do, the coach is asked to say which.
 *
 * @param shown what a goal is shown as; it is searched by its label all the same
 * @param keyOf the goal key of a typed label; undefined for one without a word
 */
function askForGoals(
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
  /** The text in the field when a goal was last chosen: it found that goal, so it is not a label to add. */
  let searched = '';
  const picker = createSuggester(app, placeholder, find, draw, choose);
  const { inputEl } = picker;
  const footer = picker.modalEl.createDiv('groundwork-picker-footer');
  const status = footer.createDiv({ cls: 'groundwork-picker-status', attr: { role: 'status' } });
  const button = new ButtonComponent(footer).setButtonText(dialogs.save).setCta().onClick(asAction(finish));

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
  picker.selectSuggestion = asAction((choice: GoalChoice, { target }: Event) => {
    if (target === button.buttonEl) finish();
    else choose(choice);
  });
  picker.emptyStateText = dialogs.noGoals;
  picker.resultContainerEl.setAttr('aria-multiselectable', 'true');
  picker.setInstructions([
    { command: '↑↓', purpose: dialogs.toMove },
    { command: '↵', purpose: dialogs.toTick },
    { command: Platform.isMacOS ? '⌘ ↵' : dialogs.ctrlEnter, purpose: dialogs.toSave },
    { command: 'esc', purpose: dialogs.toCancel },
  ]);
  const pressMod = () => {
    runAction(finish);
    return false;
  };
  picker.scope.register(['Mod'], 'Enter', safely(pressMod));
  sayHowMany();
  picker.open();
}
