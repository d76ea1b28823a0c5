import { setIcon, setTooltip } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const unknownIconDrawsNothing: Check = {
  id: 'unknown-icon-draws-nothing',
  sentence: '`setIcon` draws an icon of Lucide by its name and nothing for a name it does not know; `setTooltip`'
    + ' names an element that has no text.',
  run: async () => {
    const [known, unknown] = [createDiv(), createDiv()];
    setIcon(known, 'handshake');
    setIcon(unknown, 'groundwork-probe-no-icon');
    setTooltip(known, 'one');
    return allHold(
      [seen`drawn`, known.querySelector('svg') !== null],
      [seen`nothing for an unknown one`, !unknown.hasChildNodes()],
      [seen`named`, known.getAttribute('aria-label') === 'one'],
    );
  },
};
