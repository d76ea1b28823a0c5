import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasMisreadName, namesAsWritten } from '../../src/notes/names-as-written';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';

type Data = Readonly<Record<string, unknown>>;

/** What is read of front matter with these lines. */
function read(lines: string, names = DEFAULT_PROPERTY_NAMES): Data {
  const yaml = `coaching: engagement\n${lines}\n`;
  return namesAsWritten(`---\n${yaml}---\nBody\n`, parse(yaml) as Data, names, parse);
}

describe('a name that YAML reads as a number', () => {
  const written = ['007', '0012', '1e3', '0x1F', '0o17', '1_000', '12.50', '-0', '+7', '.5', '1.', '1e999'];
  it.each([...written, '12345678901234567890'])('is %s as it is written', (name) => {
    expect(read(`codename: ${name}`)['codename']).toBe(name);
  });

  it.each(['TRUE', 'False', '.inf', '.NaN'])('is %s where that is read as something else', (name) => {
    expect(read(`codename: ${name}`)['codename']).toBe(name);
  });

  it.each([
    ['a comment', 'codename: 007 # hers'],
    ['a tag', 'codename: !!int 007'],
    ['an anchor', 'codename: &name 007'],
    ['other spelling', 'Codename : 007'],
    ['quotes around its name', '"codename": 007'],
    ['a line of its own', 'codename:\n  007'],
    ['quotes', 'codename: "007"'],
  ])('is found with %s', (_, line) => {
    expect(Object.entries(read(line)).find(([name]) => /codename/i.test(name))?.[1]).toBe('007');
  });

  it.each([
    ['coachee: [007, Ann, 08]', ['007', 'Ann', '08']],
    ['coachee:\n  - 007 # one\n  - Ann\n  - -08', ['007', 'Ann', '-08']],
    ['organisation: 0012', '0012'],
    ['sponsor: 0012', '0012'],
    ['engagement: 007', '007'],
  ])('keeps its zeros in %j', (line, written) => {
    expect(read(line)[line.slice(0, line.indexOf(':'))]).toEqual(written);
  });

  it('keeps its zeros under the name that the property has in this vault', () => {
    expect(read('alias: 007', { ...DEFAULT_PROPERTY_NAMES, codename: 'alias' })['alias']).toBe('007');
  });

  it('stays as it was read where the text does not say it', () => {
    expect(read('minutes: &n 7\ncodename: *n')['codename']).toBe(7);
  });

  it('leaves every other value, and what is no note of ours', () => {
    expect(read('group-size: 010\npaid: True\ncodename: 007\npurpose: 01')).toEqual({
      coaching: 'engagement',
      'group-size': 10,
      paid: true,
      codename: '007',
      purpose: 1,
    });
    const data = { codename: 7 };
    expect(namesAsWritten('---\ncodename: 007\n---\n', data, DEFAULT_PROPERTY_NAMES, parse)).toBe(data);
    expect(hasMisreadName(data, DEFAULT_PROPERTY_NAMES)).toBe(false);
  });

  it('is any word that was typed', () => {
    const word = fc.stringMatching(/^[-+.]?[0-9][0-9.eExXo_]{0,8}$/);
    fc.assert(
      fc.property(word, (name) => {
        expect(read(`codename: ${name}`)['codename']).toBe(name);
      }),
    );
  });
});
