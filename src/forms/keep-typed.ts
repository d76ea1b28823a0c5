import { isPrivate } from '../privacy/display';
import { words } from '../words/words';
import { asAction } from './run-action';
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
  /** Offers at the top of `el` to put back what was typed before. Not in privacy mode. */
  offer(el: HTMLElement, changed: () => void): void;
  /** Keeps what is typed by now. */
  keep(): void;
  /** Keeps nothing, neither now nor later. */
  forget(): void;
}

/** Keeps the typing of one form at `place`; without a place it keeps nothing. */
export function keepTyped(place: DraftPlace | undefined): KeptTyping {
  const controls = new Map<string, Control & { readonly before: Held }>();
  /** What was typed before, and whether it was taken up. */
  let draft: Draft = new Map();
  let isTaken = false;
  let isForgotten = false;

  function wouldChange(draft: Draft): boolean {
    return [...draft].some(([key, { held }]) => {
      const control = controls.get(key);
      return control && !isSame(held, control.before);
    });
  }

  /** Puts the draft into the controls; gives the names of those that begin with something else by now. */
  function write(draft: Draft): string[] {
    isTaken = true;
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

    offer(el, changed) {
      draft = place?.get() ?? new Map();
      if (isPrivate() || !wouldChange(draft)) return;
      const { typedBefore, filledInAnew, takeUp } = words.dialogs;
      const line = createDiv({ cls: 'groundwork-form-typed', attr: { role: 'status' } });
      line.createSpan({ text: typedBefore });
      const takeItUp = (): void => {
        const outdated = write(draft);
        if (outdated.length > 0) line.setText(filledInAnew(outdated));
        else line.remove();
        changed();
        el.querySelector<HTMLElement>(':is(input,textarea,select)')?.focus();
      };
      line.createEl('button', { text: takeUp }).addEventListener('click', asAction(takeItUp));
      el.prepend(line);
    },

    keep() {
      const typed = [...controls].filter(([, control]) => isTyped(control));
      // What was offered and not taken up waits on, until something else is typed.
      if (isForgotten || (typed.length === 0 && !isTaken)) return;
      const missing = isTaken ? [...draft].filter(([key]) => !controls.has(key)) : [];
      const held = typed.map(([key, { read, before }]) => [key, { held: read(), before }] as const);
      place?.set(new Map([...missing, ...held]));
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
