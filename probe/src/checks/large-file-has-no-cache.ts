import { answer, type Check } from '../check';
import { seen } from '../seen';

export const largeFileHasNoCache: Check = {
  id: 'large-file-has-no-cache',
  sentence: 'A file over 2 MB has no cache, and `changed` hands over an empty one. An empty front matter block'
    + ' gives no `frontmatter`.',
  limit: 8000,
  run: async (attempt) => {
    const { metadataCache, vault } = attempt.app;
    let handedOver = -1;
    const path = attempt.path('large.md');
    const ref = metadataCache.on('changed', (file, _text, cache) => {
      if (file.path === path) handedOver = Object.keys(cache).length;
    });
    attempt.atEnd(() => metadataCache.offref(ref));
    const large = await vault.create(path, `---\naim: one\n---\n${'line\n'.repeat(450_000)}`);
    await attempt.until(() => handedOver >= 0, 4000);
    const hasCache = metadataCache.getFileCache(large) !== null;
    const empty = await attempt.note('empty.md', '---\n---\none\n');
    const hasFrontMatter = metadataCache.getFileCache(empty)?.frontmatter !== undefined;
    return answer(!hasCache && handedOver === 0 && !hasFrontMatter, seen`Over 2 MB there is a cache: ${
      hasCache}; parts of the one handed over by changed: ${
      handedOver} (-1: it was not told). An empty block gives front matter: ${hasFrontMatter}.`);
  },
};
