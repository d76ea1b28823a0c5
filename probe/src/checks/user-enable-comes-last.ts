import { answer, type Check, untried } from '../check';
import { seen } from '../seen';

export const userEnableComesLast: Check = {
  id: 'user-enable-comes-last',
  sentence: '`onUserEnable` is called after `onload`, with the layout ready; here on every opening of the page,'
    + ' since no layout is kept.',
  run: async ({ happened: { enabled } }) => {
    if (!enabled) return untried(seen`The probe was on when the app started. Switch it off and on, and run it.`);
    const { afterLoading, layoutReady } = enabled;
    return answer(afterLoading && layoutReady, seen`After onload: ${afterLoading}; layout ready: ${layoutReady}.`);
  },
};
