import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day';
import { sessionsToOffer } from '../../src/domain/sessions-to-offer';
import { ago, practice, session, TODAY } from './practice';

const planned = { status: 'planned' };
const offered = (day: Day, ...sessions: ReturnType<typeof session>[]) => {
  return sessionsToOffer(practice({ sessions }), day, TODAY).map(({ date }) => date);
};

describe('the sessions that a new one may be', () => {
  it('are those of the day, whatever became of them', () => {
    expect(offered(TODAY, session(0), session(0, ['Trust']), session(0, [], { status: 'cancelled' }))).toHaveLength(3);
    expect(offered(ago(7), session(7), session(8))).toEqual([ago(7)]);
  });

  it('are today also those that nobody has recorded, the latest first, and the next one', () => {
    const all = [session(40), session(9, [], planned), session(2, [], planned), session(-5), session(-9)];
    expect(offered(TODAY, ...all)).toEqual([ago(2), ago(9), ago(-5)]);
    expect(offered(ago(-7), ...all)).toEqual([]);
  });

  it('name one of today once, and of many unrecorded ones the latest', () => {
    const many = [1, 2, 3, 4, 5].map((days) => session(days, [], planned));
    expect(offered(TODAY, session(0, [], planned), ...many)).toEqual([TODAY, ago(1), ago(2), ago(3)]);
  });
});
