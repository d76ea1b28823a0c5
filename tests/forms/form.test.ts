// @vitest-environment jsdom
import { AbstractTextComponent, type App, ButtonComponent, Modal, Scope } from 'obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { afterEach, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { Preview } from '../../src/forms/draw-preview';
import { createForm, type Form } from '../../src/forms/form';
import { isPrivate, setUpPrivacy, togglePrivacy } from '../../src/privacy/display';
import type { Mask } from '../../src/privacy/mask';
import { words } from '../../src/words/words';

beforeAll(setup);

let form: Form;
let closed: number;
beforeEach(() => {
  closed = 0;
  // The mocks are not attached, close themselves on the next tick and do not listen to what is clicked and typed.
  vi.spyOn(Modal.prototype, 'open').mockImplementation(function open(this: Modal) {
    document.body.append(this.contentEl);
  });
  vi.spyOn(Modal.prototype, 'close').mockImplementation(() => {
    closed += 1;
  });
  vi.spyOn(ButtonComponent.prototype, 'onClick').mockImplementation(function onClick(this: ButtonComponent, run) {
    this.buttonEl.addEventListener('click', run);
    return this;
  });
  type Text = AbstractTextComponent<HTMLInputElement>;
  vi.spyOn(AbstractTextComponent.prototype, 'onChange').mockImplementation(function onChange(this: Text, change) {
    this.inputEl.addEventListener('input', () => void change(this.inputEl.value));
    return this;
  });
  vi.spyOn(AbstractTextComponent.prototype, 'getValue').mockImplementation(function getValue(this: Text) {
    return this.inputEl.value;
  });
  form = createForm({} as App, 'A form');
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.textContent = '';
  if (isPrivate()) togglePrivacy();
});

