import type { App } from 'obsidian';
import type { Settings } from '../../settings/settings';
import type { NoteWriter } from '../../vault/note-writer';
import type { Practice } from '../../vault/practice';

/** The app, the practice and the settings that every command works with. */
export interface CommandContext {
  readonly app: App;
  readonly practice: Practice;
  readonly writer: NoteWriter;
  /** The settings as they are now. */
  readonly settings: () => Settings;
}
