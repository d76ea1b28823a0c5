import { parse } from 'yaml';
import { NotePaths } from '../../src/index/note-paths';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { readForSurvey } from '../../src/survey/surveyed-note';
import type { SurveyedNote, UnreadableNote } from '../../src/survey/survey-types';
import { type SurveyResult, surveyVault } from '../../src/survey/survey-vault';

/** Notes by path. */
export type Texts = Readonly<Record<string, string>>;

/** Finds notes by link as the app does. */
export function linksAmong(texts: Texts): (target: string, from: string) => string | undefined {
  const paths = new NotePaths();
  for (const path of Object.keys(texts)) paths.add(path);
  return (target, from) => paths.resolve(target, from);
}

/** The survey of notes with these texts. */
export function surveyOf(texts: Texts, settings: Settings = DEFAULT_SETTINGS): SurveyResult {
  const notes: SurveyedNote[] = [];
  const unreadable: UnreadableNote[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const read = readForSurvey(path, text, parse);
    if (read.kind === 'read') notes.push(read.note);
    else unreadable.push({ path, line: read.line, reason: read.problem.kind });
  }
  return surveyVault({
    notes,
    unreadable,
    names: settings.propertyNames,
    words: settings.kindWords,
    isTemplate: () => false,
    resolveLink: linksAmong(texts),
  });
}
