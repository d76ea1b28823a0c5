import { answer, type Check, refusal } from '../check';
import { inOrder, type Seen, seen } from '../seen';

export const oddNamesFindNoLink: Check = {
  id: 'odd-names-find-no-link',
  sentence: 'A note with `#`, `^` or `|` in its name can be there, and no link by its name leads to it.',
  run: async (attempt) => {
    const { metadataCache, vault } = attempt.app;
    const saw: Seen[] = [];
    let holds = true;
    for (const [at, sign] of [seen`#`, seen`^`, seen`|`].entries()) {
      const name = `one${sign.text}two`;
      const refused = await refusal(() => vault.create(attempt.path(`${name}.md`), ''));
      const from = await attempt.note(`from ${at}.md`, `[[${name}]]\n`);
      await attempt.until(() => metadataCache.resolvedLinks[from.path] !== undefined, 1000);
      const leads = Object.keys(metadataCache.resolvedLinks[from.path] ?? {}).includes(attempt.path(`${name}.md`));
      holds &&= refused === null && !leads;
      saw.push(refused ? seen`${sign} refused with ${refused}` : seen`${sign} there, a link leads to it: ${leads}`);
    }
    return answer(holds, seen`${inOrder(saw)}.`);
  },
};
