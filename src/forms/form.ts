import { type App, Modal, Setting } from 'obsidian';
import { safely, tellEach } from '../errors/safely';
import { isPrivate, onHiding } from '../privacy/display';
import { words } from '../words/words';
import { addLines } from './add-lines';
import { addTicks, type FindTick, type Tick, type Ticks } from './add-ticks';
import { drawPreview, type Preview } from './draw-preview';
import { asAction, runAction } from './run-action';

/** A mistake in an answer, in one plain sentence: at a field, or without one at the end of the form. */
export interface FormProblem {
  readonly field?: string;
  readonly message: string;
}

/** One of several answers. */
export interface FormChoice {
  readonly text: string;
  /** Muted, behind it. */
  readonly detail?: string;
}

interface Buttons {
  /** The text of the button that submits. */
  readonly label: string;
  /** The text of the other one. */
  readonly cancel?: string;
  /** Does what the form is for and closes it, or says what is in the way, which is shown. */
  readonly submit: () => FormProblem | undefined | void | Promise<FormProblem | undefined>;
  /** True where Enter alone submits, too, unless a control has a use for it. */
  readonly onEnter?: boolean;
  /** The field that has the focus first; the first one of the form without it. */
  readonly focus?: string;
}

/** Controls that do something of their own with Enter, and those that take what is typed. */
const TAKES_ENTER = 'button,textarea,select,.groundwork-new-tick:not(:placeholder-shown)';
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
   * Mod+Enter submits from anywhere in it, and nothing submits while that is still at work. Privacy mode closes it.
   */
  open(buttons: Buttons): void;
  close(): void;
}

/** A form with nothing in it yet. */
export function createForm(app: App, title: string): Form {
  const modal = new Modal(app).setTitle(title);
  const { contentEl: el, scope } = modal;
  const rows = new Map<string, Setting>();
  const listeners: (() => void)[] = [];
  const changed = () => tellEach(listeners);
  let problemLine: HTMLElement | undefined;
  let isBusy = false;

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
      });
      return () => read();
    },

    addArea(row, label, value) {
      let read = () => value;
      row.addTextArea((area) => {
        area.inputEl.setAttrs({ 'aria-label': label, rows: '2' });
        area.setValue(value).onChange(changed);
        read = () => area.getValue();
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
      });
      return () => read();
    },

    addToggle(row, label, value) {
      let read = () => value;
      row.addToggle((toggle) => {
        toggle.toggleEl.find('input').setAttr('aria-label', label);
        toggle.setValue(value).onChange(changed);
        read = () => toggle.getValue();
      });
      return () => read();
    },

    addLines(field, name, description, before) {
      let lines = before;
      const row = addLines(el, name, description, before, (written) => {
        lines = written;
        changed();
      });
      rows.set(field, row);
      return () => lines;
    },

    addChoices(group, label, choices, hasKeys = false, into = el) {
      const list = into.createDiv({ cls: 'groundwork-choices', attr: { role: 'radiogroup', 'aria-label': label } });
      const inputs = choices.map(({ text, detail = '' }, at) => {
        const row = list.createEl('label', 'groundwork-choice');
        const input = row.createEl('input', { type: 'radio', attr: { name: group } });
        input.checked = at === 0;
        row.createSpan({ cls: 'groundwork-choice-name', text });
        if (detail !== '') row.createSpan({ cls: 'groundwork-suggestion-detail', text: detail });
        input.addEventListener('change', safely(changed));
        // The first nine have a digit each.
        if (!hasKeys || at > 8) return input;
        const key = String(at + 1);
        row.createEl('kbd', { cls: 'groundwork-choice-key', text: key, attr: { 'aria-hidden': 'true' } });
        input.setAttr('aria-keyshortcuts', key);
        scope.register([], key, (event) => {
          // A day is typed in digits.
          if (event.targetNode?.instanceOf(HTMLElement) && event.targetNode.matches(TAKES_TEXT)) return undefined;
          input.checked = true;
          input.focus();
          changed();
          return false;
        });
        return input;
      });
      return () => inputs.findIndex(({ checked }) => checked);
    },

    toggleField: (field, isShown) => void rows.get(field)?.settingEl.toggle(isShown),

    addTicks(field, name, placeholder, offered, find) {
      const ticks = addTicks(el, name, placeholder, offered, find, changed);
      rows.set(field, ticks.setting);
      for (let place = 0; place < 9; place += 1) form.addKey(String(place + 1), () => void ticks.toggleAt(place));
      return ticks;
    },

    addKey(key, run) {
      scope.register([], key, (event) => {
        if (event.targetNode?.instanceOf(HTMLElement) && event.targetNode.matches(TAKES_TEXT)) return undefined;
        run();
        return false;
      });
    },

    onChange: (listener) => void listeners.push(listener),

    addPreview(preview) {
      form.addHeading(words.dialogs.whatWillBeWritten);
      const shown = el.createDiv({ cls: 'groundwork-preview', attr: { role: 'status' } });
      const again = form.followPreview(preview, (previews) => {
        shown.empty();
        for (const each of previews) drawPreview(shown.createDiv('groundwork-preview-note'), each);
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

    open({ label, cancel = words.dialogs.cancel, submit, onEnter = false, focus = '' }) {
      const start = () => runAction(() => run(submit));
      new Setting(el)
        .setClass('groundwork-form-buttons')
        .addButton((button) => button.setButtonText(cancel).onClick(asAction(() => modal.close())))
        .addButton((button) => button.setButtonText(label).setCta().onClick(start));
      scope.register(['Mod'], 'Enter', () => {
        start();
        return false;
      });
      if (onEnter) {
        scope.register([], 'Enter', (event) => {
          const target = event.targetNode;
          if (target?.instanceOf(HTMLElement) && (target.matches(TAKES_ENTER) || target.closest('.groundwork-lines'))) {
            return undefined;
          }
          start();
          return false;
        });
      }
      modal.setCloseCallback(onHiding(() => modal.close()));
      modal.open();
      const first = (rows.get(focus)?.settingEl ?? el).querySelector<HTMLElement>(':is(input,textarea,select)');
      (first ?? el.find('.mod-cta')).focus();
    },

    close: () => modal.close(),
  };
  return form;
}

/** The preview that privacy mode shows in place of any other. */
export function hiddenPreview(): Preview {
  return { kind: 'refused', reason: words.privacy.noPreview };
}