const submit = () => form.el.querySelector<HTMLElement>('.mod-cta')?.click();
/** Lets everything that waits for nothing but promises come to its end. */
const settled = () => new Promise<void>((done) => void setTimeout(done, 0));
const type = (input: Element | null, value: string) => {
  (input as HTMLInputElement).value = value;
  input?.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('a form', () => {
  it('does nothing on a second submit while the first is at work, and submits again after that', async () => {
    const ends: (() => void)[] = [];
    form.open({ label: 'Save', submit: () => new Promise((end) => ends.push(() => end(undefined))) });
    submit();
    submit();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await settled();
    submit();
    expect(ends).toHaveLength(2);
  });

  it('submits again after something unexpected', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let times = 0;
    const fail = () => {
      times += 1;
      return Promise.reject(new Error('of ours'));
    };
    form.open({ label: 'Save', submit: fail });
    submit();
    await settled();
    submit();
    await settled();
    expect(times).toBe(2);
    expect(console.error).toHaveBeenCalledTimes(2);
  });

  it('says a problem at its field and moves the focus there, until it is submitted again', async () => {
    let problem: { field: string; message: string } | undefined = { field: 'b', message: 'Not right.' };
    form.addText(form.addField('a', 'A'), 'A', '');
    const b = form.addField('b', 'B');
    form.addText(b, 'B', '');
    form.open({ label: 'Save', submit: () => problem });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('A');
    submit();
    await settled();
    expect(b.settingEl.querySelector('[role=alert]')?.textContent).toBe('Not right.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('B');
    problem = undefined;
    submit();
    await settled();
    expect(form.el.querySelector('[role=alert]')).toBeNull();
  });

  it('says a problem of no field at its end, until it is submitted again', async () => {
    let message = 'Nothing decided.';
    form.addProblemLine();
    form.open({ label: 'Save', submit: () => (message === '' ? undefined : { message }) });
    submit();
    await settled();
    expect(form.el.querySelector('.groundwork-form-problem')?.textContent).toBe('Nothing decided.');
    message = '';
    submit();
    await settled();
    expect(form.el.querySelector('.groundwork-form-problem')?.textContent).toBe('');
  });

  it('gives what its controls hold at the time, before and after they are changed', () => {
    const text = form.addText(form.addField('a', 'A'), 'A', 'before');
    const area = form.addArea(form.addField('b', 'B'), 'B', 'above');
    const chosen = form.addDropdown(form.addField('c', 'C'), 'C', new Map([['', 'None'], ['x', 'X']]));
    const choice = form.addChoices('e', 'E', [{ text: 'One' }, { text: 'Two', detail: 'more' }]);
    const lines = form.addLines('f', 'F', '', ['1', '2']);
    const held = () => [text(), area(), chosen(), choice(), lines()];
    expect(held()).toEqual(['before', 'above', '', 0, ['1', '2']]);
    type(form.el.querySelector('[aria-label=A]'), 'after');
    type(form.el.querySelector('textarea'), 'below');
    form.el.querySelectorAll<HTMLElement>('input[type=radio]')[1]?.click();
    expect([text(), area(), choice()]).toEqual(['after', 'below', 1]);
  });

  it('does not take half a day for an empty field', () => {
    const day = form.addText(form.addField('day', 'Day'), 'Day', '', { type: 'date' });
    expect(day()).toBe('');
    const input = form.el.querySelector('input');
    Object.defineProperty(input, 'validity', { value: { badInput: true } });
    expect(day()).toBe('?');
  });

  it('has no field for the focus: the button that submits has it', () => {
    form.addNote('Sure?');
    form.open({ label: 'Yes', submit: () => form.close() });
    expect(document.activeElement?.textContent).toBe('Yes');
    submit();
    expect(closed).toBe(1);
  });
});

describe('the preview of a form', () => {
  const lines = (text: string): Preview => ({ kind: 'lines', note: 'N', lines: [{ kind: 'added', text }] });
  const shown = () => form.el.querySelector('.groundwork-preview')?.textContent ?? '';

  it('follows what the form holds, and says where nothing would be written', async () => {
    const text = form.addText(form.addField('a', 'A'), 'A', 'first');
    form.addPreview(() => Promise.resolve(text() === '' ? [] : [lines(text())]));
    await settled();
    expect(shown()).toContain('first');
    type(form.el.querySelector('input'), 'second');
    await settled();
    expect(shown()).toContain('second');
    expect(shown()).not.toContain('first');
    type(form.el.querySelector('input'), '');
    await settled();
    expect(shown()).toBe(words.dialogs.nothingWritten);
  });

  it('shows the last look where the one before it is ready later', async () => {
    const answers: ((previews: Preview[]) => void)[] = [];
    form.addText(form.addField('a', 'A'), 'A', '');
    form.addPreview(() => new Promise((answer) => answers.push(answer)));
    type(form.el.querySelector('input'), 'x');
    answers[1]?.([lines('late')]);
    await settled();
    answers[0]?.([lines('early')]);
    await settled();
    expect(shown()).toContain('late');
    expect(shown()).not.toContain('early');
  });

  it('is hidden in privacy mode, and not even worked out', async () => {
    setUpPrivacy({} as Mask, true);
    const look = vi.fn(() => Promise.resolve([lines('Ana')]));
    form.addPreview(look);
    await settled();
    expect(shown()).toBe(words.privacy.noPreview);
    expect(look).not.toHaveBeenCalled();
  });
});

describe('the keys that submit a form', () => {
  let submitted = 0;
  let registered: MockInstance<Scope['register']>;
  /** Presses Enter in a control, as the app hands it to the form. */
  function enterIn(control: Element): void {
    const listeners = registered.mock.calls.filter(([modifiers, key]) => modifiers?.length === 0 && key === 'Enter');
    control.addEventListener('keydown', (event) => {
      const pressed = { key: 'Enter', modifiers: '', vkey: 'Enter' };
      for (const [, , run] of listeners) run(event as KeyboardEvent, pressed);
    });
    control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }
  beforeEach(() => {
    submitted = 0;
    registered = vi.spyOn(Scope.prototype, 'register');
    form = createForm({} as App, 'A form');
    form.addText(form.addField('a', 'A'), 'A', '');
    form.addArea(form.addField('b', 'B'), 'B', '');
    form.addDropdown(form.addField('c', 'C'), 'C', new Map([['', 'None']]));
    form.addLines('d', 'D', '', ['one']);
    form.addText(form.addField('e', 'E'), 'E', '', { type: 'date' });
    form.open({ label: 'Save', submit: () => void (submitted += 1) });
  });

  it.each(['[aria-label=A]', '[aria-label=E]'])('are Enter in %s, too', async (control) => {
    enterIn(form.el.querySelector(control) as Element);
    await settled();
    expect(submitted).toBe(1);
  });

  it.each(['textarea', 'select', '.groundwork-lines input', 'button'])('leave Enter to %s', async (control) => {
    enterIn(form.el.querySelector(control) as Element);
    await settled();
    expect(submitted).toBe(0);
  });

  it('stand on the button, which has its own name all the same', () => {
    const button = form.el.querySelector('.mod-cta');
    expect(button?.textContent).toBe('Save');
    expect(button?.querySelector('kbd[aria-hidden=true]')?.getAttribute('data-key')).toBe(words.dialogs.ctrlEnter);
  });
});
