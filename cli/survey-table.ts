import { type KindWords, NOTE_TYPES } from '../src/notes/note-kinds';
import type { SurveyRow } from '../src/survey/survey-types';
import type { SurveyResult } from '../src/survey/survey-vault';
import { columns } from './columns';
import { visibleLine } from './visible-text';

/** The output of `groundwork survey` for people. Open notes are counted and not listed: most of a vault is that. */
export function surveyTable({ survey, claims }: SurveyResult): string {
  const { notes, ours, mapping, rows, unreadable } = survey;
  const found = rows.filter(({ is }) => is !== 'open');
  const open = rows.length - found.length;
  const names = Object.entries(mapping.names).map(([property, name]) => `${property} is called ${name}`);
  const words = (Object.keys(mapping.words) as (keyof KindWords)[])
    .filter((type) => mapping.words[type].length > 0)
    .map((type) => `${type}: ${mapping.words[type].join(', ')}`);
  const lines = [`${notes} notes: ${ours} ours already, ${found.length} found, ${open} open.`];
  if (names.length + words.length > 0) lines.push('', 'Mapping', ...[...names, ...words].map(visibleLine));
  if (mapping.notesCovered > 0) lines.push(`${mapping.notesCovered} of the notes found need nothing else.`);
  const inOrder = NOTE_TYPES.flatMap((type) => found.filter(({ is }) => is === type));
  const head = ['Note', 'Is', 'Engagement', 'Day', 'Kind', 'Adds'];
  if (found.length > 0) lines.push('', ...columns([head, ...inOrder.map(cells)]));
  const claimed = claims.map(({ of, paths }) => `${of}: claimed by ${paths.join(' and ')}`);
  const at = (line: number | null) => (line === null ? '' : `, line ${line}`);
  const broken = unreadable.map(({ path, line, reason }) => `${path}${at(line)}: ${reason}`);
  if (claimed.length > 0) lines.push('', 'Claimed by several', ...claimed.map(visibleLine));
  if (broken.length > 0) lines.push('', 'Could not be read', ...broken.map(visibleLine));
  return lines.join('\n');
}

/** What a row says, each fact with where it was read. */
function cells({ path, is, engagement, date, kind, from, adds }: SurveyRow): string[] {
  const fact = (value: string | null, source: string | null) => (value === null ? '-' : `${value} (${source})`);
  const added = Object.entries(adds).map(([name, value]) => `${name}: ${value}`).join('; ');
  return [
    path,
    fact(is, from.is),
    fact(engagement, from.engagement),
    fact(date, from.date),
    fact(kind, from.kind),
    added === '' ? '-' : added,
  ].map(visibleLine);
}
