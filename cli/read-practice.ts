import path from 'node:path';
import { NotePaths } from '../src/index/note-paths';
import { sourceOfText } from '../src/index/note-source';
import { createPortfolio, type Portfolio } from '../src/index/portfolio';
import { createPracticeIndex } from '../src/index/practice-index';
import type { Diagnostic } from '../src/notes/diagnostic';
import { isTemplate } from '../src/settings/template-folders';
import { findNotes } from './find-notes';
import { parseYaml } from './parse-yaml';
import { readHead } from './read-head';
import { oursLook } from './property-look';
import { readSettings } from './read-settings';

export interface Progress {
  /** Called now and then with the number of notes looked at. */
  readonly onNotes: (count: number) => void;
  readonly warn: (message: string) => void;
}

export const NOTES_PER_REPORT = 1000;

/**
 * Reads the practice in the folder `root`, with the vault's own settings where it has any. Notes that cannot be ours
 * are never parsed: of them only the path is kept, for links. An unreadable file becomes a diagnostic, and
 * the rest still counts.
 */
export function readPractice(root: string, { onNotes, warn }: Progress): Portfolio {
  const { settings, templates } = readSettings(root, warn);
  const { propertyNames: names, kindWords, numbers } = settings;
  const paths = new NotePaths();
  const resolveLink = (target: string, from: string) => paths.resolve(target, from);
  const index = createPracticeIndex({ names, kindWords, numbers, resolveLink });
  const portfolio = createPortfolio(index, names, numbers);
  const mayBeOurs = oursLook(names, kindWords);
  const files = findNotes(root, (folder, error) => portfolio.report(fault(folder, error)));
  // The vault names files as the app does, in composed form; the disk may not.
  const notes = files.map((file) => ({ file, note: file.normalize('NFC') }));
  const leftOut = templates(notes.map(({ note }) => note));
  notes.forEach(({ file, note }, count) => {
    if (count % NOTES_PER_REPORT === 0) onNotes(count);
    paths.add(note);
    if (isTemplate(note, leftOut)) return;
    try {
      const head = readHead(path.join(root, file));
      if (mayBeOurs(head, note)) index.set(note, sourceOfText(head, parseYaml, names, kindWords));
    } catch (error) {
      portfolio.report(fault(note, error));
    }
  });
  onNotes(notes.length);
  return portfolio;
}

function fault(path: string, error: unknown): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  return { path, found: '', fault: { kind: 'file-unreadable', error: text } };
}
