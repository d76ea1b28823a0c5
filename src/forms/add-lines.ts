import { ExtraButtonComponent, Setting } from 'obsidian';
import { safely } from '../errors/safely';
import { words } from '../words/words';
import { asAction } from './run-action';

/** A field of several lines. */
interface Lines {
  readonly setting: Setting;
  /** Puts these lines in place of those that are there. */
  readonly write: (lines: readonly string[]) => void;
}

/**
 * A field that holds a list, a line for each item. Enter goes on in a new line below, Backspace in an empty one takes
 * it away; buttons do the same. There is always a line to write in.
 *
 * @param change gets the lines as they are, empty ones among them
 */
export function addLines(
  parent: HTMLElement,
  name: string,
  description: string,
  before: readonly string[],
  change: (lines: readonly string[]) => void,
): Lines {
  const setting = new Setting(parent).setName(name).setDesc(description).setClass('groundwork-field');
  setting.settingEl.addClass('mod-wide');
  const list = setting.controlEl.createDiv({ cls: 'groundwork-lines', attr: { role: 'group', 'aria-label': name } });
  const inputs = () => list.findAll('input') as HTMLInputElement[];

  function report(): void {
    inputs().forEach((input, at) => input.setAttr('aria-label', words.dialogs.lineOf(name, at + 1)));
    change(inputs().map(({ value }) => value));
  }

  function remove(row: HTMLElement): void {
    const at = inputs().findIndex((input) => row.contains(input));
    row.remove();
    if (inputs().length === 0) add('');
    inputs()[Math.max(0, at - 1)]?.focus();
    report();
  }

  function add(text: string, below?: HTMLElement): void {
    const row = createDiv('groundwork-line');
    const input = row.createEl('input', { type: 'text', value: text });
    if (below) below.after(row);
    else list.append(row);
    input.addEventListener('input', safely(report));
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter') add('', row);
      else if (event.key === 'Backspace' && input.value === '' && inputs().length > 1) remove(row);
      else return;
      event.preventDefault();
    };
    input.addEventListener('keydown', asAction(onKey));
    const button = new ExtraButtonComponent(row).setIcon('x').setTooltip(words.dialogs.removeLine);
    button.onClick(asAction(() => remove(row)));
    if (below) input.focus();
    report();
  }

  function write(lines: readonly string[]): void {
    list.empty();
    for (const text of lines.length > 0 ? lines : ['']) add(text);
  }
  write(before);
  const addLast = () => add('', inputs().at(-1)?.parentElement ?? undefined);
  setting.controlEl.createEl('button', { text: words.dialogs.addLine, cls: 'groundwork-add-line' }, (button) => {
    button.addEventListener('click', asAction(addLast));
  });
  return { setting, write };
}
