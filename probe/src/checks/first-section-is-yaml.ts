import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const firstSectionIsYaml: Check = {
  id: 'first-section-is-yaml',
  sentence: 'The first section of a note is `yaml`, on line 0, also where its YAML is broken, and a `thematicBreak`'
    + ' for a fence that is never closed.',
  run: async (attempt) => {
    const { metadataCache } = attempt.app;
    const first = async (name: string, text: string) => {
      const cache = metadataCache.getFileCache(await attempt.note(name, text));
      const section = cache?.sections?.[0];
      return { type: section?.type, line: section?.position.start.line, aim: cache?.frontmatter?.['aim'] as unknown };
    };
    const whole = await first('one.md', '---\naim: one\n---\n\ntwo\n');
    const broken = await first('two.md', '---\naim: [one\n---\n\ntwo\n');
    const open = await first('three.md', '---\naim: one\n\ntwo\n');
    const none = await first('four.md', 'one\n');
    return allHold(
      [seen`yaml, with its values`, whole.type === 'yaml' && whole.line === 0 && whole.aim === 'one'],
      [seen`yaml without values where it is broken`, broken.type === 'yaml' && broken.aim === undefined],
      [seen`a rule where it is open`, open.type === 'thematicBreak' && open.line === 0 && open.aim === undefined],
      [seen`neither in a plain note`, none.type !== 'yaml' && none.type !== 'thematicBreak'],
    );
  },
};
