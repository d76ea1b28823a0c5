import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyLook } from '../../cli/property-look';
import { parseYaml } from '../../cli/parse-yaml';
import { sourceOfText } from '../../src/index/note-source';
import { nameFinder } from '../../src/front-matter/property-in';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { anyLines, joinPieces, NAMES, noteInPieces } from '../front-matter/note-arbitrary';
import { stepsOf } from '../front-matter/steps-of';

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
    '"c\\u006faching": engagement',
    '"\\x63oachin\\U00000067": engagement',
    '!!str coaching: engagement',
    '&a coaching: engagement',
    '!!str &a "coaching": engagement',
    '&a !<tag:yaml.org,2002:str> coaching : engagement',
    'Coaching: engagement',
    '"COACHIN\\x47": engagement',
    '? "coach\\\n  ing"\n: engagement',
    '? |-\n  coaching\n: engagement',
    '? # why\n  coaching\n: engagement',
    'title: &a coaching\n*a : engagement',
    '!!map {title: x, Coaching: engagement}',
    '--- {title: x, coaching: engagement}',
    'path: C:\\\n"c\\u006faching": engagement',
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
    note('&a title: coaching'),
    note('title: a\\b "c\\u006faching": x'),
    note('{title: x, tags: [y]}'),
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
        expect(has(text, name) && !propertyLook(name)(text)).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });

  it('finds every spelling that the parser reads as the name', () => {
    let found = 0;
    fc.assert(
      fc.property(spelledNote, ({ text, name }) => {
        const isThere = has(text, name);
        if (isThere) found += 1;
        expect(isThere && !propertyLook(name)(text)).toBe(false);
      }),
      { numRuns: 3000 },
    );
    // Were the notations wrong, there would be nothing to find.
    expect(found).toBeGreaterThan(1500);
  });

  it('looks at each character a few times at most, whatever is on a line', () => {
    for (const sign of ['\t', ' ', '"', '{', '!a ', '-', '? ', '\\']) {
      for (const end of ['', 'x', ': x']) {
        const text = note(sign.repeat(2000) + end);
        const { characters, patterns } = stepsOf(() => look(text));
        expect(patterns).toEqual([]);
        expect(characters).toBeLessThan(8 * text.length);
      }
    }
  });
});

/** Whether the parser finds the property, or what is broken still says it. */
function has(text: string, name: string): boolean {
  const source = sourceOfText(text, parseYaml, { ...DEFAULT_PROPERTY_NAMES, coaching: name });
  if (source.kind === 'unreadable') return source.coaching !== undefined;
  return nameFinder(Object.keys(source.data))(name).kind !== 'missing';
}

/** A note with a property `name` that is spelled in one of the ways in which YAML lets names be written. */
const spelledNote = fc
  .record({
    name: fc.constantFrom('coaching', 'größe', 'straße', "it's", 'two words', 'a:b', 'Typ "neu"', '-x', 'a\\b'),
    spelling: fc.constantFrom('as-is', 'upper', 'lower', 'NFC', 'NFD'),
    style: fc.constantFrom('plain', 'single', 'double'),
    escapes: fc.array(fc.constantFrom('', 'x', 'u', 'U'), { minLength: 1, maxLength: 4 }),
    before: fc.constantFrom('', '', '!!str ', '&a ', '!!str &a ', '&a  !!str\t', '!<tag:yaml.org,2002:str> ', '&a:b '),
    notation: fc.constantFrom('line', 'line', 'space', 'explicit', 'below', 'braces', 'inside', 'alias', 'document'),
    indent: fc.constantFrom('', '', ' ', '    '),
    opening: fc.constantFrom('---\n', '\uFEFF---\n', '---  \n'),
    others: fc.constantFrom('', 'title: x\n', '# coaching\n', 'path: C:\\\n', 'tags:\n  - a\n', 'x: "a\\"b"\n'),
    isCrlf: fc.boolean(),
  })
  .map(({ name, spelling, style, escapes, before, notation, indent, opening, others, isCrlf }) => {
    const key = before + written(respelled(name, spelling), style, escapes);
    const lines = {
      line: `${others}${key}: goal\n`,
      space: `${others}${key} \t: goal\n`,
      explicit: `${others}? ${key}\n: goal\n`,
      below: `${others}? # why\n  ${key}\n# why\n: goal\n`,
      braces: `{title: x, ${key}: goal}\n`,
      inside: `# first\n!!map {\n  ${key}\n  : goal}\n`,
      alias: `${others}about: &key ${written(respelled(name, spelling), style, escapes)}\n*key : goal\n`,
      document: `--- {a: 1, ${key}: goal}\n`,
    }[notation];
    const yaml = lines.replace(/^(?=[^\n])/gm, indent);
    const text = `${opening}${yaml}---\nText\n`;
    return { name, text: isCrlf ? text.replaceAll('\n', '\r\n') : text };
  });

function respelled(name: string, spelling: string): string {
  if (spelling === 'upper') return name.toUpperCase();
  if (spelling === 'lower') return name.toLowerCase();
  return spelling === 'as-is' ? name : name.normalize(spelling);
}

function written(name: string, style: string, escapes: readonly string[]): string {
  if (style === 'plain') return name;
  if (style === 'single') return `'${name.replaceAll("'", "''")}'`;
  const signs = name.split('').map((sign, at) => {
    const hex = sign.charCodeAt(0).toString(16);
    const escape = escapes[at % escapes.length] ?? '';
    if (escape === 'x' && hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
    if (escape === 'u') return `\\u${hex.padStart(4, '0').toUpperCase()}`;
    if (escape === 'U') return `\\U${hex.padStart(8, '0')}`;
    return '"\\'.includes(sign) ? `\\${sign}` : sign;
  });
  return `"${signs.join('')}"`;
}
