import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** One instruction of a pattern; all but `split` and `jump` go on with the next. */
type Instruction =
  | { does: 'read'; fits: (character: string) => boolean }
  | { does: 'check'; holds: (text: string, at: number) => boolean }
  | { does: 'look'; program: Program; isNegative: boolean }
  | { does: 'again'; group: number }
  | { does: 'save'; slot: number }
  /** Fails where a round of a loop read nothing, as JavaScript has it. */
  | { does: 'moved'; slot: number }
  | { does: 'split'; first: number; second: number }
  | { does: 'jump'; to: number };

interface Program {
  /** The regular expression as it is written. */
  readonly pattern: string;
  readonly instructions: readonly Instruction[];
  readonly isUnicode: boolean;
  readonly isSticky: boolean;
  /** Whether it begins where it ended last. */
  readonly goesOn: boolean;
  /** Whether it can only match at the beginning of a text. */
  readonly isAnchored: boolean;
  readonly slots: number;
  /** What was found before, by text and by where the search began. */
  readonly runs: Map<string, Map<number, Run>>;
}

export interface Run {
  /** The regular expression as it is written. */
  readonly pattern: string;
  readonly steps: number;
  /** Where the match begins and ends; undefined where there is none. */
  readonly match: readonly [from: number, to: number] | undefined;
  /** Whether the language has been asked and found none either. */
  isConfirmed: boolean;
}

/** By what is written between the slashes, and then by the flags. */
const programs = new Map<string, Map<number, Program>>();
/** The same line is looked for in by many: what was found is kept, for so many texts of each regular expression. */
const MOST_TEXTS = 20_000;
/** Saves asking a regular expression for its source and flags once more. */
const known = new WeakMap<RegExp, Program>();
/** As the language has it, whatever watches it. */
const ownExec = Reflect.get(RegExp.prototype, 'exec') as (this: RegExp, text: string) => unknown;

/**
 * Looks for a regular expression in `text` as browsers do, by going back to the last choice that was left, and counts
 * the steps. A clock says the same only on a quiet machine.
 */
export function countRegexSteps(regex: RegExp, text: string): Run {
  const program = compile(regex);
  const from = program.goesOn ? regex.lastIndex : 0;
  const { runs } = program;
  if (runs.size > MOST_TEXTS) runs.clear();
  let ofText = runs.get(text);
  if (!ofText) runs.set(text, (ofText = new Map<number, Run>()));
  let found = ofText.get(from);
  if (!found) ofText.set(from, (found = search(program, text, from)));
  return found;
}

function search(program: Program, text: string, from: number): Run {
  const { pattern, isUnicode, isSticky, isAnchored, instructions: [first] } = program;
  const slots = Array<number>(program.slots);
  let steps = 0;
  const last = isSticky ? from : isAnchored ? Math.min(from, 0) : text.length;
  for (let at = from; at <= last; at += isUnicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
    // From most places it gets no further than the first character.
    if (first?.does === 'read' && !(at < text.length && first.fits(characterAt(text, at, isUnicode)))) {
      steps += 1;
      continue;
    }
    const found = run(program, text, at, slots.fill(-1));
    steps += found.steps;
    if (found.to !== undefined) return { pattern, steps, match: [at, found.to], isConfirmed: false };
  }
  return { pattern, steps, match: undefined, isConfirmed: false };
}

function characterAt(text: string, at: number, isUnicode: boolean): string {
  return isUnicode ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
}

function run(
  { instructions, isUnicode }: Program,
  text: string,
  from: number,
  slots: number[],
): { steps: number; to: number | undefined } {
  /** The choices left: where to go on, and at which character; between them, what a slot held before it was saved. */
  const choices: ({ next: number; at: number } | { slot: number; before: number })[] = [];
  let steps = 0;
  let at = from;
  for (let next = 0; next < instructions.length; ) {
    steps += 1;
    const instruction = instructions[next];
    next += 1;
    let fits = true;
    switch (instruction?.does) {
      case 'read': {
        const character = characterAt(text, at, isUnicode);
        fits = at < text.length && instruction.fits(character);
        at += character.length;
        break;
      }
      case 'check':
        fits = instruction.holds(text, at);
        break;
      case 'look': {
        const seen = run(instruction.program, text, at, slots);
        steps += seen.steps;
        fits = (seen.to !== undefined) !== instruction.isNegative;
        break;
      }
      case 'again': {
        const [start = -1, end = -1] = slots.slice(instruction.group * 2, instruction.group * 2 + 2);
        const before = start === -1 || end === -1 ? '' : text.slice(start, end);
        fits = text.startsWith(before, at);
        at += before.length;
        steps += before.length;
        break;
      }
      case 'save':
        choices.push({ slot: instruction.slot, before: slots[instruction.slot] ?? -1 });
        slots[instruction.slot] = at;
        break;
      case 'moved':
        fits = slots[instruction.slot] !== at;
        break;
      case 'split':
        choices.push({ next: instruction.second, at });
        next = instruction.first;
        break;
      case 'jump':
        next = instruction.to;
        break;
    }
    if (fits) continue;
    let choice = choices.pop();
    for (; choice && 'slot' in choice; choice = choices.pop()) slots[choice.slot] = choice.before;
    if (!choice) return { steps, to: undefined };
    ({ next, at } = choice);
  }
  return { steps, to: at };
}

