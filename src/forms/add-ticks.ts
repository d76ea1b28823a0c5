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
  /** Offers these instead, and goes on with what is ticked. */
  readonly offer: (offered: readonly Tick[]) => void;
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
  let rows: (Tick & { readonly input: HTMLInputElement })[] = [];

  function add(tick: Tick): void {
    const { text, detail, isTicked } = tick;
    const place = rows.length + 1;
    const input = addChoice(list, 'checkbox', { text, detail }, place <= WITH_KEY ? String(place) : '');
    input.checked = isTicked;
    rows.push({ ...tick, input });
    input.addEventListener('change', asAction(change));
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
  typed.addEventListener('input', asAction(change));
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
    offer(offered) {
      const isOffered = ({ key }: Tick) => offered.some((tick) => tick.key === key);
      const all = [...offered, ...rows.filter((row) => row.input.checked && !isOffered(row))];
      const isSame = (tick: Tick, at: number) => tick.key === rows[at]?.key && tick.detail === rows[at]?.detail;
      if (all.length === rows.length && all.every(isSame)) return;
      const before = rows;
      rows = [];
      list.empty();
      for (const tick of all) {
        const row = before.find(({ key }) => key === tick.key);
        add({ ...tick, isTicked: row ? row.input.checked : tick.isTicked });
      }
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
