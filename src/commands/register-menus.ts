import { type Menu, type Plugin, TFile } from 'obsidian';
import { words } from '../words/words';
import type { CommandContext } from './command-context';
import { insertSessionTemplate } from './insert-session';
import { newSession } from './new-session';
import { noteToFill, sessionToBe } from './note-to-fill';

/**
 * Adds to the menus of the app what fits the note they are for: a new session in those of files and editors, the
 * template of a session in those of editors.
 *
 * @param ownView the type of our view, which has a new session in its menus already
 */
export function registerMenus(plugin: Plugin, context: CommandContext, ownView: string): void {
  const { workspace } = plugin.app;
  const { commands } = words;

  function add(menu: Menu, title: string, icon: string, run: () => void): void {
    menu.addItem((item) => item.setSection('action').setTitle(title).setIcon(icon).onClick(run));
  }

  function addNewSession(menu: Menu, file: unknown): void {
    const engagement = file instanceof TFile && context.practice.index.engagementOf(file.path);
    if (engagement) add(menu, commands.newSession, 'calendar-plus', () => newSession(context, engagement));
  }

  plugin.registerEvent(
    workspace.on('file-menu', (menu, file, source) => {
      if (source !== ownView) addNewSession(menu, file);
    }),
  );
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor, { file }) => {
      addNewSession(menu, file);
      const path = sessionToBe(context, file);
      if (path === undefined) return;
      const insert = () => insertSessionTemplate(context, noteToFill(path, editor));
      add(menu, commands.insertSessionTemplate, 'file-plus', insert);
    }),
  );
}
