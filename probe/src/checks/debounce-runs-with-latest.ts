import { debounce } from 'obsidian';
import { answer, type Check } from '../check';
import { seen } from '../seen';

export const debounceRunsWithLatest: Check = {
  id: 'debounce-runs-with-latest',
  sentence: '`debounce` runs with the latest arguments when it does not reset its timer.',
  run: async (attempt) => {
    const time = 300;
    let ranWith = 0;
    let isSecondOver = false;
    let wasFirst = false;
    const call = debounce((value: number) => {
      ranWith = value;
      wasFirst = !isSecondOver;
    }, time, false);
    call(1);
    await attempt.pause(50);
    // However busy the machine is, of two timers the one that is due first runs first: where the next call began the
    // time anew, this one would.
    window.setTimeout(() => (isSecondOver = true), time);
    call(2);
    await attempt.until(() => isSecondOver && ranWith !== 0);
    return answer(ranWith === 2 && wasFirst, seen`Called with 1 and a little later with 2, it ran with ${
      ranWith}, before the time from the second call was over: ${wasFirst}.`);
  },
};