function compile(regex: RegExp): Program {
  const before = known.get(regex);
  if (before) return before;
  const { source } = regex;
  let ofSource = programs.get(source);
  if (!ofSource) programs.set(source, (ofSource = new Map<number, Program>()));
  const flags = flagsOf(regex);
  let program = ofSource.get(flags);
  if (!program) ofSource.set(flags, (program = compileParts(source, regex.flags, String(regex))));
  known.set(regex, program);
  return program;
}

/** A number for the flags: their text takes ten times as long, and is asked for as often as a literal is come to. */
function flagsOf({ dotAll, global, hasIndices, ignoreCase, multiline, sticky, unicode }: RegExp): number {
  const small = (dotAll ? 1 : 0) + (global ? 2 : 0) + (hasIndices ? 4 : 0) + (ignoreCase ? 8 : 0);
  return small + (multiline ? 16 : 0) + (sticky ? 32 : 0) + (unicode ? 64 : 0);
}

function compileParts(source: string, flags: string, pattern: string): Program {
  const isUnicode = flags.includes('u');
  const isSticky = flags.includes('y');
  const goesOn = isSticky || flags.includes('g');
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, { unicode: isUnicode });
  const kept = [...flags].filter((flag) => 'ius'.includes(flag)).join('');
  const groups: AST.CapturingGroup[] = [];
  const groupOf = (group: AST.CapturingGroup) => groups.indexOf(group) + 1;
  let slots = 2 * (source.split('(').length + 1);

  function program(alternatives: readonly AST.Alternative[]): Program {
    const instructions: Instruction[] = [];
    const add = (instruction: Instruction): number => instructions.push(instruction) - 1;

    function oneOf(list: readonly AST.Alternative[]): void {
      const [first, ...others] = list;
      if (others.length === 0) return first?.elements.forEach(element);
      const split = { does: 'split' as const, first: instructions.length + 1, second: 0 };
      add(split);
      first?.elements.forEach(element);
      const jump = { does: 'jump' as const, to: 0 };
      add(jump);
      split.second = instructions.length;
      oneOf(others);
      jump.to = instructions.length;
    }

    function element(node: AST.Element): void {
      switch (node.type) {
        case 'Character':
        case 'CharacterSet':
        case 'CharacterClass':
        case 'ExpressionCharacterClass':
          add({ does: 'read', fits: fitting(node.raw, kept) });
          return;
        case 'Group':
          oneOf(node.alternatives);
          return;
        case 'CapturingGroup':
          // What is repeated is compiled more than once.
          if (!groups.includes(node)) groups.push(node);
          add({ does: 'save', slot: groupOf(node) * 2 });
          oneOf(node.alternatives);
          add({ does: 'save', slot: groupOf(node) * 2 + 1 });
          return;
        case 'Backreference':
          add({ does: 'again', group: groupOf(node.resolved as AST.CapturingGroup) });
          return;
        case 'Quantifier':
          repeat(node);
          return;
        case 'Assertion':
          if (node.kind === 'lookahead') {
            add({ does: 'look', program: program(node.alternatives), isNegative: node.negate });
          } else if (node.kind === 'lookbehind') {
            throw new Error(`Older versions of iOS cannot look behind: ${source}`);
          } else add({ does: 'check', holds: checking(node, flags.includes('m')) });
      }
    }

    function repeat({ min, max, greedy, element: repeated }: AST.Quantifier): void {
      for (let round = 0; round < min; round += 1) element(repeated);
      const splits: Extract<Instruction, { does: 'split' }>[] = [];
      const choose = () => {
        const split = { does: 'split' as const, first: instructions.length + 1, second: instructions.length + 1 };
        splits.push(split);
        return add(split);
      };
      if (max === Infinity) {
        const start = choose();
        const slot = slots;
        slots += 1;
        add({ does: 'save', slot });
        element(repeated);
        add({ does: 'moved', slot });
        add({ does: 'jump', to: start });
      } else {
        for (let round = min; round < max; round += 1) {
          choose();
          element(repeated);
        }
      }
      for (const split of splits) split[greedy ? 'second' : 'first'] = instructions.length;
    }

    oneOf(alternatives);
    const isAnchored = alternatives.every(({ elements: [first] }) => {
      return first?.type === 'Assertion' && first.kind === 'start' && !flags.includes('m');
    });
    return { pattern, instructions, isUnicode, isSticky, goesOn, isAnchored, slots: 0, runs: new Map() };
  }

  const whole = program(parsed.alternatives);
  return { ...whole, slots };
}

function fitting(raw: string, flags: string): (character: string) => boolean {
  const one = new RegExp(`^${raw}$`, flags);
  const known = new Map<string, boolean>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const fits = ownExec.call(one, character) !== null;
    known.set(character, fits);
    return fits;
  };
}

function checking(
  node: AST.EdgeAssertion | AST.WordBoundaryAssertion,
  isMultiline: boolean,
): (text: string, at: number) => boolean {
  const isWord = (character: string) => ownExec.call(/^\w$/, character) !== null;
  const isBreak = (character: string) => '\n\r\u2028\u2029'.includes(character);
  switch (node.kind) {
    case 'start':
      return (text, at) => at === 0 || (isMultiline && isBreak(text.charAt(at - 1)));
    case 'end':
      return (text, at) => at === text.length || (isMultiline && isBreak(text.charAt(at)));
    case 'word':
      return (text, at) => (isWord(text.charAt(at - 1)) !== isWord(text.charAt(at))) !== node.negate;
  }
}
