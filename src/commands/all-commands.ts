import type { Command } from 'obsidian';
import { words } from '../words/words';
import { forEngagement } from './choose-engagement';
import type { CommandContext } from './command-context';
import { contractGoals } from './contract-goals';
import { insertFirstSession, insertSessionTemplate } from './insert-session';
import { markFoundation } from './mark-foundation';
import { newEngagement } from './new-engagement';
import { newFirstSession, newSession } from './new-session';
import { noteToFill, type NoteToFill, sessionToBe } from './note-to-fill';
import { openEngagements } from './open-engagements';
import { openPrepCard } from './open-prep-card';
import { tagGoals } from './tag-goals';
import { writeTemplates } from './write-templates';

/** Everything a coach can do from the palette, each offered only where it can work. */
export function allCommands(context: CommandContext): Command[] {
  const { app, practice } = context;
  const names = words.commands;

  // What a command is for: the path of a note. Undefined where the command is not offered.
  const active = () => app.workspace.getActiveFile()?.path ?? '';
  const whenReady = () => (practice.index.isReady ? active() : undefined);
  const engagement = () => practice.index.engagementOf(active());
  const session = () => (practice.index.record(active())?.type === 'session' ? active() : undefined);
  const sessionOfEngagement = () => engagement() && session();

  function command(
    id: string,
    name: string,
    icon: string,
    subject: () => string | undefined,
    run: (context: CommandContext, path: string) => void,
  ): Command {
    return { id, name, icon, checkCallback: (checking) => offer(checking, subject(), (path) => run(context, path)) };
  }

  function editorCommand(
    id: string,
    name: string,
    icon: string,
    run: (context: CommandContext, note: NoteToFill) => void,
  ): Command {
    return {
      id,
      name,
      icon,
      editorCheckCallback: (checking, editor, { file }) => {
        return offer(checking, sessionToBe(context, file), (path) => run(context, noteToFill(path, editor)));
      },
    };
  }

  const prepare = forEngagement(openPrepCard, words.prepCard.engagement);

  return [
    command('open-engagements', names.openEngagements, 'handshake', active, openEngagements),
    command('new-engagement', names.newEngagement, 'user-plus', active, newEngagement),
    command('new-first-session', names.newFirstSession, 'calendar-heart', whenReady, forEngagement(newFirstSession)),
    command('new-session', names.newSession, 'calendar-plus', whenReady, forEngagement(newSession)),
    command('prepare-next-session', names.prepareSession, 'clipboard-list', whenReady, prepare),
    editorCommand('insert-first-session', names.insertFirstSession, 'file-input', insertFirstSession),
    editorCommand('insert-session-template', names.insertSessionTemplate, 'file-plus', insertSessionTemplate),
    command('tag-goals', names.tagGoals, 'list-checks', sessionOfEngagement, tagGoals),
    command('contract-goals', names.contractGoals, 'file-pen-line', engagement, contractGoals),
    command('mark-foundation', names.markFoundation, 'circle-check', session, markFoundation),
    command('write-templates', names.writeTemplates, 'files', active, writeTemplates),
  ];
}

/** Whether there is a subject; runs the command on it unless the app only asks. */
function offer(checking: boolean, subject: string | undefined, run: (subject: string) => void): boolean {
  if (subject !== undefined && !checking) run(subject);
  return subject !== undefined;
}
