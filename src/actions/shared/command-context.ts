import type { App } from 'obsidian';
import type { Settings } from '../../settings/settings';
import type { NoteWriter } from '../../vault/note-writer';
import type { Practice } from '../../vault/practice';

/** What every command works with. */
export interface CommandContext {
  readonly app: App;
  readonly practice: Practice;
  readonly writer: NoteWriter;
  /** The settings as they are now. */
  readonly settings: () => Settings;
}
