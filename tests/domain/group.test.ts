import { describe, expect, it } from 'vitest';
import { groupOf } from '../../src/domain/group';
import { ago, practice } from './practice';

describe('the group of an engagement', () => {
  it.each([
    ['active', 'open'],
    ['paused', 'paused'],
    ['prospect', 'upcoming'],
    ['closed', 'closed'],
  ] as const)('of status %s is %s', (status, group) => {
    expect(groupOf(status)).toBe(group);
  });

  it('stays paused when paused-until is in the past', () => {
    expect(practice({ engagement: { status: 'paused', 'paused-until': ago(1) } }).group).toBe('paused');
  });

  it('is open where the status is missing or unknown: a data error never hides a client', () => {
    expect(practice({}).group).toBe('open');
    expect(practice({ engagement: { status: 'on hold' } }).group).toBe('open');
  });
});
