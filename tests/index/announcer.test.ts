import { describe, expect, it } from 'vitest';
import { type Announcer, createAnnouncer } from '../../src/index/announcer';

/** What each batch names: its engagements, then its notes. */
function listenTo(announcer: Announcer): string[][][] {
  const batches: string[][][] = [];
  announcer.onChange((changes, notes) => batches.push([[...changes], [...notes]]));
  return batches;
}

describe('an announcer', () => {
  it('tells nothing before it is opened, and then of all there is', async () => {
    const announcer = createAnnouncer(() => {});
    const batches = listenTo(announcer);
    announcer.engagement('E.md');
    announcer.schedule();
    announcer.flush();
    expect([announcer.isStarted, batches]).toEqual([false, []]);
    announcer.start(['E.md'], ['E.md', 'S.md']);
    await Promise.resolve();
    expect([announcer.isStarted, batches]).toEqual([true, [[['E.md'], ['E.md', 'S.md']]]]);
  });

  it('tells of many changes once, with what settling adds to them', async () => {
    const announcer: Announcer = createAnnouncer(() => announcer.engagement('F.md'));
    announcer.start([], []);
    announcer.flush();
    const batches = listenTo(announcer);
    announcer.note('S.md');
    announcer.schedule();
    announcer.engagement('E.md');
    announcer.schedule();
    await Promise.resolve();
    expect(batches).toEqual([[['E.md', 'F.md'], ['S.md', 'E.md', 'F.md']]]);
  });

  it('tells nobody of nothing, and no one who stopped listening', () => {
    const announcer = createAnnouncer(() => {});
    announcer.start([], []);
    announcer.flush();
    let told = 0;
    const stop = announcer.onChange(() => (told += 1));
    announcer.flush();
    expect(told).toBe(0);
    stop();
    announcer.note('S.md');
    announcer.flush();
    expect(told).toBe(0);
  });

  it('keeps a batch as it was told, whatever changes later', () => {
    const announcer = createAnnouncer(() => {});
    announcer.start(['E.md'], ['E.md']);
    const kept: ReadonlySet<string>[] = [];
    announcer.onChange((changes) => kept.push(changes));
    announcer.flush();
    announcer.engagement('F.md');
    announcer.flush();
    expect(kept.map((changes) => [...changes])).toEqual([['E.md'], ['F.md']]);
  });
});
