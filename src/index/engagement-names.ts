import type { EngagementNote } from '../domain/engagement-note';
import { normaliseLabel } from '../domain/goal-key';
import { fileName } from '../notes/file-name';
import { linkTarget, withoutLink } from '../domain/link';
import { linkName } from './link-name';

/** What plain text may call an engagement, in the order in which it is tried. */
export const NAME_KINDS = ['path', 'file-name', 'codename', 'coachee'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A kind of name and the name itself, normalised like a goal label. */
export type EngagementName = `${NameKind}:${string}`;

/** `text` as each of `kinds`. */
export function engagementNames(kinds: readonly NameKind[], text: string): EngagementName[] {
  const normalised = normaliseLabel(text);
  return kinds.map((kind): EngagementName => `${kind}:${normalised}`);
}

/** All names that plain text can call `note` by. Brackets and alias of a coachee or codename are stripped. */
export function namesOf(note: EngagementNote): EngagementName[] {
  const { path, codename, coachee } = note;
  return [
    ...engagementNames(['path'], path),
    ...engagementNames(['path'], path.replace(/\.md$/i, '')),
    ...engagementNames(['file-name'], fileName(path)),
    ...(codename === undefined ? [] : engagementNames(['codename'], withoutLink(codename))),
    ...(coachee === undefined ? [] : engagementNames(['coachee'], withoutLink(coachee))),
  ];
}

/** The link name of the note that `coachee` links; undefined where it is plain text. */
export function coacheeLinkName({ coachee = '' }: EngagementNote): string | undefined {
  const target = linkTarget(coachee);
  return target === undefined ? undefined : linkName(target);
}

/** The name an engagement is shown under: its codename, else its coachee, else its file's name. */
export function displayName(note: EngagementNote): string {
  return withoutLink(note.codename ?? note.coachee ?? fileName(note.path));
}
