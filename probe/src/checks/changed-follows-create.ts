import { answer, type Check } from '../check';
import { inOrder, type Seen, seen } from '../seen';

export const changedFollowsCreate: Check = {
  id: 'changed-follows-create',
  sentence: '`changed` follows `create` for a new note, with its front matter.',
  run: async (attempt) => {
    const { metadataCache, vault } = attempt.app;
    const path = attempt.path('note.md');
    const told: Seen[] = [];
    let aim: unknown = null;
    const created = vault.on('create', (file) => void (file.path === path && told.push(seen`create`)));
    const changed = metadataCache.on('changed', (file, _text, cache) => {
      if (file.path !== path) return;
      told.push(seen`changed`);
      aim = cache.frontmatter?.['aim'];
    });
    attempt.atEnd(() => vault.offref(created));
    attempt.atEnd(() => metadataCache.offref(changed));
    await vault.create(path, '---\naim: one\n---\n');
    await attempt.until(() => told.length === 2);
    const holds = told.map(({ text }) => text).join() === 'create,changed' && aim === 'one';
    return answer(holds, seen`Told: ${inOrder(told)}. The front matter came with it: ${aim === 'one'}.`);
  },
};
