import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey } from '../../src/domain/goal-key';
import { applyListDelta } from '../../src/front-matter/list-delta';

const keyOf = (item: string) => (item === '' ? undefined : labelKey(item));

function change(value: unknown, removed: string[], added: string[]) {
  return applyListDelta(value, { removed: new Set(removed.map(labelKey)), added, keyOf });
}

describe('applyListDelta', () => {
  it('takes off what lost its tick and appends what got one; the rest stays as written', () => {
    const list = change(['  Odd  one.', 'Gone', 7], ['gone'], ['New']);
    expect(list).toEqual({ kind: 'changed', value: ['  Odd  one.', 7, 'New'] });
  });

  it('takes off every way of writing one thing', () => {
    expect(change(['Delegate', 'delegate.', 'Stay'], ['Delegate'], [])).toEqual({ kind: 'changed', value: ['Stay'] });
  });

  it('does not append what is there already in other words', () => {
    expect(change(['Delegate.'], [], ['delegate'])).toEqual({ kind: 'unchanged' });
  });

  it('puts a link in the place of a label, however it is written, and leaves the order', () => {
    const replaced = new Map([[labelKey('delegate'), '[[Delegate]]']]);
    const delta = { removed: new Set<string>(), added: [], keyOf, replaced };
    expect(applyListDelta(['Rest', '  Delegate. ', 7], delta)).toEqual({
      kind: 'changed',
      value: ['Rest', '[[Delegate]]', 7],
    });
    expect(applyListDelta(['Rest'], delta)).toEqual({ kind: 'unchanged' });
  });

  it('appends one thing once', () => {
    expect(change([], [], ['Delegate', 'delegate'])).toEqual({ kind: 'changed', value: ['Delegate'] });
  });

  it.each([
    ['a missing value', undefined],
    ['an empty property', null],
    ['an empty list', []],
  ])('takes %s for an empty list', (_, value) => {
    expect(change(value, [], ['New'])).toEqual({ kind: 'changed', value: ['New'] });
    expect(change(value, ['Gone'], [])).toEqual({ kind: 'unchanged' });
  });

  it('takes a scalar for a list of one, and keeps it as written', () => {
    expect(change(' Delegate. ', [], ['New'])).toEqual({ kind: 'changed', value: [' Delegate. ', 'New'] });
  });

  it('writes out an unquoted link that stood alone, since it would mean something else in a list', () => {
    expect(change([['Goal']], [], ['New'])).toEqual({ kind: 'changed', value: ['[[Goal]]', 'New'] });
  });

  it('leaves an unquoted link in a list as it is', () => {
    expect(change(['A', [['Goal']]], ['A'], [])).toEqual({ kind: 'changed', value: [[['Goal']]] });
  });

  it('keeps items that nobody understands', () => {
    const odd = { deep: { er: true } };
    expect(change([odd, null, 'Gone'], ['Gone'], [])).toEqual({ kind: 'changed', value: [odd, null] });
  });

  it('refuses a value that is no list', () => {
    expect(change({ a: 1 }, [], ['New'])).toEqual({ kind: 'not-a-list' });
  });

  it('changes nothing when it is applied again', () => {
    const labels = fc.array(fc.constantFrom('a', 'A.', 'b', ' c ', 'd'), { maxLength: 6 });
    fc.assert(
      fc.property(labels, labels, labels, (value, removed, added) => {
        const free = removed.filter((item) => !added.some((other) => labelKey(other) === labelKey(item)));
        const once = change(value, free, added);
        const after = once.kind === 'changed' ? once.value : value;
        expect(change(after, free, added)).toEqual({ kind: 'unchanged' });
      }),
    );
  });
});
