import { parseYaml } from 'obsidian';
import { sourceOfText } from '../index/note-source';
import type { CommandContext } from './command-context';

/** Takes in a note that was just created: the app reads it a moment later, and what follows needs it now. */
export function noteCreated({ practice, settings }: CommandContext, path: string, text: string): void {
  practice.index.set(path, sourceOfText(text, parseYaml, settings().propertyNames.coaching));
}
