import { answer, type Check } from '../check';
import { seen } from '../seen';

export const layoutReadyCallsLater: Check = {
  id: 'layout-ready-calls-later',
  sentence: '`onLayoutReady` calls back a microtask later when the layout is ready already (the typings say'
    + ' "right away").',
  run: async (attempt) => {
    let called = false;
    attempt.app.workspace.onLayoutReady(() => {
      called = true;
    });
    const atOnce = called;
    await Promise.resolve();
    const afterOneTurn = called;
    await attempt.until(() => called);
    return answer(!atOnce && afterOneTurn, seen`Called at once: ${atOnce}; a microtask later: ${
      afterOneTurn}; within two seconds: ${called}.`);
  },
};
