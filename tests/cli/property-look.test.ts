import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyLook } from '../../src/cli/property-look';
import { parseYaml } from '../../src/cli/parse-yaml';
import { sourceOfText } from '../../src/index/note-source';
import { anyLines, joinPieces, NAMES, noteInPieces } from '../notes/note-arbitrary';

const look = propertyLook('coaching');
const note = (yaml: string) => `---\n${yaml}\n---\nText`;

describe('a look for a property', () => {
  it.each([
    'coaching: engagement',
    'tags: [a]\ncoaching: goal',
    '"coaching": engagement',
    "'coaching' : engagement",
    '? coaching\n: engagement',
    '? coaching\n# why\n: engagement',
    '{title: x, coaching: engagement}',
    '{"coaching":"engagement"}',
    '# in braces\n{title: x, coaching: engagement}',
    'tags: x\n  coaching: engagement',
    '\tcoaching: engagement',
    '- coaching: engagement',
    'tags: [a\ncoaching: engagement',
  ])('finds it in %j, readable or not', (yaml) => {
    expect([look(note(yaml)), look(note(yaml).replaceAll('\n', '\r\n'))]).toEqual([true, true]);
  });

  it('finds it below a fence that is never closed', () => {
    expect(look('---\ncoaching: engagement\n\nText')).toBe(true);
  });

  it.each([
    note('title: On coaching'),
    note('title: "Trust, coaching: a primer"'),
    note('tags: [coaching]'),
    note('tags:\n  - coaching\n  - "coaching"'),
    note('# coaching: engagement'),
    note('my-coaching: engagement\ncoachings: 2'),
    note('tags: [a, "b'),
    `# coaching: engagement\n\n${note('coaching: engagement')}`,
    `${note('tags: [a]')}\n\ncoaching: engagement\n`,
    '',
  ])('spares the parser %j', (text) => {
    expect(look(text)).toBe(false);
  });

  it('takes every sign of a name for what it is', () => {
    const odd = propertyLook('coach.type (new)?');
    expect([odd(note('coach.type (new)?: goal')), odd(note('coachXtype new: goal'))]).toEqual([true, false]);
  });

  it('spares no note that has the property', () => {
    const texts = fc.oneof(noteInPieces.map(joinPieces), anyLines);
    fc.assert(
      fc.property(texts, fc.constantFrom(...NAMES), (text, name) => {
        const source = sourceOfText(text, parseYaml, name);
        const isThere = source.kind === 'unreadable' ? source.coaching !== undefined : Object.hasOwn(source.data, name);
        expect(isThere && !propertyLook(name)(text)).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });
});
