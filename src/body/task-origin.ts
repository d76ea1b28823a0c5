const DAY = ' *\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{1,2}:\\d{2})?';
const ID = '[\\w-]+';
/** A field as the Tasks plugin writes it: an emoji with a day, a word, ids, how often, or alone. */
const EMOJI = [
  `(?:➕|🛫|⏳|⌛|📅|📆|🗓|✅|❌|⏰)\\uFE0F?(?:${DAY})?`,
  '🔁\\uFE0F? *[A-Za-z0-9, !]+',
  '(?:🔺|⏫|🔼|🔽|⏬)\\uFE0F?',
  '🏁\\uFE0F? *[A-Za-z]+',
  `🆔\\uFE0F? *${ID}`,
  `⛔\\uFE0F? *${ID}(?: *, *${ID})*`,
];
/** A field as Dataview reads it: `[due:: 2026-03-18]`. */
const INLINE = ['\\[[^[\\]():]+::(?:[^[\\]]|\\[\\[[^[\\]]*\\]\\])*\\]', '\\([^[\\]():]+::[^()]*\\)'];
/** Fields, and the tags that may stand between them. */
const PIECE = new RegExp(`(?<field>${[...EMOJI, ...INLINE].join('|')})|#[^\\s#]+`, 'gu');
const ORIGIN = /[ \t]*\((\[\[[^[\]]+\]\])\)[ \t]*$/;

export interface TaskParts {
  /** All lines, without the link and the fields. */
  readonly text: string;
  /** The link to where the task was made, brackets included. */
  readonly origin: string | undefined;
}

/** A task that may have been carried forward, with what was added when it was. */
export function taskParts(task: string): TaskParts {
  const { text, origin, below } = split(task);
  return { text: text + below, origin };
}

/**
 * A task with the link to where it was made at the end of its first line, but before the fields there: the Tasks plugin
 * reads none behind it. One that has such a link keeps it.
 */
export function withOrigin(task: string, link: string | undefined): string {
  const { text, origin = link, fields, below } = split(task);
  return text + (origin === undefined ? '' : ` (${origin})`) + fields + below;
}

function split(task: string): TaskParts & { readonly fields: string; readonly below: string } {
  const end = task.includes('\n') ? task.indexOf('\n') : task.length;
  // Earlier versions put the link behind the fields.
  const first = task.slice(0, end).trimEnd();
  const behind = ORIGIN.exec(first);
  const whole = behind ? first.slice(0, behind.index) : first;
  const at = fieldsStart(whole);
  const before = whole.slice(0, at).trimEnd();
  const within = ORIGIN.exec(before);
  const text = within ? before.slice(0, within.index) : before;
  return { text, origin: within?.[1] ?? behind?.[1], fields: whole.slice(before.length), below: task.slice(end) };
}

/** Where the fields start that a line ends with; its length where it ends with none. */
function fieldsStart(line: string): number {
  let start = line.length;
  let end = line.length;
  for (const { index, 0: piece, groups } of [...line.matchAll(PIECE)].reverse()) {
    if (line.slice(index + piece.length, end).trim() !== '') break;
    end = index;
    if (groups?.['field'] !== undefined) start = index;
  }
  return start;
}
