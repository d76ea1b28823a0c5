import { answer, type Check } from '../check';
import { inOrder, type Seen, seen } from '../seen';

export const leafBeforeFile: Check = {
  id: 'leaf-before-file',
  sentence: '`setActiveLeaf` tells `active-leaf-change` before `file-open`.',
  run: async (attempt) => {
    const { workspace } = attempt.app;
    const { leaf } = await attempt.openNote(await attempt.note('one.md', 'one'));
    await attempt.openNote(await attempt.note('two.md', 'two'));
    await attempt.pause(300);
    const told: Seen[] = [];
    const refs = [
      workspace.on('active-leaf-change', () => void told.push(seen`active-leaf-change`)),
      workspace.on('file-open', () => void told.push(seen`file-open`)),
    ];
    for (const ref of refs) attempt.atEnd(() => workspace.offref(ref));
    workspace.setActiveLeaf(leaf, { focus: true });
    await attempt.until(() => told.length === 2);
    const holds = told.map(({ text }) => text).join() === 'active-leaf-change,file-open';
    return answer(holds, seen`Told: ${inOrder(told)}.`);
  },
};
