import { describe, expect, it } from 'vitest';
import { ago, practice, session } from './practice';

describe('the state of an engagement', () => {
  it('is named by its codename, else by its coachee, else by its file', () => {
    const name = (engagement: Record<string, unknown>) => practice({ engagement }).engagement.name;
    expect(name({ codename: 'Heron', coachee: 'Marguerite' })).toBe('Heron');
    expect(name({ coachee: 'Marguerite' })).toBe('Marguerite');
    expect(name({ codename: '[[People/M|Heron]]' })).toBe('Heron');
    expect(name({})).toBe('E');
  });

  it('tells what would make it worthwhile in the latest words given in a held session', () => {
    const sessions = [
      session(9, [], { 'worth-if': 'An hour to think' }),
      session(5, [], { 'worth-if': 'Less noise', kind: 'three-way' }),
      session(3, [], { 'worth-if': ' ' }),
      session(-3, [], { 'worth-if': 'Not yet said' }),
      session(1, [], { 'worth-if': 'Never said', status: 'no-show' }),
    ];
    expect(practice({ sessions }).worthIf).toBe('Less noise');
    expect(practice({}).worthIf).toBeUndefined();
  });

  it('has as its last session the latest one held, of any kind', () => {
    const sessions = [
      session(12),
      session(9),
      session(5, [], { kind: 'chemistry' }),
      session(3, [], { status: 'no-show' }),
      session(-1),
    ];
    expect(practice({ sessions }).last?.date).toBe(ago(5));
    expect(practice({}).last).toBeUndefined();
  });

  it('has its held sessions, the doubt to come back to and the closing session that was held', () => {
    const sessions = [
      session(9, [], { 'revisit-resistance': true }),
      session(5, [], { status: 'no-show' }),
      session(3, [], { kind: 'closing' }),
    ];
    const { held, doubt, closing } = practice({ engagement: { status: 'active' }, sessions });
    expect(held.map(({ date }) => date)).toEqual([ago(9), ago(3)]);
    expect([doubt?.date, closing?.date]).toEqual([ago(9), ago(3)]);
    expect([practice({}).doubt, practice({}).closing]).toEqual([undefined, undefined]);
  });

  it('of an engagement that nothing belongs to yet is empty and calm', () => {
    const { group, badges, sessions, goals, used, hours, next } = practice({});
    expect({ group, badges, sessions, goals, used, hours, next }).toEqual({
      group: 'open',
      badges: [],
      sessions: [],
      goals: [],
      used: 0,
      hours: 0,
      next: undefined,
    });
  });
});
