import { trimEndOf } from '../domain/letters';
import { withoutLink } from '../domain/link';

/** The name of the note at `path`: without its folder and without `.md`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Refused by a file system or, `# ^ [ ] |`, by Obsidian's links. */
const FORBIDDEN = '\\\\/:*?"<>|#^[\\]\\p{Cc}\\p{Cs}';
// The character before is matched too: older versions of iOS have no look-behind.
const BETWEEN_WORDS = new RegExp(`([^\\s${FORBIDDEN}])[${FORBIDDEN}]+(?=[^\\s.${FORBIDDEN}])`, 'gu');
const ELSEWHERE = new RegExp(`[${FORBIDDEN}]+`, 'gu');
/**
 * Marks that reverse text or have no width: two names that look the same would differ. Joiners stay, as emoji need
 * them.
 */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Windows keeps these for devices, with any ending ("Naming Files, Paths, and Namespaces", Microsoft Learn). */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?=\.|$)/i;
/** File systems allow 255 bytes; a date, `.md` and a sync tool's own ending need room beside the name. */
const MAX_NAME_BYTES = 180;

/**
 * `text` as a name (without folder and `.md`) that every platform, and a link, can carry. Undefined where nothing is
 * left of it. A link gives the text it is shown as.
 */
export function safeFileName(text: string): string | undefined {
  const plain = withoutLink(text).normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ');
  const allowed = plain.replace(BETWEEN_WORDS, '$1-').replace(ELSEWHERE, ' ').replace(/\s+/g, ' ');
  const short = trimName(shorten(trimName(allowed)));
  if (short === '') return undefined;
  return RESERVED.test(short) ? `_${short}` : short;
}

/** No dots or spaces at either end, and no `.md`, which a link to the note would take for its ending. */
function trimName(name: string): string {
  let trimmed = trimEndOf(name.replace(/^[. ]+/, ''), /[. ]/);
  while (/\.md$/i.test(trimmed.slice(-3))) trimmed = trimEndOf(trimmed.slice(0, -3), /[. ]/);
  return trimmed;
}

function shorten(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    // Each byte of UTF-8 that is no plain letter or digit is one escape.
    bytes += encodeURIComponent(segment).replace(/%../g, ' ').length;
    if (bytes > MAX_NAME_BYTES) return kept;
    kept += segment;
  }
  return kept;
}
