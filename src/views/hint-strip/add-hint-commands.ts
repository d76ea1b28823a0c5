import type { Plugin } from 'obsidian';
import type { HintKind } from '../../domain/hint';
import { words } from '../../words/words';

/** What the commands do; notes are given by path. */
interface HintCommands {
  readonly shownIn: (path: string) => readonly HintKind[];
  readonly isHidden: (path: string) => boolean;
  readonly hide: (path: string, kinds: readonly HintKind[]) => void;
  readonly showAgain: (path: string) => void;
}

/**
 * Hiding the hints of the active note without the mouse, and having those back that were hidden. Called again, they are
 * there under their names in the language that is spoken then.
 */
export function addHintCommands(plugin: Plugin, { shownIn, isHidden, hide, showAgain }: HintCommands): void {
  function add(id: string, name: string, icon: string, isFor: (path: string) => boolean, run: (path: string) => void) {
    const checkCallback = (checking: boolean): boolean => {
      const path = plugin.app.workspace.getActiveFile()?.path;
      if (path === undefined || !isFor(path)) return false;
      if (!checking) run(path);
      return true;
    };
    plugin.removeCommand(id);
    plugin.addCommand({ id, name, icon, checkCallback });
  }
  const { hints } = words;
  add('hide-hints', hints.hideAll, 'lightbulb-off', (path) => shownIn(path).length > 0, (path) => {
    hide(path, shownIn(path));
  });
  add('show-hidden-hints', hints.showAgain, 'lightbulb', isHidden, showAgain);
}
