import { answer, type Check } from '../check';
import { seen } from '../seen';

export const emptiedFrontMatterGoes: Check = {
  id: 'emptied-front-matter-goes',
  sentence: '`processFrontMatter` that empties the front matter removes the block.',
  run: async (attempt) => {
    const file = await attempt.note('note.md', '---\naim: one\n---\nbody\n');
    await attempt.app.fileManager.processFrontMatter(file, (frontMatter: Record<string, unknown>) => {
      delete frontMatter['aim'];
    });
    const text = await attempt.app.vault.read(file);
    return answer(text === 'body\n', seen`The note is then ${text}.`);
  },
};
