import { describe, expect, it } from 'vitest';
import { levelHistory, levelLine, wholeLevelHistory } from '../../src/body/level-history';

describe('the history of a goal’s levels', () => {
  it('is read as it was written', () => {
    const line = levelLine('2026-03-10', '[[2026-03-10 Heron]]', -1, 'One of them: alone');
    expect(line).toBe('- 2026-03-10 [[2026-03-10 Heron]]: −1 One of them: alone');
    expect(levelHistory(`## Levels noted\n\n${line}\n`)).toEqual([
      { day: '2026-03-10', level: -1, words: 'One of them: alone', text: line.slice(2) },
    ]);
  });

  it('is found in another language, and passes over what is something else', () => {
    const note = '## Vermerkte Stufen\n- 2026-13-40 [[X]]: +1 So\n- Said: +1 So\n* 2026-01-05 [[X]]: 0 So\n';
    expect(levelHistory(note).map(({ day }) => day)).toEqual(['2026-01-05']);
  });

  it('shows none that is private, though all count', () => {
    const own = '### For my eyes\n- 2026-02-05 [[Y]]: +1 More\n### Doubts\n- 2026-03-05 [[Z]]: +2 Most\n';
    const note = `## Levels noted\n- 2026-01-05 [[X]]: 0 So\n${own}`;
    expect(levelHistory(note, ['Doubts']).map(({ day }) => day)).toEqual(['2026-01-05']);
    expect(wholeLevelHistory(note).map(({ day }) => day)).toEqual(['2026-01-05', '2026-02-05', '2026-03-05']);
  });

  it('is empty where there is no such section', () => {
    expect(levelHistory('- 2026-01-05 [[X]]: 0 So\n')).toEqual([]);
  });
});
