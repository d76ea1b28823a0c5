import { isTitleLine } from './line-title';

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

interface TaskParts {
  /** All its lines, without the link and the fields. */
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

/** The start of the fields at the end of a line; its length where there are none. */
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

const TASK = /^[ \t]*((?:[-*+]|\d+[.)])[ \t]+)\[(.)\](?:[ \t]+(.*))?$/;
const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]|$)/;
/** Lines that are not text: a heading, a quote, a rule. */
const NO_TEXT = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$)/;
const COMMENT = /^[ \t]*(?:%%|<!--)/;
/** True for what a check box holds where its task is neither done nor cancelled: to do, or in progress. */
export function isOpenBox(sign: string): boolean {
  return sign === ' ' || sign === '/';
}

const BLOCK_ID = /(?:^|[ \t])\^[A-Za-z0-9-]+$/;

interface Task {
  /** The column where its content begins: lines indented as far belong to it. */
  readonly content: number;
  readonly isOpen: boolean;
  /** The lines below the first one, with their indentation in columns. */
  readonly below: { readonly indent: number; readonly text: string }[];
  readonly text: string;
}

/**
 * The open tasks among lines of Markdown, by the number of their line, each without its mark and check box and with
 * what belongs to it: its continuation lines, and its items that are not tasks, indented as they are below it.
 * Tasks below a task are entries of their own. The ids of blocks are left out: there must be only one of each.
 */
export function openTasks(lines: readonly string[]): ReadonlyMap<number, string> {
  const tasks = new Map<number, Task>();
  /** The ones a line could belong to, innermost last. */
  const around: Task[] = [];
  for (const [number, line] of lines.entries()) {
    if (COMMENT.test(line)) continue;
    const indent = columnsOf(line);
    const innermost = around.at(-1);
    while (around.length > 0 && indent < (around.at(-1)?.content ?? 0)) around.pop();
    const [, mark, state = '', text = ''] = TASK.exec(line) ?? [];
    if (mark !== undefined) {
      const isOpen = isOpenBox(state) && text.trim() !== '';
      const task = { content: indent + mark.length, isOpen, below: [], text: withoutId(text) };
      tasks.set(number, task);
      around.push(task);
      continue;
    }
    const goesOn = ITEM.test(line) || NO_TEXT.test(line) || isTitleLine(line) ? undefined : innermost;
    const owner = around.at(-1) ?? goesOn;
    const own = withoutId(line.trim());
    if (owner && own !== '') owner.below.push({ indent: around.length > 0 ? indent : 0, text: own });
    // A line that is not indented continues the paragraph above.
    if (owner && around.length === 0) around.push(owner);
  }
  return new Map([...tasks].flatMap(([number, task]) => (task.isOpen ? [[number, withBelow(task)]] : [])));
}

function withBelow({ text, below }: Task): string {
  const least = below.reduce((most, { indent }) => (indent > 0 ? Math.min(most, indent) : most), Infinity);
  const lines = below.map((line) => ' '.repeat(Math.max(line.indent - least, 0)) + line.text);
  return [text, ...lines].join('\n');
}

function withoutId(text: string): string {
  return text.trimEnd().replace(BLOCK_ID, '').trimEnd();
}

/** A line's indentation in columns; a tab goes to the next multiple of four. */
function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}
