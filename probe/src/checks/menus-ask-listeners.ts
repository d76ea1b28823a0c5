import { Menu, type EventRef } from 'obsidian';
import { allHold, type Check, untried } from '../check';
import { seen } from '../seen';

export const menusAskListeners: Check = {
  id: 'menus-ask-listeners',
  sentence: '`file-menu` that a plugin triggers is heard with the menu it was given; a right click in a note asks'
    + ' `editor-menu` before its menu is shown, with the editor and the note.',
  run: async (attempt) => {
    const { workspace } = attempt.app;
    const file = await attempt.note('note.md', 'one');
    const { view } = await attempt.openNote(file);
    // It is not shown: what other plugins add to it is looked at by nobody.
    const given = new Menu();
    let isGiven = false;
    let isOurs = false;
    let wasShown = false;
    const refs: EventRef[] = [
      workspace.on('file-menu', (menu, of, source) => {
        if (source === 'groundwork-probe') isGiven = menu === given && of === file;
      }),
      workspace.on('editor-menu', (menu, editor, { file: of }) => {
        wasShown = activeDocument.querySelector('.menu') !== null;
        isOurs = editor === view.editor && of === file;
        // The system's own menu on a Mac would wait for a person.
        menu.setUseNativeMenu(false);
        attempt.atEnd(() => menu.hide());
      }),
    ];
    for (const ref of refs) attempt.atEnd(() => workspace.offref(ref));
    workspace.trigger('file-menu', given, file, 'groundwork-probe', view.leaf);
    const line = view.contentEl.querySelector('.cm-line') ?? view.contentEl;
    const { left, top } = line.getBoundingClientRect();
    const press = { bubbles: true, cancelable: true, button: 2, clientX: left + 2, clientY: top + 2 };
    line.dispatchEvent(new MouseEvent('contextmenu', press));
    await attempt.until(() => isOurs, 1000);
    if (!isOurs) return untried(seen`A right click that nobody made opens no menu; file-menu was heard: ${isGiven}.`);
    return allHold([seen`file-menu`, isGiven], [seen`editor-menu`, isOurs], [seen`before it was shown`, !wasShown]);
  },
};
