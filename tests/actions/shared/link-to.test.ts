import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf, linkTarget } from '../../../src/domain/link';
import type { CommandContext } from '../../../src/actions/shared/command-context';
import { linkToNew } from '../../../src/actions/shared/link-to';

function practice(taken: readonly string[]): CommandContext {
  const resolveLink = (name: string) => (taken.includes(name) ? `${name}.md` : undefined);
  return { practice: { resolveLink } } as unknown as CommandContext;
}

describe('a link to a note that is not there yet', () => {
  it('is the name, or the whole path where another note has that name', () => {
    expect(linkToNew(practice([]), 'Goals/Delegate.md', 'E.md')).toBe('[[Delegate]]');
    expect(linkToNew(practice(['Delegate']), 'Goals/Delegate.md', 'E.md')).toBe('[[Goals/Delegate]]');
  });

  it.each(['#', '^', '[', ']', '|', '<%', '\n'])('is none where the folder holds %j', (sign) => {
    expect(linkToNew(practice(['Delegate']), `Goals${sign}x/Delegate.md`, 'E.md')).toBe(undefined);
    expect(linkToNew(practice([]), `a${sign}b.md`, 'E.md')).toBe(undefined);
  });

  it('leads where it was meant to, whatever the name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const link = linkOf(name);
        if (link !== undefined) expect(linkTarget(link)).toBe(name.trim());
      }),
    );
  });
});

describe('the code', () => {
  it('builds links to notes in one place', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const building = files.filter((file) => readFileSync(path.join('src', file), 'utf8').includes('`[[$'));
    // These two only read: they write out what a note says already, to compare it.
    const reading = ['front-matter/read-value.ts', 'templates/insert-template.ts'];
    expect(building.toSorted()).toEqual(['domain/link.ts', ...reading]);
  });
});
