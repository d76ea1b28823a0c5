import { Notice } from 'obsidian';
import { answer, type Check } from '../check';
import { seen } from '../seen';

export const noticeStaysFiveSeconds: Check = {
  id: 'notice-stays-five-seconds',
  sentence: 'A notice without a duration stays for five seconds.',
  limit: 15_000,
  run: async (attempt) => {
    const notice = new Notice('The probe looks how long this stays.');
    attempt.atEnd(() => notice.hide());
    // However busy the machine is, of two timers the one that is due first runs first.
    await attempt.pause(4000);
    const isThere = notice.messageEl.isConnected;
    await attempt.pause(3000);
    const isGone = !notice.messageEl.isConnected;
    return answer(isThere && isGone, seen`There after four seconds: ${isThere}. Gone three seconds later: ${isGone}.`);
  },
};
