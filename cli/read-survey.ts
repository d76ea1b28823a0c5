import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NotePaths } from '../src/index/note-paths';
import { isTemplate } from '../src/settings/template-folders';
import { readForSurvey } from '../src/survey/surveyed-note';
import type { SurveyedNote, UnreadableNote } from '../src/survey/survey-types';
import { type SurveyResult, surveyVault } from '../src/survey/survey-vault';
import { problemWords } from '../src/words/problem-words';
import { findNotes } from './find-notes';
import { parseYaml } from './parse-yaml';
import { NOTES_PER_REPORT, type Progress } from './read-practice';
import { readSettings } from './read-settings';

/** Surveys the folder `root` with the vault's own settings where it has any. Writes nothing. */
export function readSurvey(root: string, { onNotes, warn }: Progress): SurveyResult {
  const { settings, templates } = readSettings(root, warn);
  const unreadable: UnreadableNote[] = [];
  const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
  const refused = (file: string, error: unknown) => {
    unreadable.push({ path: file, line: null, reason: reasonOf(error) });
  };
  const files = findNotes(root, refused);
  const paths = new NotePaths();
  const notes: SurveyedNote[] = [];
  files.forEach((file, count) => {
    if (count % NOTES_PER_REPORT === 0) onNotes(count);
    const note = file.normalize('NFC');
    paths.add(note);
    try {
      const read = readForSurvey(note, readFileSync(path.join(root, file), 'utf8'), parseYaml);
      if (read.kind === 'read') notes.push(read.note);
      else unreadable.push({ path: note, line: read.line, reason: problemWords(read.problem, 'note') });
    } catch (error) {
      refused(note, error);
    }
  });
  onNotes(files.length);
  const leftOut = templates(files.map((file) => file.normalize('NFC')));
  return surveyVault({
    notes,
    unreadable,
    names: settings.propertyNames,
    words: settings.kindWords,
    isTemplate: (note) => isTemplate(note, leftOut),
    resolveLink: (target, from) => paths.resolve(target, from),
  });
}
