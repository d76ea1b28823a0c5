import type { EngagementNote } from '../domain/engagement-note';
import { normaliseLabel } from '../domain/goal-key';
import { fileName } from '../notes/file-name';
import { withoutLink } from '../domain/link';

/** What plain text may call an engagement, in the order in which it is tried. */
export const NAME_KINDS = ['path', 'file-name', 'codename', 'coachee'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A kind of name and the name itself, normalised like a goal label. */
export type EngagementName = `${NameKind}:${string}`;

/** `text` as one kind of name. */
export function engagementName(kind: NameKind, text: string): EngagementName {
  return `${kind}:${normaliseLabel(text)}`;
}

/** All names that plain text can call `note` by. Brackets and alias of a coachee or codename are stripped. */
export function namesOf(note: EngagementNote): EngagementName[] {
  const names: EngagementName[] = [
    engagementName('path', note.path),
    engagementName('path', note.path.replace(/\.md$/i, '')),
    engagementName('file-name', fileName(note.path)),
  ];
  if (note.codename !== undefined) names.push(engagementName('codename', withoutLink(note.codename)));
  if (note.coachee !== undefined) names.push(engagementName('coachee', withoutLink(note.coachee)));
  return names;
}

/** The name an engagement is shown under: its codename, else its coachee, else its file's name. */
export function displayName(note: EngagementNote): string {
  return withoutLink(note.codename ?? note.coachee ?? fileName(note.path));
}
