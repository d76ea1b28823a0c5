import type { Attempt } from '../attempt';
import { answer, type Check } from '../check';
import { seen } from '../seen';

/** What an editor shows after `typed` was typed before its third line and the disk changed to `disk` meanwhile. */
async function mergedWith(attempt: Attempt, name: string, disk: string): Promise<string> {
  const file = await attempt.note(name, 'first\nsecond\nlast\n');
  const { view: { editor } } = await attempt.openNote(file);
  await attempt.until(() => editor.getValue() !== '');
  editor.replaceRange('typed ', { line: 2, ch: 0 });
  const shown = editor.getValue();
  await attempt.app.vault.modify(file, disk);
  await attempt.until(() => editor.getValue() !== shown, 1500);
  return editor.getValue();
}

export const typingIsMerged: Check = {
  id: 'typing-is-merged',
  sentence: "Text that is typed and not saved yet is merged with a change on disk; where both touch, the disk's"
    + " is kept and what was typed is lost ([reported of the"
    + " app](https://github.com/alangrainger/obsidian-frontmatter-modified-date/issues/32)).",
  limit: 7000,
  run: async (attempt) => {
    const apart = await mergedWith(attempt, 'apart.md', 'disk first\nsecond\nlast\n');
    const both = await mergedWith(attempt, 'both.md', 'first\nsecond\ndisk last\n');
    const holds = apart === 'disk first\nsecond\ntyped last\n' && both === 'first\nsecond\ndisk last\n';
    return answer(holds, seen`Changes apart gave ${apart}, on one line ${both}.`);
  },
};
