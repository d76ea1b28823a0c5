import type { EngagementNote } from '../domain/engagement-note';
import { normaliseLabel } from '../domain/goal-key';
import { linkTarget, withoutLink } from '../domain/link';
import { fileName } from '../text/file-name';

/**
 * The key shared by a link target and every note it could lead to: the file's name, without case. When a note of that
 * name comes, goes or moves, the links that depend on the name are resolved again.
 */
export function linkName(targetOrPath: string): string {
  return fileName(targetOrPath).normalize('NFC').toLowerCase();
}

/** The kinds of name that plain text may use for an engagement, in the order in which they are tried. */
export const NAME_KINDS = ['path', 'file-name', 'codename', 'coachee'] as const;
type NameKind = (typeof NAME_KINDS)[number];

/** A kind of name and the name itself, normalised like a goal label. */
export type EngagementName = `${NameKind}:${string}`;

/** `text` as each of `kinds`. */
export function engagementNames(kinds: readonly NameKind[], text: string): EngagementName[] {
  const normalised = normaliseLabel(text);
  return kinds.map((kind): EngagementName => `${kind}:${normalised}`);
}

/**
 * All names that plain text can call `note` by: a coachee or codename that is a link by its alias, its whole target and
 * the last part of that; a group or team also by each of those it names.
 */
export function namesOf(note: EngagementNote): EngagementName[] {
  const { path, codename = '', coachee = '', format } = note;
  const each = format === 'individual' ? [] : coachee.split(',');
  return [
    ...engagementNames(['path'], path),
    ...engagementNames(['path'], path.replace(/\.md$/i, '')),
    ...engagementNames(['file-name'], fileName(path)),
    ...namesIn('codename', [codename]),
    ...namesIn('coachee', [coachee, ...each]),
  ];
}

/** The link name of the note that `coachee` links; undefined where it is plain text. */
export function coacheeLinkName({ coachee = '' }: EngagementNote): string | undefined {
  const target = linkTarget(coachee);
  return target === undefined ? undefined : linkName(target);
}

function namesIn(kind: NameKind, values: readonly string[]): EngagementName[] {
  const texts = values.flatMap((value) => {
    const target = linkTarget(value) ?? value;
    return [withoutLink(value), target, target.slice(target.lastIndexOf('/') + 1)];
  });
  const whole = values.some((value) => linkTarget(value) !== undefined) ? texts : values;
  const named = whole.filter((text) => text.trim() !== '' && !TOKEN.test(text));
  return [...new Set(named.flatMap((text) => engagementNames([kind], text)))];
}

/** A token that a template did not expand: not a name. */
const TOKEN = /^\s*(?:\{\{[^{}]*\}\}|<%[^]*%>)\s*$/;

/** The name an engagement is shown under: its codename, else its coachee, else its file's name. */
export function preferredName({ codename = '', coachee = '', path }: EngagementNote): string {
  const [name] = [codename, coachee].filter((text) => !TOKEN.test(text)).map(withoutLink).filter(Boolean);
  return name ?? fileName(path);
}
