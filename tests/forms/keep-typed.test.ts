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
  typing.offer(el, () => (changes += 1));
  const takeUp = () => el.querySelector('button')?.click();
  return { holds, typing, el, takeUp, changes: () => changes };
}

/** Leaves a form about `begin` with `typed` in it. */
function leaveWith(begin: Readonly<Record<string, Held>>, typed: Readonly<Record<string, Held>>): void {
  const { holds, typing } = open(begin);
  Object.assign(holds, typed);
  typing.keep();
}

describe('what is typed into a form', () => {
  it('is offered when the form is next opened, and only what was changed', () => {
    leaveWith({ a: '', b: 'x', c: ['1'] }, { a: 'typed', c: ['1', '2'] });
    const { holds, el, takeUp, changes } = open({ a: '', b: 'other', c: ['1'] });
    expect(holds).toEqual({ a: '', b: 'other', c: ['1'] });
    expect(el.querySelector('[role=status]')?.textContent).toContain(words.dialogs.typedBefore);
    takeUp();
    expect(holds).toEqual({ a: 'typed', b: 'other', c: ['1', '2'] });
    expect([el.childElementCount, changes()]).toEqual([0, 1]);
  });

  it('is gone once it is saved, also where that ends after the form was left', () => {
    const { holds, typing } = open({ a: '' });
    holds['a'] = 'typed';
    typing.keep();
    typing.forget();
    typing.keep();
    expect(open({ a: '' }).el.childElementCount).toBe(0);
  });

  it('is not offered where nothing was typed, or nothing else than what is there by now', () => {
    leaveWith({ a: 'x' }, {});
    expect(open({ a: 'x' }).el.childElementCount).toBe(0);
    leaveWith({ a: 'x' }, { a: 'y' });
    expect(open({ a: 'y' }).el.childElementCount).toBe(0);
  });

  it('is gone once it is taken up and taken back by hand', () => {
    leaveWith({ a: '' }, { a: 'typed' });
    const { holds, typing, takeUp } = open({ a: '' });
    takeUp();
    holds['a'] = '';
    typing.keep();
    expect(kept.size).toBe(0);
  });

  it('waits until it is taken up, or something else is typed', () => {
    leaveWith({ a: '', b: '' }, { a: 'first' });
    leaveWith({ a: '', b: '' }, {});
    expect([...kept.keys()]).toEqual(['a']);
    leaveWith({ a: '', b: '' }, { b: 'second' });
    expect([...kept.keys()]).toEqual(['b']);
  });

  it('says where the form begins with something else by now', () => {
    leaveWith({ a: 'x', b: '' }, { a: 'mine', b: 'mine' });
    const { el, takeUp } = open({ a: 'changed', b: '' });
    takeUp();
    expect(el.textContent).toBe(words.dialogs.filledInAnew(['The a']));
  });

  it('waits where its control is not in the form this time', () => {
    leaveWith({ a: '', b: '' }, { a: 'typed', b: 'too' });
    const { holds, typing, takeUp } = open({ a: '' });
    takeUp();
    expect(holds).toEqual({ a: 'typed' });
    typing.keep();
    expect([...kept.keys()].sort()).toEqual(['a', 'b']);
  });

  it('is not offered in privacy mode, and is again after it', () => {
    setUpPrivacy({} as Mask, false);
    leaveWith({ a: '' }, { a: 'Ana' });
    togglePrivacy();
    const { typing, el } = open({ a: '' });
    expect(el.childElementCount).toBe(0);
    typing.keep();
    togglePrivacy();
    const { holds, takeUp } = open({ a: '' });
    takeUp();
    expect(holds).toEqual({ a: 'Ana' });
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
    const el = createDiv();
    form().offer(el, () => {});
    el.querySelector('button')?.click();
    expect(hold).toEqual(['', 'second']);
  });
});
