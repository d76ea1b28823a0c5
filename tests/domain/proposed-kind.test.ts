import { describe, expect, it } from 'vitest';
import { proposedKind } from '../../src/domain/proposed-kind';
import { practice, session } from './practice';

function proposed(...sessions: Readonly<Record<string, unknown>>[]) {
  return proposedKind(practice({ sessions }).sessions);
}

describe('proposedKind', () => {
  it('is first where there was no session', () => {
    expect(proposed()).toBe('first');
  });

  it('is first after a chemistry or three-way session, which are no working sessions', () => {
    expect(proposed(session(15, [], { kind: 'chemistry' }), session(14, [], { kind: 'three-way' }))).toBe('first');
  });

  it('is first as long as the first session is only planned or was cancelled', () => {
    const planned = session(-4, [], { kind: 'first' });
    const cancelled = session(15, [], { kind: 'first', status: 'cancelled' });
    expect(proposed(planned, cancelled)).toBe('first');
  });

  it('is regular once a working session was held', () => {
    expect(proposed(session(15, [], { kind: 'first' }))).toBe('regular');
  });

  it('is regular for who started using Groundwork in mid-engagement', () => {
    expect(proposed(session(15))).toBe('regular');
  });
});
