import { type Menu, type Plugin, TFile } from 'obsidian';
import { safely } from '../errors/safely';
import { asAction } from '../forms/run-action';
import { closeWhenOutdated, isPrivate } from '../privacy/display';
import { followNotes } from '../vault/follow-notes';
import { words } from '../words/words';
import { makeGoalNote } from './contracting/contract-goal';
import { hasLabels, labelAt, pickLabel } from './contracting/pick-label';
import { forEngagementOf } from './engagements/choose-engagement';
import { editEngagement } from './engagements/edit-engagement';
import { pauseEngagement, resumeEngagement } from './engagements/pause-engagement';
import { insertSessionTemplate } from './sessions/insert-session';
import { recordSession, recordSessionOf } from './sessions/record-session';
import { newSession } from './sessions/new-session';
import { noteToFill, sessionToBe } from './sessions/note-to-fill';
import type { CommandContext } from './shared/command-context';

/**
 * Adds to the menus of the app what fits the note they are for: a new session and a note of a label in those of files
 * and editors, the template of a session in those of editors. For its properties the app offers no menu to add to.
 *
 * @param ownView the type of our view, which has a new session in its menus already
 */
export function registerMenus(plugin: Plugin, context: CommandContext, ownView: string): void {
  const { workspace } = plugin.app;
  let forgetMenu: () => void = () => undefined;

  function add(menu: Menu, title: string, icon: string, run: () => void): void {
    menu.addItem((item) => item.setSection('action').setTitle(title).setIcon(icon).onClick(asAction(run)));
  }

  function addNewSession(menu: Menu, file: unknown): void {
    if (!(file instanceof TFile) || context.practice.index.engagementOf(file.path) === undefined) return;
    const start = (engagement: string) => newSession(context, engagement);
    add(menu, words.commands.newSession, 'calendar-plus', () => forEngagementOf(context, file.path, start));
  }

  /** For the note of an engagement: what can be changed in it without typing a property. */
  function addEngagementItems(menu: Menu, path: string): void {
    const { commands } = words;
    const record = context.practice.index.record(path);
    const status = record?.type === 'engagement' ? record.status : undefined;
    add(menu, commands.editEngagement, 'pencil', () => editEngagement(context, path));
    if (status === 'paused') {
      add(menu, commands.resumeEngagement, 'circle-play', () => resumeEngagement(context, path));
    }
    if (status === 'active' || status === 'paused') {
      add(menu, commands.pauseEngagement, 'circle-pause', () => pauseEngagement(context, path));
    }
  }

  function addRecordSession(menu: Menu, file: unknown): void {
    if (!(file instanceof TFile) || context.practice.index.engagementOf(file.path) === undefined) return;
    const { path } = file;
    const now = followNotes(context.app);
    const isSession = context.practice.index.record(path)?.type === 'session';
    const start = (engagement: string) => recordSessionOf(context, engagement);
    const run = () => (isSession ? recordSession(context, now(path)) : forEngagementOf(context, now(path), start));
    add(menu, words.commands.recordSession, 'notebook-pen', run);
  }

  plugin.registerEvent(
    workspace.on(
      'file-menu',
      safely((menu, file, source) => {
        if (source !== ownView) {
          addNewSession(menu, file);
          addRecordSession(menu, file);
        }
        if (file instanceof TFile && context.practice.index.engagementOf(file.path) === file.path) {
          if (source !== ownView) addEngagementItems(menu, file.path);
          if (hasLabels(context, file.path)) {
            add(menu, words.commands.makeGoalNote, 'file-symlink', () => pickLabel(context, file.path));
          }
        }
      }),
    ),
  );
  plugin.registerEvent(
    workspace.on(
      'editor-menu',
      safely((menu, editor, { file }) => {
        const { commands } = words;
        addNewSession(menu, file);
        addRecordSession(menu, file);
        const found = labelAt(context, file, editor);
        if (found) {
          const { engagement, label } = found;
          const now = followNotes(context.app);
          const make = () => makeGoalNote(context, now(engagement), label.key);
          // The app may want to hear itself when its menu closes, and tells one alone.
          forgetMenu();
          forgetMenu = closeWhenOutdated(() => menu.hide());
          add(menu, isPrivate() ? commands.makeGoalNote : commands.noteOfLabel(label.label), 'file-symlink', make);
        }
        const path = sessionToBe(context, file);
        if (path === undefined) return;
        const insert = () => {
          const note = noteToFill(file?.path ?? path, editor);
          if (note) insertSessionTemplate(context, note);
        };
        add(menu, commands.insertSessionTemplate, 'file-plus', insert);
      }),
    ),
  );
}
