import { foldCase } from './fold-case';

/**
 * What makes two mentions of a goal the same goal: the path of a note, or `label:` and the normalised label,
 * which counts only within its engagement.
 */
export type GoalKey = string;

/** The key of a label. Takes the label as written. */
export function labelKey(label: string): GoalKey {
  return `label:${normaliseLabel(label)}`;
}

/**
 * Labels that a reader would call the same become equal: NFKC, trimmed, inner spaces collapsed to one, final full
 * stops (and spaces between them) dropped, case folded.
 */
export function normaliseLabel(label: string): string {
  // Most labels have only letters that have one form and fold one by one.
  if (/^[ -~]*$/.test(label)) return tidy(label).toLowerCase();
  // Folding may take a letter apart (ΐ), so it is put together again.
  return foldCase(tidy(label.normalize('NFKC'))).normalize('NFKC');
}

function tidy(label: string): string {
  const spaced = label.trim().replace(/\s+/g, ' ');
  let end = spaced.length;
  while ('. '.includes(spaced.charAt(end - 1)) && end > 0) end -= 1;
  return spaced.slice(0, end);
}
