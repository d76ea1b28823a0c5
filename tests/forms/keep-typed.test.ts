// @vitest-environment jsdom
import { setup } from 'obsidian-test-mocks/setup';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, DraftPlace, Held } from '../../src/forms/drafts';
import { keepTyped } from '../../src/forms/keep-typed';
import { isPrivate, setUpPrivacy, togglePrivacy } from '../../src/privacy/display';
import type { Mask } from '../../src/privacy/mask';
import { words } from '../../src/words/words';

beforeAll(setup);

let kept: Draft;
const place: DraftPlace = { get: () => kept, set: (draft) => (kept = draft) };
beforeEach(() => {
  kept = new Map();
});
afterEach(() => {
  if (isPrivate()) togglePrivacy();
});

/** A form with controls that begin with these texts. */
function open(begin: Readonly<Record<string, Held>>) {
  const holds = { ...begin };
  const typing = keepTyped(place);
  for (const field of Object.keys(begin)) {
    const write = (held: Held) => void (holds[field] = held);
    typing.add(field, { label: `The ${field}`, read: () => holds[field] ?? '', write });
  }
  const el = createDiv();
  let changes = 0;
  typing.putBack(el, () => (changes += 1));
  return { holds, typing, el, changes: () => changes };
}

/** Leaves a form about `begin` with `typed` in it. */
function leaveWith(begin: Readonly<Record<string, Held>>, typed: Readonly<Record<string, Held>>): void {
  const { holds, typing } = open(begin);
  Object.assign(holds, typed);
  typing.keep();
}

describe('what is typed into a form', () => {
  it('is there again when the form is next opened, and only what was changed', () => {
    leaveWith({ a: '', b: 'x', c: ['1'] }, { a: 'typed', c: ['1', '2'] });
    const { holds, el, changes } = open({ a: '', b: 'other', c: ['1'] });
    expect(holds).toEqual({ a: 'typed', b: 'other', c: ['1', '2'] });
    expect(el.querySelector('[role=status]')?.textContent).toBe(words.dialogs.typedBefore);
    expect(changes()).toBe(1);
  });

  it('is gone once it is saved, also where that ends after the form was left', () => {
    const { holds, typing } = open({ a: '' });
    holds['a'] = 'typed';
    typing.keep();
    typing.forget();
    typing.keep();
    expect(open({ a: '' }).holds).toEqual({ a: '' });
  });

  it('says nothing where nothing was typed', () => {
    leaveWith({ a: 'x' }, {});
    const { el, changes } = open({ a: 'x' });
    expect([el.childElementCount, changes()]).toEqual([0, 0]);
  });

  it('is gone once it is taken back by hand', () => {
    leaveWith({ a: '' }, { a: 'typed' });
    leaveWith({ a: '' }, { a: '' });
    expect(open({ a: '' }).holds).toEqual({ a: '' });
  });

  it('can be thrown away, and the form begins afresh', () => {
    leaveWith({ a: '', b: 'x' }, { a: 'typed', b: 'y' });
    const { holds, typing, el } = open({ a: '', b: 'z' });
    el.querySelector('button')?.click();
    expect(holds).toEqual({ a: '', b: 'z' });
    expect(el.childElementCount).toBe(0);
    typing.keep();
    expect(kept.size).toBe(0);
  });

  it('says where the form would begin with something else by now', () => {
    leaveWith({ a: 'x', b: '' }, { a: 'mine', b: 'mine' });
    expect(open({ a: 'changed', b: '' }).el.textContent).toContain(words.dialogs.filledInAnew(['The a']));
  });

  it('waits where its control is not in the form this time', () => {
    leaveWith({ a: '', b: '' }, { b: 'typed' });
    const { holds, typing, el } = open({ a: '' });
    expect([holds, el.childElementCount]).toEqual([{ a: '' }, 0]);
    typing.keep();
    expect(open({ a: '', b: '' }).holds).toEqual({ a: '', b: 'typed' });
  });

  it('is not shown in privacy mode, and is there again after it', () => {
    setUpPrivacy({} as Mask, false);
    leaveWith({ a: '' }, { a: 'Ana' });
    togglePrivacy();
    const { holds, typing, el } = open({ a: '' });
    expect([holds, el.childElementCount]).toEqual([{ a: '' }, 0]);
    typing.keep();
    togglePrivacy();
    expect(open({ a: '' }).holds).toEqual({ a: 'Ana' });
  });

  it('is kept for each of several controls of one field', () => {
    const hold = ['', ''];
    const form = () => {
      const typing = keepTyped(place);
      hold.forEach((_, at) => {
        const write = (held: Held) => void (hold[at] = String(held));
        typing.add('row', { label: 'Row', read: () => hold[at] ?? '', write });
      });
      return typing;
    };
    const first = form();
    hold[1] = 'second';
    first.keep();
    hold[1] = '';
    form().putBack(createDiv(), () => {});
    expect(hold).toEqual(['', 'second']);
  });
});
