import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceOfText } from '../../src/index/note-source';
import { DEFAULT_PROPERTY_NAMES } from '../../src/notes/property-names';
import { stepsOf } from '../front-matter/steps-of';

const read = (text: string, coaching = 'coaching') => {
  return sourceOfText(text, parse, { ...DEFAULT_PROPERTY_NAMES, coaching });
};

describe('the source of a note', () => {
  it('is its front matter', () => {
    expect(read('---\ncoaching: goal\nlevel: 1\n---\n# Body\n')).toEqual({
      kind: 'front-matter',
      data: { coaching: 'goal', level: 1 },
    });
  });

  it.each([
    '',
    '# Body',
    'coaching: goal',
    '---\n---\n',
    '---\n\n---\ncoaching: goal\n',
    'text\n---\ncoaching: goal\n---\n',
  ])('has nothing for us in %j', (text) => {
    expect(read(text)).toEqual({ kind: 'front-matter', data: {} });
  });

  it.each<[string, string | undefined, string]>([
    ['coaching: session\ngoals: [a', 'session', 'an open flow list'],
    ['coaching: engagement\n\tgoals: x', 'engagement', 'a tab'],
    ['coaching: goal\nstatus: a\nstatus: b', 'goal', 'a key that is there twice'],
    ["goals: [a\ncoaching: 'goal'", 'goal', 'a word in quotes, after the mistake'],
    ['goals: [a\ncoaching:', undefined, 'a line without a word'],
    ['coaching: ~\ncoaching: goal', 'goal', 'the first line that has one'],
    ['"coaching": goal\ngoals: [', 'goal', 'a name in quotes'],
    ['coaching : goal\ngoals: [', 'goal', 'a space before the colon'],
    ['{coaching: goal, }}', 'goal', 'a flow map'],
    ['- coaching: goal', 'goal', 'a list'],
    ['\tcoaching: goal', 'goal', 'a tab'],
    ['goals: [a', undefined, 'no such line'],
    ['Coaching: goal\ngoals: [a', 'goal', 'a name in another spelling'],
    ['"c\\u006faching": goal\ngoals: [', 'goal', 'a name with an escape'],
    ['!!str coaching: !!str goal\ngoals: [', 'goal', 'a tag'],
    ['&a coaching: &b "goal"\ngoals: [', 'goal', 'an anchor'],
    ['coaching:goal\ngoals: [', 'goal', 'no space behind the colon'],
    ['  coaching: goal\n  goals: [', 'goal', 'all lines further in'],
    [' coaching: goal\ngoals: [', 'goal', 'a space too many'],
    ['coaching : " goal"\ngoals: [', 'goal', 'a space in quotes'],
    ['goals: [a\nmy coaching: goal', undefined, 'a name that only ends like it'],
    ['goals: [a\ncoaching plan: goal', undefined, 'a name that only begins like it'],
    ['goals: [a\n  coaching: goal', undefined, 'a line further in, which is another property’s'],
  ])('with the broken front matter %j still says %s: %s', (yaml, coaching) => {
    expect(read(`---\n${yaml}\n---\n`)).toMatchObject({ kind: 'unreadable', coaching });
  });

  it('looks at the lines of its properties alone, and not at what stands below them', () => {
    expect(read('---\ngoals: [a\n---\ncoaching: goal\n')).toMatchObject({ kind: 'unreadable', coaching: undefined });
  });

  it('takes a few steps for each character of a broken note, whatever is pasted into it', () => {
    const broken = () => {
      throw new Error('It is broken.');
    };
    for (const sign of ['\t', ' ', '"', "'", '!a ', '{', '-', 'coaching:\t', 'coaching: "']) {
      const pasted = `${sign.repeat(2000)}\n${sign.repeat(2000)}:\ncoaching: ${sign.repeat(2000)}7`;
      for (const closing of ['---\n', '']) {
        const text = `---\ntitle: "x\n${pasted}\n${closing}Text\n${pasted}\n`;
        const { characters, patterns } = stepsOf(() => sourceOfText(text, broken, DEFAULT_PROPERTY_NAMES));
        expect(patterns).toEqual([]);
        expect(characters).toBeLessThan(8 * text.length);
      }
    }
  });

  it('knows what is broken, and on which line where the parser says it', () => {
    const twice = { kind: 'yaml', mistake: 'duplicate' };
    expect(read('---\ncoaching: goal\nstatus: a\nstatus: b\n---\n')).toMatchObject({ line: 4, problem: twice });
    expect(read('---\na: *x\n---\n')).toMatchObject({ line: null, problem: { kind: 'yaml', mistake: 'needsQuotes' } });
  });

  it('is broken where a list stands for front matter', () => {
    expect(read('---\n- coaching\n---\n')).toMatchObject({ kind: 'unreadable', coaching: undefined });
  });

  it('is broken where the front matter is not closed and still says what it is, else body', () => {
    expect(read('---\ncoaching: goal\n# Body\n')).toMatchObject({ kind: 'unreadable', coaching: 'goal' });
    expect(read('---\n# Body\n')).toEqual({ kind: 'front-matter', data: {} });
  });

  it('looks for the word under the name the property has in this vault', () => {
    expect(read('---\npraxis: goal\ngoals: [a\n---\n', 'praxis')).toMatchObject({ coaching: 'goal' });
    expect(read('---\nmy:art: goal\ngoals: [a\n---\n', 'My:Art')).toMatchObject({ coaching: 'goal' });
    expect(read('---\n"STRASSE": goal\ngoals: [a\n---\n', 'straße')).toMatchObject({ coaching: 'goal' });
    expect(read('---\ncoaching: goal\ngoals: [a\n---\n', 'praxis')).toMatchObject({ coaching: undefined });
  });
});
