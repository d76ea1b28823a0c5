import { Keymap, Platform } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const heldKeysNamePanes: Check = {
  id: 'held-keys-name-panes',
  sentence: '`isModEvent` says `tab`, `split` or `window` for the keys that are held, `tab` for the middle button,'
    + ' and false for a plain click.',
  run: async () => {
    const mod = Platform.isMacOS ? { metaKey: true } : { ctrlKey: true };
    const pane = (held: MouseEventInit, type = 'click') => Keymap.isModEvent(new MouseEvent(type, held));
    return allHold(
      [seen`tab`, pane(mod) === 'tab'],
      [seen`split`, pane({ ...mod, altKey: true }) === 'split'],
      [seen`window`, pane({ ...mod, altKey: true, shiftKey: true }) === 'window'],
      [seen`tab for the middle button`, pane({ button: 1 }, 'auxclick') === 'tab'],
      [seen`false for a plain click`, pane({}) === false],
    );
  },
};
