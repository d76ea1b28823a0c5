import { type App, type Command, FuzzySuggestModal, type TFile } from 'obsidian';
import { openSettings } from './settings-window';

/** All commands by their full id, `plugin:command`. */
export const commands = new Map<string, Command>();

/**
 * Run a command, or with `checking` only ask whether it can run here, by whichever callback it has
 * (typings of `Command`: the editor callbacks need an open editor and go before the others).
 */
export function runCommand(app: App, command: Command, checking: boolean): boolean {
  const context = app.workspace.activeEditor;
  const editor = context?.editor;
  if (command.editorCheckCallback) {
    if (!context || !editor) return false;
    if (checking) return command.editorCheckCallback(true, editor, context) === true;
    command.editorCheckCallback(false, editor, context);
    return true;
  }
  if (command.editorCallback) {
    if (!context || !editor) return false;
    if (!checking) command.editorCallback(editor, context);
    return true;
  }
  if (command.checkCallback) {
    if (command.checkCallback(true) !== true) return false;
    if (!checking) command.checkCallback(false);
    return true;
  }
  if (!checking) command.callback?.();
  return true;
}

/** Commands that can run here and now, as the palette offers them. */
class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  override getItems(): Command[] {
    return [...commands.values()]
      .filter((command) => runCommand(this.app, command, true))
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override onChooseItem(command: Command): void {
    runCommand(this.app, command, false);
  }
}

class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Find a note...');
  }

  override getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  override getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  override onChooseItem(file: TFile): void {
    void this.app.workspace.getLeaf(false).openFile(file);
  }
}

/** The few commands that the workbench has of its own, with the app's hotkeys for them. */
export function addOwnCommands(app: App): void {
  const own: Command[] = [
    {
      id: 'command-palette:open',
      name: 'Command palette: Open command palette',
      hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
      callback: () => new CommandPalette(app).open(),
    },
    {
      id: 'switcher:open',
      name: 'Quick switcher: Open quick switcher',
      hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
      callback: () => new QuickSwitcher(app).open(),
    },
    {
      id: 'app:open-settings',
      name: 'Open settings',
      hotkeys: [{ modifiers: ['Mod'], key: ',' }],
      callback: () => openSettings(app),
    },
    {
      id: 'app:toggle-right-sidebar',
      name: 'Toggle right sidebar',
      callback: () => app.workspace.rightSplit.toggle(),
    },
  ];
  for (const command of own) commands.set(command.id, command);
}

/** Run the command whose hotkey this is; says whether there was one that could run. */
export function runHotkey(app: App, event: KeyboardEvent): boolean {
  for (const command of commands.values()) {
    for (const { modifiers, key } of command.hotkeys ?? []) {
      const fits =
        key.toLowerCase() === event.key.toLowerCase() &&
        event.ctrlKey === (modifiers.includes('Mod') || modifiers.includes('Ctrl')) &&
        event.shiftKey === modifiers.includes('Shift') &&
        event.altKey === modifiers.includes('Alt');
      if (fits) return runCommand(app, command, false);
    }
  }
  return false;
}
