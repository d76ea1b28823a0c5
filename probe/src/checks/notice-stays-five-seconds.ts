import { Notice } from 'obsidian';
import { answer, type Check } from '../check';
import { seen } from '../seen';

export const noticeStaysFiveSeconds: Check = {
  id: 'notice-stays-five-seconds',
  sentence: 'A notice without a duration stays for five seconds.',
  limit: 9000,
  run: async (attempt) => {
    const notice = new Notice('The probe looks how long this stays.');
    attempt.atEnd(() => notice.hide());
    const start = window.performance.now();
    const isGone = await attempt.until(() => !notice.messageEl.isConnected, 8000);
    const after = window.performance.now() - start;
    return answer(isGone && after > 4000 && after < 7000, seen`Gone: ${isGone}, after ${after} ms.`);
  },
};
