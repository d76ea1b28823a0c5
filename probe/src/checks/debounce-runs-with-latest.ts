import { debounce } from 'obsidian';
import { answer, type Check } from '../check';
import { seen } from '../seen';

export const debounceRunsWithLatest: Check = {
  id: 'debounce-runs-with-latest',
  sentence: '`debounce` runs with the latest arguments when it does not reset its timer.',
  run: async (attempt) => {
    const start = window.performance.now();
    let ran = { with: 0, after: 0 };
    const call = debounce((value: number) => {
      if (ran.with === 0) ran = { with: value, after: window.performance.now() - start };
    }, 300, false);
    call(1);
    await attempt.pause(150);
    call(2);
    await attempt.until(() => ran.with !== 0);
    // Where the second call had begun the time anew, it would be 450 ms at least.
    return answer(ran.with === 2 && ran.after < 440, seen`Called with 1 and after 150 ms with 2, it ran with ${
      ran.with} after ${ran.after} of 300 ms.`);
  },
};
