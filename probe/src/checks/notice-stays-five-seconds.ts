import { Notice } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const noticeStaysFiveSeconds: Check = {
  id: 'notice-stays-five-seconds',
  sentence: 'A notice without a duration stays for five seconds, and one with 0 until it is hidden.',
  limit: 15_000,
  run: async (attempt) => {
    const notice = new Notice('The probe looks how long this stays.');
    const lasting = new Notice(createFragment((part) => part.append('The probe takes this away by itself.')), 0);
    attempt.atEnd(() => notice.hide());
    attempt.atEnd(() => lasting.hide());
    // However busy the machine is, of two timers the one that is due first runs first.
    await attempt.pause(4000);
    const isThere = notice.messageEl.isConnected;
    await attempt.pause(3000);
    const isGone = !notice.messageEl.isConnected;
    const isStillThere = lasting.messageEl.isConnected;
    lasting.hide();
    const isHidden = await attempt.until(() => !lasting.messageEl.isConnected, 1500);
    return allHold(
      [seen`there after four seconds`, isThere],
      [seen`gone three seconds later`, isGone],
      [seen`one with 0 is still there`, isStillThere],
      [seen`and goes when it is hidden`, isHidden],
    );
  },
};
