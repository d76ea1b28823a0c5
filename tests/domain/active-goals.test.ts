import { describe, expect, it } from 'vitest';
import { ago, practice } from './practice';

function active(status: string | null, properties: Record<string, unknown> = {}) {
  return practice({ engagement: { goals: ['[[G]]'] }, goals: { G: { status, ...properties } } }).active;
}

describe('an active goal', () => {
  it.each(['proposed', 'paused', 'met', 'dropped', 'replaced'])('is not one of status %s', (status) => {
    expect(active(status)).toEqual([]);
  });

  it('is contracted, which is what a missing status means', () => {
    expect(active('contracted')).toEqual(['G.md']);
    expect(active(null)).toEqual(['G.md']);
  });

  it('is in force today', () => {
    expect(active('contracted', { 'contracted-on': ago(-1) })).toEqual([]);
    expect(active('contracted', { 'ended-on': ago(1) })).toEqual([]);
    expect(active('contracted', { 'contracted-on': ago(0), 'ended-on': ago(0) })).toEqual(['G.md']);
  });

  it('can be a label', () => {
    expect(practice({ engagement: { goals: ['Speak up'] } }).active).toEqual(['label:speak up']);
  });

  it('is not one that is only worked on', () => {
    const { active: goals } = practice({ sessions: [{ date: ago(3), goals: ['Speak up'] }] });
    expect(goals).toEqual([]);
  });
});
