import { describe, expect, it } from 'vitest';
import { closedSince } from '../../src/domain/closed-since';

describe('the day on which an engagement ended', () => {
  it('is its closed-on', () => {
    expect(closedSince({ status: 'closed', closedOn: '2026-03-10', resumedOn: '2026-02-01' })).toBe('2026-03-10');
    expect(closedSince({ status: 'active', closedOn: '2026-03-10' })).toBe('2026-03-10');
    expect(closedSince({ status: 'active' })).toBeUndefined();
  });

  it('is none where it was reopened and keeps its closed-on', () => {
    expect(closedSince({ status: 'active', closedOn: '2026-03-10', resumedOn: '2026-03-10' })).toBeUndefined();
    expect(closedSince({ status: 'paused', closedOn: '2026-03-10', resumedOn: '2026-04-01' })).toBeUndefined();
    expect(closedSince({ status: 'closed', closedOn: '2026-03-10', resumedOn: '2026-04-01' })).toBe('2026-03-10');
  });
});
