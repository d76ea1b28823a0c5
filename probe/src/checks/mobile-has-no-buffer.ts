import { Platform } from 'obsidian';
import { answer, type Check, untried } from '../check';
import { seen } from '../seen';

export const mobileHasNoBuffer: Check = {
  id: 'mobile-has-no-buffer',
  sentence: 'On a phone or tablet there is no `Buffer`, no `process` and no hover.',
  run: async () => {
    if (!Platform.isMobileApp) return untried(seen`This is not the app on a phone or tablet.`);
    const [buffer, process] = ['Buffer' in window, 'process' in window];
    const hovers = window.matchMedia('(hover: hover)').matches;
    return answer(!buffer && !process && !hovers, seen`Buffer: ${buffer}; process: ${process}; hover: ${hovers}.`);
  },
};
