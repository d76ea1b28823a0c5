import { type App, Modal, Setting } from 'obsidian';
import { safely, tellEach } from '../errors/safely';
import { isPrivate, onHiding } from '../privacy/display';
import { words } from '../words/words';
import { addChoices, type FormChoice, WITH_KEY } from './add-choices';
import { addLines } from './add-lines';
import { addTicks, type FindTick, type Tick, type Ticks } from './add-ticks';
import { draftPlace, type FormKey, type Held } from './drafts';
import { drawPreview, hiddenPreview, type Preview } from './draw-preview';
import { keepTyped } from './keep-typed';
import { nameToggle } from './name-toggle';
import { asAction, runAction } from './run-action';
import { addSubmitKeys } from './submit-keys';

/** A mistake in an answer, in one plain sentence: at a field, or without one at the end of the form. */
export interface FormProblem {
  readonly field?: string;
  readonly message: string;
}

interface Buttons {
  /** The text of the button that submits. */
  readonly label: string;
  /** The text of the other one. */
  readonly cancel?: string;
  /** Does what the form is for and closes it, or says what is in the way, which is shown. */
  readonly submit: () => FormProblem | undefined | void | Promise<FormProblem | undefined>;
  /** The field that has the focus first; the first one of the form without it. */
  readonly focus?: string;
}

/** Controls that take what is typed. */
const TAKES_TEXT = 'textarea,select,input:not([type=checkbox],[type=radio])';

/** A form that is being built. What adds a control gives a function that says what the control holds. */
export interface Form {
  /** The element for everything in it, from top to bottom. */
  readonly el: HTMLElement;
  addNote(text: string): void;
  addHeading(name: string): void;
  /** A row for one control; problems are shown at the row by `field`. */
  addField(field: string, name: string, description?: string): Setting;
  /**
   * The text as typed; `?` for half a day or number, of which the browser gives nothing: it must not pass for empty.
   */
  addText(row: Setting, label: string, value: string, attributes?: Readonly<Record<string, string>>): () => string;
  addArea(row: Setting, label: string, value: string): () => string;
  /** The value that is chosen; `options` are values, each with what it is called. */
  addDropdown(row: Setting, label: string, options: ReadonlyMap<string, string>, value?: string): () => string;
  addToggle(row: Setting, label: string, value: boolean): () => boolean;
  /** A field of several lines, empty ones among them. */
  addLines(field: string, name: string, description: string, before: readonly string[]): () => readonly string[];
  /** Check boxes, of which the first nine have a digit as their key, and a line for another one. */
  addTicks(field: string, name: string, placeholder: string, offered: readonly Tick[], find: FindTick): Ticks;
  /** Has a key without modifiers do something wherever nothing is typed. */
  addKey(key: string, run: () => void): void;
  /** Radio buttons, of which the first is chosen; with `hasKeys` digits choose, too. Gives the place of the choice. */
  addChoices(
    group: string,
    label: string,
    choices: readonly FormChoice[],
    hasKeys?: boolean,
    into?: HTMLElement,
  ): () => number;
  /** Shows a field, or hides it where it has no sense by what the form holds. */
  toggleField(field: string, isShown: boolean): void;
  /** Says something else below the name of a field. */
  describe(field: string, text: string): void;
  /** Calls `listener` when any control was changed. */
  onChange(listener: () => void): void;
  /** Shows below a heading what several notes will be by what the form holds; none where nothing would be written. */
  addPreview(preview: () => Promise<readonly Preview[]>): void;
  /** Keeps a preview that is drawn by `draw` up to date; gives what draws it anew. In privacy mode it is hidden. */
  followPreview(preview: () => Promise<readonly Preview[]>, draw: (previews: readonly Preview[]) => void): () => void;
  /** A line for problems that belong to no field. */
  addProblemLine(): void;
  /**
   * Ends the form with its buttons, and opens it with the focus in its first field, or on the button that submits.
   * Mod+Enter submits from anywhere in it, Enter where nothing else could be meant, and nothing submits while that is
   * still at work. Privacy mode closes it.
   */
  open(buttons: Buttons): void;
  /** Gives the button that submits another text; the key on it stays. */
  setLabel(label: string): void;
  /** Closes it, and forgets what was typed: that is written. */
  close(): void;
  /** Closes it before anything is written. What was typed is kept until `close` says that it is. */
  setAside(): void;
}

