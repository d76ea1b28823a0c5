import { describe, expect, it } from 'vitest';
import { outline } from '../../src/body/outline';

const lines = (text: string) => outline(text, 0).blocks.flatMap((block) => block.lines);
const names = (text: string) => outline(text, 0).headings.map(({ level, name }) => [level, name]);

describe('the headings of a note', () => {
  it('are those with number signs, without those at the end, and those that are underlined', () => {
    const text = '# One ##\nText.\n## C#\n### ###\n\nFour\n====\n\nFive #work\n---\n\n#tag\n';
    expect(names(text)).toEqual([[1, 'one'], [2, 'c#'], [3, ''], [1, 'four'], [2, 'five']]);
  });

  it('are not those in code and comments, also where a comment begins behind text', () => {
    const hidden = ['```\n# a\n```', '- ~~~\n  # b\n  ~~~', '%%\n# c\n%%', 'Text %% aside\nText\n%%', '<!--\n# e\n-->'];
    expect(names([...hidden, '# Seen'].join('\n\n'))).toEqual([[1, 'seen']]);
  });

  it('are seen below two percent signs in a text that its paragraph does not close, and none below a comment', () => {
    expect(names('100 %% sure\n# Seen\n\n%% aside %%')).toEqual([[1, 'seen']]);
    expect(names('Use `%%`\n# Seen\nand `%%`')).toEqual([[1, 'seen']]);
    expect(names('%% for me\n# a')).toEqual([]);
  });
});

describe('what hides a heading', () => {
  it.each([
    ['<pre>', '<pre>\n\n# a\n\n</pre>'],
    ['<script>', '<script>\n\n# a\n</script>'],
    ['<style>', '<STYLE type="x">\n\n# a\n</style>'],
    ['<textarea>', '<textarea>\n\n# a\n</textarea>'],
    ['<?', '<?php\n\n# a\n?>'],
    ['<!X', '<!DOCTYPE\n\n# a\n>'],
    ['<![CDATA[', '<![CDATA[\n\n# a\n]]>'],
    ['a tag up to a blank line', '<div>\n# a\n</div>'],
    ['any tag alone on its line', '<my-own x="1">\n# a\n</my-own>'],
    ['code by its indentation', 'Text\n\n    # a'],
    ['code in an item', '- ```\n\n  # a\n  ```'],
    ['the item of a list', '- # a'],
    ['a quote', '> # a'],
  ])('is %s', (_, text) => {
    expect(names(`${text}\n\n# Seen`)).toEqual([[1, 'seen']]);
  });

  it.each([
    ['a fence that is indented behind a paragraph', 'Text\n\t```'],
    ['a fence in an item, which ends with it', '- ```'],
    ['a fence in a quote, which ends with it', '> ```'],
    ['a tag that is closed in a paragraph', 'Text\n<b>'],
    ['a tag behind text', 'See <pre>'],
    ['code marks within a line', '``` a ``` b'],
  ])('is not %s', (_, text) => {
    expect(names(`${text}\n# Seen`)).toEqual([[1, 'seen']]);
  });

  it('is not the line above an underline, if it is an item, a quote, or a definition of a link', () => {
    expect(names('- a\n---\n\n> b\n---\n\n[x]: /y\n===\n\nSeen\nlong\n===')).toEqual([[1, 'seen long']]);
  });

  it('leaves no doubt but where a comment or a formula may begin', () => {
    expect(outline('a\n\n$$ 5\n# A', 0).unsureFrom).toBe(3);
    expect(outline('100 %% sure\n\n# A', 0).unsureFrom).toBe(0);
    expect(outline('%% a %%\n\n$$\nx\n$$\n\n`%%`', 0).unsureFrom).toBe(Infinity);
  });
});

describe('the lines of a block', () => {
  it('are all but those inside code, comments and formulas', () => {
    const text = '# A\nb\r\n```\nc\n```\n\n- d %% e\nf %%\n$$\ng\n$$\nh';
    expect(lines(text)).toEqual(['# A', 'b', '- d %% e', 'h']);
  });
});

describe('a large note', () => {
  const count = 50_000;
  // At the square of this, each of these would take longer than a test may.
  it.each([
    ['code', '```\nx\n```\n'],
    ['comments', 'x %%\nx %%\n'],
    ['open comments', 'x <!--\n'],
    ['sums of money', '$$ 5\n# Heading\n'],
  ])('is read line by line: %s', (_, part) => {
    const text = `${part.repeat(count)}\n# End`;
    expect(outline(text, 0).headings.at(-1)?.name).toBe('end');
  });

  it.each([
    ['spaces', `# a${' '.repeat(count * 4)}b`],
    ['tags', `# a${' #b'.repeat(count * 4)} #`],
    ['quotes in quotes', `${'>'.repeat(count * 4)} a`],
    ['lists in lists', `${'- '.repeat(count)} a\n${'\n'.repeat(count)}${' '.repeat(count)}b`],
    ['what is no rule', `${'* '.repeat(count)}-`],
    ['open tags', `<b ${'a="'.repeat(count)}`],
    ['code marks', `${'`'.repeat(count * 4)} x\``],
  ])('is read letter by letter: %s', (_, line) => {
    expect(outline(`${line}\n# End`, 0).headings.at(-1)?.name).toBe('end');
  });
});
