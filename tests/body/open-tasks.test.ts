import { describe, expect, it } from 'vitest';
import { openTasks } from '../../src/body/tasks';

const tasks = (text: string) => [...openTasks(text.split('\n')).values()];

describe('an open task', () => {
  it('is one to do or in progress, and not one that is ticked, given up or empty', () => {
    expect(tasks('- [ ] a\n* [/] b\n- [x] c\n1. [-] d\n- [ ]\n+ [ ] e\n- f')).toEqual(['a', 'b', 'e']);
  });

  it('brings the lines that go on with it', () => {
    expect(tasks('- [ ] a\n  more\nlazily\n- [ ] b')).toEqual(['a\nmore\nlazily', 'b']);
    expect(tasks('- [ ] a\n# Heading\nText')).toEqual(['a']);
    expect(tasks('- [ ] a\n> quote\n- [ ] b\n***\nText')).toEqual(['a', 'b']);
  });

  it('brings its items that are no tasks, indented as they are below it', () => {
    expect(tasks('- [ ] a\n  - one\n    - deep\n  1. two\n- [ ] b')).toEqual(['a\n- one\n  - deep\n1. two', 'b']);
    expect(tasks('- [ ] a\n\t- one\n\t\t- deep')).toEqual(['a\n- one\n    - deep']);
    expect(tasks('  1. [ ] a\n     - one')).toEqual(['a\n- one']);
  });

  it('does not bring the tasks below it, which stand for themselves', () => {
    expect(tasks('- [ ] a\n  - [ ] b\n    - of b\n  - of a\n  - [x] c\n    - of c\n- x\n  - of x')).toEqual([
      'a\n- of a',
      'b\n- of b',
    ]);
  });

  it('leaves the ids of blocks behind', () => {
    expect(tasks('- [ ] a ^a1\n  more ^b-2\n  ^c3\n- [ ] 2 ^ 3')).toEqual(['a\nmore', '2 ^ 3']);
  });

  it('is found in time among many', () => {
    const found = tasks('- [ ] a\n  more\n'.repeat(50_000) + '- [ ] b\n' + '  - x\n'.repeat(150_000));
    expect(found.length).toBe(50_001);
  });
});
