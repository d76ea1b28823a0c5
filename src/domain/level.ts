/** How far a goal has come, best first: 0 is what was expected. (Kiresuk & Sherman 1968) */
export const LEVELS = [2, 1, 0, -1, -2] as const;
export type Level = (typeof LEVELS)[number];

/** What each level of a goal means; a level without words is missing. */
export type LevelWords = ReadonlyMap<Level, string>;

/** A level, with a hyphen or a minus sign where it is below 0, and its words. */
const ITEM = /^([-−–+]?)\s*([0-2])(?![\d.,]\d)(?:\s*[.:,–—-])?\s+(\S.*)$/;

/** A level as it is written: `+1`, `0`, `−2` with a minus sign, which YAML does not take for a list. */
export function levelText(level: Level): string {
  if (level === 0) return '0';
  return level > 0 ? `+${level}` : `−${-level}`;
}

/** A level with its words as one item of a goal's `level-words`: `+1 Two of them decide alone`. */
export function levelItem(level: Level, words: string): string {
  return `${levelText(level)} ${words}`;
}

/**
 * The level and the words of one item, several lines of it as one; undefined where it does not begin with a level and
 * go on with words.
 */
export function readLevelItem(item: string): readonly [level: Level, words: string] | undefined {
  const lines = item.trim().split(/[\n\r\u2028\u2029]+/);
  const [, sign = '', digit, words] = ITEM.exec(lines.map((line) => line.trim()).join(' ')) ?? [];
  if (digit === undefined || words === undefined) return undefined;
  const signed = /[-−–]/.test(sign) ? -Number(digit) : Number(digit);
  // −0 is 0 here.
  const level = LEVELS.find((known) => known === signed);
  return level === undefined ? undefined : [level, words];
}

/** What the items of `level-words` say of each level; of two for one level, the first. Others are passed over. */
export function readLevelWords(items: readonly string[]): LevelWords {
  const words = new Map<Level, string>();
  for (const item of items) {
    const [level, text] = readLevelItem(item) ?? [];
    if (level !== undefined && text !== undefined && !words.has(level)) words.set(level, text);
  }
  return words;
}
