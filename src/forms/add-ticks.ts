import { Setting } from 'obsidian';
import { words } from '../words/words';
import { addChoice, WITH_KEY } from './add-choices';
import { asAction } from './run-action';

/** Something that can be ticked. */
export interface Tick {
  readonly key: string;
  readonly text: string;
  /** Muted, behind it. */
  readonly detail: string;
  readonly isTicked: boolean;
}

/** What is typed into the line below the ticks; a text without a word is nothing. */
export type FindTick = (typed: string) => Pick<Tick, 'key' | 'text'> | undefined;

/** What the field holds. */
export interface Ticks {
  readonly setting: Setting;
  /** The texts of what is ticked, by key; what is typed and not added yet is among them. */
  readonly ticked: () => ReadonlyMap<string, string>;
  /** Ticks the one at a place, from 0, or takes its tick away; false where there is none. */
  readonly toggleAt: (place: number) => boolean;
  /** Ticks these, adds those that are not there, and takes the tick from all others. */
  readonly write: (ticked: Iterable<readonly [key: string, text: string]>) => void;
  /** Where a coach begins. */
  readonly first: HTMLElement;
}

/**
 * A field of check boxes with a line below them, in which another one can be typed. Enter adds it with a tick, and
 * saving takes it along.
 *
 * @param find what a typed text stands for, which may be one that is there
 */
export function addTicks(
  parent: HTMLElement,
  name: string,
  placeholder: string,
  offered: readonly Tick[],
  find: FindTick,
  change: () => void,
): Ticks {
  const setting = new Setting(parent).setName(name).setClass('groundwork-field');
  setting.settingEl.addClass('mod-wide');
  const list = setting.controlEl.createDiv({ cls: 'groundwork-ticks', attr: { role: 'group', 'aria-label': name } });
  const rows: { readonly key: string; readonly text: string; readonly input: HTMLInputElement }[] = [];

  function add({ key, text, detail, isTicked }: Tick): void {
    const place = rows.length + 1;
    const input = addChoice(list, 'checkbox', { text, detail }, place <= WITH_KEY ? String(place) : '');
    input.checked = isTicked;
    rows.push({ key, text, input });
    input.addEventListener('change', change);
  }

  for (const tick of offered) add(tick);
  const typed = setting.controlEl.createEl('input', {
    type: 'text',
    placeholder,
    cls: 'groundwork-new-tick',
    attr: { 'aria-label': placeholder },
  });

  function takeTyped(): void {
    const found = find(typed.value);
    if (!found) return;
    const there = rows.find(({ key }) => key === found.key);
    if (there) there.input.checked = true;
    else add({ ...found, detail: words.dialogs.newGoal, isTicked: true });
    typed.value = '';
    change();
  }
  typed.addEventListener('input', change);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    takeTyped();
  };
  typed.addEventListener('keydown', asAction(onKey));

  return {
    setting,
    ticked() {
      const ticked = new Map(rows.filter(({ input }) => input.checked).map(({ key, text }) => [key, text]));
      const found = find(typed.value);
      if (found && !ticked.has(found.key)) ticked.set(found.key, found.text);
      return ticked;
    },
    toggleAt(place) {
      const input = rows[place]?.input;
      if (!input) return false;
      input.checked = !input.checked;
      input.focus();
      change();
      return true;
    },
    write(ticked) {
      const wanted = new Map(ticked);
      typed.value = '';
      for (const { key, input } of rows) input.checked = wanted.delete(key);
      for (const [key, text] of wanted) add({ key, text, detail: words.dialogs.newGoal, isTicked: true });
    },
    first: rows[0]?.input ?? typed,
  };
}