/**
 * A form with nothing in it yet. What is typed into one that has a key is kept where it is left by Esc, a click
 * outside or privacy mode, and offered when it is next opened; until the app closes, and never on disk.
 */
export function createForm(app: App, title: string, key?: FormKey): Form {
  const modal = new Modal(app).setTitle(title);
  const { contentEl: el, scope } = modal;
  el.addClass('groundwork-form');
  const rows = new Map<string, Setting>();
  const listeners: (() => void)[] = [];
  const changed = () => tellEach(listeners);
  const typing = keepTyped(key && draftPlace(app, key));
  const fieldOf = (row: Setting, label: string) => [...rows].find(([, known]) => known === row)?.[0] ?? label;
  let problemLine: HTMLElement | undefined;
  let isBusy = false;
  let isOpen = false;

  function show({ field = '', message }: FormProblem): void {
    const row = rows.get(field);
    if (!row) return void problemLine?.setText(message);
    row.setErrorMessage(message);
    row.errorEl?.addClass('groundwork-field-error');
    row.errorEl?.setAttr('role', 'alert');
    row.settingEl.find(':is(input,textarea,select)').focus();
  }

  async function run(submit: Buttons['submit']): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (const row of rows.values()) row.setErrorMessage(null);
    problemLine?.setText('');
    try {
      const problem = await submit();
      if (problem) show(problem);
    } finally {
      isBusy = false;
    }
  }

  const form: Form = {
    el,
    addNote: (text) => void el.createEl('p', { cls: 'groundwork-form-note', text }),
    addHeading: (name) => void new Setting(el).setName(name).setHeading(),

    addField(field, name, description = '') {
      const row = new Setting(el).setName(name).setDesc(description).setClass('groundwork-field');
      rows.set(field, row);
      return row;
    },

    addText(row, label, value, attributes = {}) {
      let read = () => value;
      row.addText((text) => {
        text.inputEl.setAttrs({ 'aria-label': label, ...attributes });
        text.setValue(value).onChange(changed);
        read = () => (text.inputEl.validity.badInput ? '?' : text.getValue());
        const write = (held: Held) => void text.setValue(String(held));
        typing.add(fieldOf(row, label), { label, read: () => text.getValue(), write });
      });
      return () => read();
    },

    addArea(row, label, value) {
      let read = () => value;
      row.addTextArea((area) => {
        area.inputEl.setAttrs({ 'aria-label': label, rows: '2' });
        area.setValue(value).onChange(changed);
        read = () => area.getValue();
        typing.add(fieldOf(row, label), { label, read, write: (held) => void area.setValue(String(held)) });
      });
      return () => read();
    },

    addDropdown(row, label, options, value = '') {
      let read = () => value;
      row.addDropdown((dropdown) => {
        for (const [option, text] of options) dropdown.addOption(option, text);
        dropdown.selectEl.setAttr('aria-label', label);
        dropdown.setValue(value).onChange(changed);
        read = () => dropdown.getValue();
        const write = (held: Held) => void (options.has(String(held)) && dropdown.setValue(String(held)));
        typing.add(fieldOf(row, label), { label, read, write });
      });
      return () => read();
    },

    addToggle(row, label, value) {
      let read = () => value;
      row.setClass('mod-toggle').addToggle((toggle) => {
        nameToggle(toggle, label);
        toggle.setValue(value).onChange(changed);
        read = () => toggle.getValue();
        typing.add(fieldOf(row, label), { label, read, write: (held) => void toggle.setValue(held === true) });
      });
      return () => read();
    },

    addLines(field, name, description, before) {
      let lines = before;
      const { setting, write } = addLines(el, name, description, before, (written) => {
        lines = written;
        changed();
      });
      rows.set(field, setting);
      typing.add(field, { label: name, read: () => lines, write: (held) => write(held as readonly string[]) });
      return () => lines;
    },

    addChoices(group, label, choices, hasKeys = false, into = el) {
      const inputs = addChoices(into, group, label, choices, hasKeys, changed);
      const chosen = () => inputs.findIndex(({ checked }) => checked);
      const choose = (at: number) => void inputs[at]?.click();
      if (hasKeys) inputs.slice(0, WITH_KEY).forEach((input, at) => form.addKey(String(at + 1), () => {
        choose(at);
        input.focus();
      }));
      const write = (held: Held) => choose(choices.findIndex(({ text }) => text === held));
      typing.add(group, { label, read: () => choices[chosen()]?.text ?? '', write });
      return chosen;
    },

    toggleField: (field, isShown) => void rows.get(field)?.settingEl.toggle(isShown),

    describe: (field, text) => void rows.get(field)?.setDesc(text),

    addTicks(field, name, placeholder, offered, find) {
      const ticks = addTicks(el, name, placeholder, offered, find, changed);
      rows.set(field, ticks.setting);
      const read = () => [...ticks.ticked()];
      typing.add(field, { label: name, read, write: (held) => ticks.write(held as ReturnType<typeof read>) });
      for (let place = 0; place < WITH_KEY; place += 1) {
        form.addKey(String(place + 1), () => void ticks.toggleAt(place));
      }
      return ticks;
    },

    addKey(key, run) {
      const press = (event: KeyboardEvent) => {
        // A day is typed in digits.
        if (event.targetNode?.instanceOf(HTMLElement) && event.targetNode.matches(TAKES_TEXT)) return undefined;
        runAction(run);
        return false;
      };
      scope.register([], key, safely(press));
    },

    onChange: (listener) => void listeners.push(listener),

    addPreview(preview) {
      form.addHeading(words.dialogs.whatWillBeWritten);
      const shown = el.createDiv({ cls: 'groundwork-preview', attr: { role: 'status' } });
      const again = form.followPreview(preview, (previews) => {
        shown.empty();
        for (const each of previews) drawPreview(app, shown.createDiv('groundwork-preview-note'), each);
        if (previews.length === 0) shown.createDiv({ cls: 'groundwork-form-note', text: words.dialogs.nothingWritten });
      });
      again();
    },

    followPreview(preview, draw) {
      let asked = 0;
      /** The last one may be ready before the one before it: that one is no longer wanted. */
      const refresh = async () => {
        const current = (asked += 1);
        const previews = isPrivate() ? [hiddenPreview()] : await preview();
        if (current === asked) draw(previews);
      };
      const again = () => runAction(refresh);
      listeners.push(again);
      return again;
    },

    addProblemLine() {
      problemLine = el.createDiv({ cls: 'groundwork-form-problem', attr: { role: 'alert' } });
    },

    open({ label, cancel = words.dialogs.cancel, submit, focus = '' }) {
      new Setting(el)
        .setClass('groundwork-form-buttons')
        .addButton((button) => button.setButtonText(cancel).onClick(asAction(() => form.close())))
        .addButton((button) => {
          const start = () => runAction(() => run(submit));
          button.setButtonText(label).setCta().onClick(start);
          addSubmitKeys(scope, button, start);
        });
      const stop = onHiding(() => modal.close());
      const left = () => {
        isOpen = false;
        stop();
        typing.keep();
      };
      modal.setCloseCallback(safely(left));
      typing.offer(el, changed);
      isOpen = true;
      modal.open();
      const first = (rows.get(focus)?.settingEl ?? el).querySelector<HTMLElement>(':is(input,textarea,select)');
      (first ?? el.find('.mod-cta')).focus();
    },

    setLabel: (label) => void el.find('.mod-cta')?.firstChild?.replaceWith(label),

    close() {
      typing.forget();
      if (isOpen) modal.close();
    },

    setAside: () => modal.close(),
  };
  return form;
}
