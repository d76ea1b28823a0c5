import { describe, expect, it } from 'vitest';
import { compareDiagnostics } from '../../src/notes/diagnostic';

describe('the order of diagnostics', () => {
  it('is by path, then by property, then by what was found, then by what is wrong', () => {
    const kinds = { a: 'circle-of-goals', b: 'goal-of-another-engagement' } as const;
    const diagnostic = (path: string, property: string, found: string, kind: keyof typeof kinds) => {
      return { path, property, found, fault: { kind: kinds[kind] } };
    };
    const inOrder = [
      { path: 'A.md', found: 'z', fault: { kind: 'copy' as const } },
      diagnostic('A.md', 'date', 'x', 'b'),
      diagnostic('A.md', 'goals', 'x', 'a'),
      diagnostic('A.md', 'goals', 'x', 'b'),
      diagnostic('A.md', 'goals', 'y', 'a'),
      diagnostic('B.md', 'coaching', 'w', 'a'),
    ];
    for (const turned of [inOrder.toReversed(), [...inOrder.slice(2), ...inOrder.slice(0, 2)]]) {
      expect(turned.sort(compareDiagnostics)).toEqual(inOrder);
    }
    expect(compareDiagnostics(diagnostic('A.md', 'date', 'x', 'b'), diagnostic('A.md', 'date', 'x', 'b'))).toBe(0);
  });
});
