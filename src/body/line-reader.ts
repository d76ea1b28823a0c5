const THREE_MARKS = /([-*_])(?:[ \t]*\1){2}/y;

/** A line that is read from left to right, its columns counted as in CommonMark: a tab ends at a multiple of four. */
export class LineReader {
  /** Of the next character that is neither a space nor a tab; the length of the line where there is none. */
  at = -1;
  private atColumn = 0;
  private position = 0;
  private column = 0;
  private readonly rule: number;

  constructor(readonly text: string) {
    this.rule = ruleStart(text);
    this.find();
  }

  /** The columns of space before `at`. */
  get indent(): number {
    return this.atColumn - this.column;
  }

  get isBlank(): boolean {
    return this.at >= this.text.length;
  }

  /** The character at `at`, '' at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** True if everything from `at` on is a rule: three or more of one mark. */
  get isRule(): boolean {
    return this.at >= this.rule && this.match(THREE_MARKS) !== null;
  }

  /** Passes columns of space: as many as there are, at most `columns`. A tab may be passed in part. */
  skip(columns: number): void {
    let left = Math.min(columns, this.indent);
    while (left > 0) {
      const width = this.text.charAt(this.position) === '\t' ? 4 - (this.column % 4) : 1;
      const step = Math.min(width, left);
      this.column += step;
      left -= step;
      if (step === width) this.position += 1;
    }
  }

  /** Passes the space before `at` and `count` characters from there. */
  pass(count: number): void {
    this.position = this.at + count;
    this.column = this.atColumn + count;
    this.find();
  }

  /** The match of `pattern`, which has to be sticky, at `at`. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  private find(): void {
    if (this.at >= this.position) return;
    this.at = this.position;
    this.atColumn = this.column;
    for (;;) {
      const character = this.text.charAt(this.at);
      if (character !== ' ' && character !== '\t') return;
      this.atColumn += character === '\t' ? 4 - (this.atColumn % 4) : 1;
      this.at += 1;
    }
  }
}

/** The start of the longest end of a line made of spaces and one kind of rule mark. */
function ruleStart(text: string): number {
  let at = text.length;
  let mark = '';
  for (;;) {
    const character = text.charAt(at - 1);
    const isMark = character !== '' && '-*_'.includes(character) && (mark === '' || mark === character);
    if (!isMark && character !== ' ' && character !== '\t') return at;
    if (isMark) mark = character;
    at -= 1;
  }
}
