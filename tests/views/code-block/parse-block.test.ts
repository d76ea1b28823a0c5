import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlock } from '../../../src/views/code-block/parse-block';

const own = { kind: 'engagement', line: 0 };

describe('parseBlock', () => {
  it.each(['', '\n\n', '  \t', '# a comment\n\n  # another', 'engagement:', 'show: # nothing yet', 'engagement: ""'])(
    'takes %j as a question for the engagement of the note',
    (text) => expect(parseBlock(text)).toEqual(own),
  );

  it.each([
    ['engagement: [[Heron]]', '[[Heron]]'],
    ['engagement: "[[Engagements/Heron#Why|him]]"', '[[Engagements/Heron#Why|him]]'],
    ["engagement: '[[Heron]]'", '[[Heron]]'],
    ['engagement: [[Heron #2]] # the second one', '[[Heron #2]]'],
    ['  Engagement :Heron of Delta: Quay  ', 'Heron of Delta: Quay'],
    ['engagement: Heron # he', 'Heron'],
    ['engagement: "Heron # he"', 'Heron # he'],
    ['engagement: C#', 'C#'],
  ])('reads who is named in %j', (text, named) => {
    expect(parseBlock(text)).toEqual({ kind: 'engagement', named, line: 1 });
  });

  it('knows the line on which an engagement is named, whatever ends the lines', () => {
    expect(parseBlock('# who\r\n\r\nengagement: Heron\r\n')).toEqual({ kind: 'engagement', named: 'Heron', line: 3 });
  });

  it.each(['show: open', 'SHOW: "Open"', 'engagement:\nshow: open # and nothing else'])(
    'asks for all that are open with %j',
    (text) => expect(parseBlock(text)).toEqual({ kind: 'open' }),
  );

  const either = 'Write “engagement: [[Name]]” or “show: open”.';

  it.each([
    ['[[Heron]]', `Line 1: “[[Heron]]” is not known here. ${either}`],
    [': Heron', `Line 1: “: Heron” is not known here. ${either}`],
    ['\n client: Heron', `Line 2: “client: Heron” is not known here. ${either}`],
    ['engagement', `Line 1: “engagement” is not known here. ${either}`],
    ['engagement: A\nengagement: B', 'Line 2: Another line already asks for something. Leave one of them out.'],
    ['show: open\n\nEngagement: A', 'Line 3: Another line already asks for something. Leave one of them out.'],
    ['show: closed', 'Line 1: “closed” does not fit here. Allowed: open.'],
    ['engagement:\n  - "[[Heron]]"', `Line 2: “- "[[Heron]]"” is not known here. ${either}`],
    ['a: 1\nb: 2', `Line 1: “a: 1” is not known here. ${either}`],
  ])('says what is wrong with %j, and on which line', (text, message) => {
    expect(parseBlock(text)).toEqual({ kind: 'error', message });
  });

  it('never throws, and an error always names a line that is there', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('engagement: [[Heron]]', 'show: open', 'show: all', 'engagement:', '# why', 'engagement: "[['),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        const request = parseBlock(text);
        if (request.kind !== 'error') return;
        const number = Number(/^Line (\d+): ./.exec(request.message)?.[1]);
        expect(number).toBeGreaterThan(0);
        expect(number).toBeLessThanOrEqual(text.split(/\r?\n/).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('passes over blank lines and comments wherever they stand', () => {
    const nothing = fc.array(fc.constantFrom('', '  ', '# note', '\t# show: open'));
    fc.assert(
      fc.property(nothing, nothing, (before, after) => {
        const request = parseBlock([...before, 'engagement: [[Heron]]', ...after].join('\n'));
        expect(request).toEqual({ kind: 'engagement', named: '[[Heron]]', line: before.length + 1 });
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    const started = performance.now();
    parseBlock(`engagement: ${'[[ "#'.repeat(100_000)}`);
    parseBlock(`engagement: ${' '.repeat(300_000)}x`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
