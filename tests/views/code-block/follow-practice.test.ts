// @vitest-environment jsdom
import type { App } from 'obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { beforeAll, describe, expect, it } from 'vitest';
import { followPractice } from '../../../src/views/code-block/follow-practice';
import { parseBlock } from '../../../src/views/code-block/parse-block';
import type { Practice } from '../../../src/vault/practice';
import sample from '../../fixtures/sample-practice.json';
import { buildIndex } from '../../index/build-index';

beforeAll(setup);

/** A block in the note at `path`, loaded; the practice behind it is in the test's hand. */
function shownBlock(text: string, path = 'Overview.md') {
  const { index, portfolio } = buildIndex(sample.notes);
  let { today } = sample;
  let rename: (file: { path: string }, from: string) => void = () => {};
  const vault = { on: (_: string, listener: typeof rename) => (rename = listener), offref: () => (rename = () => {}) };
  const listeners = new Set<() => void>();
  const onChange = (listener: () => void) => {
    const stop = index.onChange(listener);
    listeners.add(listener);
    return () => {
      stop();
      listeners.delete(listener);
    };
  };
  const practice = { index, portfolio, today: () => today, onChange } as unknown as Practice;
  const el = document.createElement('div');
  const block = followPractice(el, parseBlock(text), path, { vault } as unknown as App, practice);
  block.load();
  return {
    block,
    el,
    index,
    rename: (from: string, to: string) => rename({ path: to }, from),
    wakeOn: (day: string) => {
      today = day;
      for (const listener of listeners) listener();
    },
  };
}

function facts(el: HTMLElement): (string | null)[] {
  return Array.from(el.querySelectorAll('.groundwork-facts > div'), (fact) => fact.textContent);
}

describe('a code block', () => {
  it('says that notes are being read, until they are', () => {
    const { el, index } = shownBlock('engagement: Wren');
    expect(el.textContent).toBe('Reading notes…');
    index.markReady();
    index.flush();
    expect(el.querySelector('a')?.textContent).toBe('Wren');
  });

  it('draws itself anew when its engagement changes, and not when another does', () => {
    const { el, index } = shownBlock('engagement: Wren');
    index.markReady();
    index.flush();
    const drawn = el.firstElementChild;
    const change = (name: string) => {
      const data = { ...sample.notes[`Engagements/${name}.md` as keyof typeof sample.notes], purpose: 'Another aim' };
      index.set(`Engagements/${name}.md`, { kind: 'front-matter', data });
      index.flush();
    };
    change('Tern');
    expect(el.firstElementChild).toBe(drawn);
    change('Wren');
    expect(el.firstElementChild).not.toBe(drawn);
    expect(el.textContent).toContain('Another aim');
  });

  it('draws itself anew when a new day has begun', () => {
    const { el, index, wakeOn } = shownBlock('engagement: Heron');
    index.markReady();
    index.flush();
    expect(facts(el)[0]).toBe('Next session in 8 days');
    wakeOn('2026-03-17');
    expect(facts(el)[0]).toBe('Next session in 7 days');
  });

  it('belongs to its note where that is moved', () => {
    const { el, index, rename } = shownBlock('', 'Sessions/2026-03-10 Heron.md');
    index.markReady();
    index.flush();
    rename('Sessions/2026-03-10 Heron.md', 'Done/First.md');
    index.rename('Sessions/2026-03-10 Heron.md', 'Done/First.md');
    index.flush();
    expect(el.querySelector('a')?.textContent).toBe('Heron');
    expect(el.querySelector('thead a[href="Done/First.md"]')).not.toBeNull();
  });

  it('hears and does nothing any more once it is unloaded', () => {
    const { el, index, block, wakeOn } = shownBlock('show: open');
    index.markReady();
    index.flush();
    const html = el.outerHTML;
    block.unload();
    index.delete('Engagements/Heron.md');
    index.flush();
    wakeOn('2027-01-01');
    expect(el.outerHTML).toBe(html);
  });
});
