import type { CachedMetadata } from 'obsidian';
import { answer, type Check } from '../check';
import { seen } from '../seen';

export const deletedNoteHasNoCache: Check = {
  id: 'deleted-note-has-no-cache',
  sentence: '`getFileCache` of a deleted note is null; `deleted` hands over the last one.',
  run: async (attempt) => {
    const { metadataCache, vault } = attempt.app;
    const file = await attempt.note('note.md', '---\naim: one\n---\n');
    let last: CachedMetadata | null | undefined;
    const ref = metadataCache.on('deleted', (gone, cache) => {
      if (gone === file) last = cache;
    });
    attempt.atEnd(() => metadataCache.offref(ref));
    await vault.delete(file);
    await attempt.until(() => last !== undefined);
    const isNull = metadataCache.getFileCache(file) === null;
    const hadAim = last?.frontmatter?.['aim'] === 'one';
    return answer(isNull && hadAim, seen`Null afterwards: ${isNull}; told: ${
      last !== undefined}; with its front matter: ${hadAim}.`);
  },
};
