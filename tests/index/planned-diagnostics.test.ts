import { describe, expect, it } from 'vitest';
import { ago, practice } from '../domain/practice';

describe('a session marked held but dated after today', () => {
  it('is diagnosed on its note', () => {
    const { messages, kinds } = practice({ sessions: [{ status: 'held', date: ago(-1) }] });
    expect(messages).toEqual([
      {
        path: 'S01.md',
        property: 'status',
        found: 'held',
        message: 'The session is dated 2026-03-17, after today, so it counts as planned.',
      },
    ]);
    expect(kinds).not.toContain('data');
  });

  it('is not diagnosed once its day has come', () => {
    expect(practice({ sessions: [{ status: 'held', date: ago(0) }] }).diagnostics).toEqual([]);
  });

  it('is not diagnosed where it is not marked', () => {
    expect(practice({ sessions: [{ date: ago(-1) }, { status: 'planned', date: ago(-1) }] }).diagnostics).toEqual([]);
  });
});
