import { describe, expect, it } from 'vitest';
import { rememberRenaming, renamesWithDay, renameToDay } from '../../../src/actions/sessions/rename-to-day';
import type { CommandContext } from '../../../src/actions/shared/command-context';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { session, stateOf, TODAY } from '../state-of';

const DAY = '2026-03-30';
const LATER = '2026-04-02';

/** Where the note at `path`, of a session on DAY, goes with it to LATER. */
function moved(path: string, sessionName = DEFAULT_SETTINGS.sessionName, taken: readonly string[] = []) {
  const files = [path, ...taken].map((each) => ({ path: each }));
  const vault = { getFiles: () => files, getFolderByPath: () => null, getRoot: () => ({ children: [] }) };
  const context = {
    app: { vault },
    practice: { today: () => TODAY },
    settings: () => ({ ...DEFAULT_SETTINGS, sessionName }),
  } as unknown as CommandContext;
  return renameToDay(context, stateOf({}, { [path]: session(DAY) }), { path, date: DAY }, LATER);
}

describe('the path of a session whose day becomes another one', () => {
  it('has the new day where the note is called by the old one', () => {
    expect(moved('Sessions/2026-03-30 Heron.md')).toBe('Sessions/2026-04-02 Heron.md');
  });

  it('is free, with a number where it has to be, and without one where it need not', () => {
    const taken = ['Sessions/2026-04-02 Heron.md'];
    expect(moved('Sessions/2026-03-30 Heron.md', undefined, taken)).toBe('Sessions/2026-04-02 Heron 2.md');
    expect(moved('Sessions/2026-03-30 Heron 2.md')).toBe('Sessions/2026-04-02 Heron.md');
  });

  it('stays in the folder to which the coach moved the note', () => {
    expect(moved('Mine/2026-03-30 Heron.md')).toBe('Mine/2026-04-02 Heron.md');
    expect(moved('2026-03-30 Heron.md')).toBe('2026-04-02 Heron.md');
  });

  it('follows the pattern of the settings, in its folders too', () => {
    const pattern = '{{date:YYYY/MM}}/{{codename}} {{date:DD}}';
    expect(moved('Sessions/2026/03/Heron 30.md', pattern)).toBe('Sessions/2026/04/Heron 02.md');
  });

  it('stays where the coach gave the note a name, where it says another day, and where the pattern has no day', () => {
    expect(moved('Sessions/The hard one.md')).toBeUndefined();
    expect(moved('Sessions/2026-03-29 Heron.md')).toBeUndefined();
    expect(moved('Sessions/Heron.md', '{{codename}}')).toBeUndefined();
  });
});

describe('whether a note follows its day', () => {
  it('is as it was answered on this device, once it was asked', () => {
    const kept = new Map<string, unknown>();
    const app = {
      loadLocalStorage: (key: string) => kept.get(key) ?? null,
      saveLocalStorage: (key: string, value: unknown) => void kept.set(key, value),
    } as unknown as Parameters<typeof renamesWithDay>[0];
    expect(renamesWithDay(app)).toBeUndefined();
    for (const answer of [true, false]) {
      rememberRenaming(app, answer);
      expect(renamesWithDay(app)).toBe(answer);
    }
  });
});
