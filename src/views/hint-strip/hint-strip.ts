import { type MarkdownView, setIcon, setTooltip } from 'obsidian';
import type { HintKind } from '../../domain/hint';
import { safely } from '../../errors/safely';
import { asAction } from '../../forms/run-action';
import { words } from '../../words/words';
import type { HintAction } from './hint-action';

/** The number of hints shown at once; the next one comes when one is hidden. */
const MOST = 2;

/** The content of a strip. */
export interface ShownHints {
  /** The note. */
  readonly path: string;
  readonly type: 'goal' | 'session';
  readonly kinds: readonly HintKind[];
  /** What can be done about one of them; undefined where there is nothing. */
  readonly actionFor: (kind: HintKind) => HintAction | undefined;
}

/** The content of a strip in the note at `path` that has no hints. */
export function noHints(path: string): ShownHints {
  return { path, type: 'goal', kinds: [], actionFor: () => undefined };
}

/** The hints above the text of a view. */
export interface HintStrip {
  /** Shows these, once the coach is not typing in this note: the text would move under their hands. */
  readonly show: (hints: ShownHints) => void;
  /** The hints shown last. */
  readonly shown: () => ShownHints;
  readonly remove: () => void;
}

/**
 * A strip between the header and the text of `view`, where it stands in every mode, and in every window that the view
 * is moved to. Empty at first.
 *
 * @param hide called with a hint that is to be hidden in the note at a path
 */
export function addHintStrip(view: MarkdownView, hide: (path: string, kind: HintKind) => void): HintStrip {
  const { contentEl } = view;
  const el = createDiv('groundwork-hints');
  const list = el.createEl('ul');
  // Filled only after it was there for a while: what comes into the page together with its text is not announced.
  const status = el.createDiv({ cls: 'groundwork-spoken', attr: { role: 'status' } });
  // Before anything is listened to: a view that has no such elements is refused as it was.
  contentEl.before(el);
  let wanted = noHints('');
  let shown = wanted;
  /** The words that they are shown in. */
  let spoken = words;
  let isTyping = false;

  function draw(): void {
    const { path, type, kinds, actionFor } = wanted;
    const isNewNote = path !== shown.path;
    if (isNewNote) isTyping = false;
    const isSame = !isNewNote && spoken === words && kinds.join() === shown.kinds.join();
    if (isTyping || isSame) return;
    const hadFocus = list.contains(list.doc.activeElement);
    shown = wanted;
    spoken = words;
    list.empty();
    el.toggleClass('is-filled', kinds.length > 0);
    for (const kind of kinds.slice(0, MOST)) {
      addHint(words.hints[type][kind], actionFor(kind), () => hide(path, kind));
    }
    if (kinds.length > 0) status.setText(words.hints.shown(kinds.length));
    else status.setText(isNewNote ? '' : words.hints.none);
    if (!hadFocus) return;
    const next = list.querySelector<HTMLElement>('.clickable-icon');
    if (next) next.focus();
    else view.setEphemeralState({ focus: true });
  }

  function addHint(text: string, action: HintAction | undefined, run: () => void): void {
    const item = list.createEl('li', 'groundwork-hint');
    setIcon(item.createSpan({ cls: 'groundwork-hint-icon', attr: { 'aria-hidden': 'true' } }), 'lightbulb');
    item.createSpan({ cls: 'groundwork-hint-text', text });
    if (action) {
      const act = item.createEl('button', { cls: 'groundwork-hint-action', text: action.title });
      act.addEventListener('click', asAction(action.run));
    }
    const button = item.createEl('button', 'clickable-icon');
    setIcon(button, 'x');
    setTooltip(button, words.hints.hide);
    button.addEventListener('click', asAction(run));
  }

  const onInput = safely((event: Event): void => {
    // A key with Ctrl, Alt or Cmd is a command, whose answer is to be seen.
    const { ctrlKey = false, altKey = false, metaKey = false } = event as Partial<KeyboardEvent>;
    if (!ctrlKey && !altKey && !metaKey) isTyping = true;
  });
  const onFocusOut = safely(() => {
    isTyping = false;
    draw();
  });
  // Both: the editor answers some keys itself, without an input, and phones announce no keys.
  contentEl.addEventListener('keydown', onInput);
  contentEl.addEventListener('input', onInput);
  contentEl.addEventListener('focusout', onFocusOut);

  return {
    show(hints) {
      wanted = hints;
      draw();
    },
    shown: () => shown,
    remove() {
      contentEl.removeEventListener('keydown', onInput);
      contentEl.removeEventListener('input', onInput);
      contentEl.removeEventListener('focusout', onFocusOut);
      el.remove();
    },
  };
}
