import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BlockContent, blockContent } from '../../src/views/code-block/block-content';
import { parseBlock } from '../../src/views/code-block/parse-block';
import { sessionMatrix } from '../../src/views/code-block/session-matrix';
import sample from '../fixtures/sample-practice.json';
import { buildIndex } from '../index/build-index';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/code-block.md'), 'utf8');
const overview = readFileSync(path.join(import.meta.dirname, '../../sample-vault/Overview.md'), 'utf8');

const { index, portfolio } = buildIndex(sample.notes);
index.markReady();

/** What a block shows in a note of the sample practice that belongs to Heron: names or a sentence. */
function shows(text: string): string[] {
  const practice = { index, portfolio, today: () => sample.today };
  const content: BlockContent = blockContent(parseBlock(text), 'Sessions/2026-03-10 Heron.md', practice) ?? [];
  return content.map((part) => (typeof part === 'string' ? part : part.engagement.name));
}

const blocksOf = (text: string) => [...text.matchAll(/^```groundwork\n(.*?)^```$/gms)].map(([, block = '']) => block);
const open = ['Larch', 'Heron', 'Wren', 'Cedar', 'Juniper', 'Kestrel', 'Moss', 'Tern'];

describe('docs/code-block.md', () => {
  it('has examples that show what it says', () => {
    expect(blocksOf(page).map(shows)).toEqual([['Wren'], ['Juniper'], ['Heron'], open]);
  });

  const lines = [...page.matchAll(/^\| `([^`]+)` \| (Line .*) \|$/gm)];
  const rows = lines.map(([, text = '', says = '']) => ({ text, says }));

  it('gives examples of what does not fit', () => {
    expect(rows).toHaveLength(3);
  });

  it.each(rows)('is right about what is said to $text', ({ text, says }) => {
    expect(shows(text)).toEqual([says]);
  });

  it('is right about the sessions that are not held against the contract', () => {
    const kinds = ['chemistry', 'first', 'three-way', 'closing'];
    const states = portfolio.all(sample.today);
    const exempt = states.flatMap(({ sessions }) => sessions.filter(({ note }) => kinds.includes(note.kind)));
    expect(exempt.length).toBeGreaterThan(10);
    expect(new Set(exempt.map(({ contract }) => contract))).toEqual(new Set(['exempt']));
  });
});

describe('the overview in the sample vault', () => {
  it('shows all that a block can ask for', () => {
    expect(blocksOf(overview).map(shows)).toEqual([open, ['Wren'], ['Juniper']]);
  });

  it('has work without a contract in it', () => {
    const state = portfolio.state('Engagements/Juniper.md', sample.today);
    const { rows = [] } = state ? sessionMatrix(state, sample.today) : {};
    expect(rows.at(-1)?.cells.filter(({ marks }) => marks.join() === 'is-touched').length).toBeGreaterThan(1);
  });
});
