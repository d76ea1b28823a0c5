import { isPrivate } from '../privacy/display';
import { words } from '../words/words';
import type { Draft, DraftPlace, Held } from './drafts';

/** What a form knows of one of its controls, to put back what it held. */
export interface Control {
  readonly label: string;
  readonly read: () => Held;
  /** Leaves the control as it is where it cannot hold that. */
  readonly write: (held: Held) => void;
}

/** Keeps what is typed into a form that is left without saving. */
export interface KeptTyping {
  /** Takes a control that holds what it begins with; `field` may have several. */
  add(field: string, control: Control): void;
  /** Puts back what was typed before, and says so at the top of `el`, with a button to start afresh. */
  putBack(el: HTMLElement, changed: () => void): void;
  /** Keeps what is typed by now. */
  keep(): void;
  /** Keeps nothing, neither now nor later. */
  forget(): void;
}

/** Keeps the typing of one form at `place`; without a place it keeps nothing. In privacy mode nothing is put back. */
export function keepTyped(place: DraftPlace | undefined): KeptTyping {
  const controls = new Map<string, Control & { readonly before: Held }>();
  /** What is kept and not shown: it waits for another time. */
  let waiting: Draft = new Map();
  let isForgotten = false;

  function write(draft: Draft): string[] {
    const outdated: string[] = [];
    for (const [key, { held, before }] of draft) {
      const control = controls.get(key);
      if (!control || isSame(held, control.before)) continue;
      control.write(held);
      if (!isSame(before, control.before)) outdated.push(control.label);
    }
    return outdated;
  }

  return {
    add(field, control) {
      let key = field;
      for (let count = 2; controls.has(key); count += 1) key = `${field}\n${count}`;
      controls.set(key, { ...control, before: control.read() });
    },

    putBack(el, changed) {
      const draft: Draft = place?.get() ?? new Map();
      waiting = isPrivate() ? draft : new Map([...draft].filter(([key]) => !controls.has(key)));
      if (isPrivate()) return;
      const outdated = write(draft);
      if (![...controls.values()].some(isTyped)) return;
      changed();
      const { typedBefore, filledInAnew, startAfresh } = words.dialogs;
      const line = createDiv({ cls: 'groundwork-form-typed' });
      const text = outdated.length === 0 ? typedBefore : `${typedBefore} ${filledInAnew(outdated)}`;
      line.createSpan({ text, attr: { role: 'status' } });
      line.createEl('button', { text: startAfresh }, (button) => {
        button.addEventListener('click', () => {
          for (const control of controls.values()) control.write(control.before);
          waiting = new Map();
          line.remove();
          changed();
          el.querySelector<HTMLElement>(':is(input,textarea,select)')?.focus();
        });
      });
      el.prepend(line);
    },

    keep() {
      if (isForgotten) return;
      const draft = new Map(waiting);
      for (const [key, control] of controls) {
        const { before } = control;
        if (isTyped(control)) draft.set(key, { held: control.read(), before });
      }
      place?.set(draft);
    },

    forget() {
      isForgotten = true;
      place?.set(new Map());
    },
  };
}

function isTyped({ read, before }: Control & { readonly before: Held }): boolean {
  return !isSame(read(), before);
}

function isSame(one: Held, other: Held): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
