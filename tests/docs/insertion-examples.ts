/** What the page says becomes of a note: its text afterwards, or why nothing changes. */
export type Outcome =
  | { readonly kind: 'edits'; readonly after: string }
  | { readonly kind: 'complete' }
  | { readonly kind: 'refused'; readonly notice: string };

export interface InsertionExample {
  /** The heading it stands under. */
  readonly rule: string;
  /** With ▮ for the cursor, where it matters. */
  readonly note: string;
  readonly template: string;
  readonly outcome: Outcome;
}

const BLOCK = '\n\n```markdown\n(.*?)```\n\n';
const GIVEN = new RegExp(`^${BLOCK}The template:${BLOCK}(.*)$`, 's');
const AFTERWARDS = /^Afterwards:\n\n```markdown\n(.*?)```\n/s;
const REFUSED = /^Nothing changes, and the notice says:\n\n> (.*)\n/;
const COMPLETE = 'Nothing changes, and the notice says that all of the template is already there.\n';

/**
 * The examples of docs/inserting.md, rule by rule: a note and a template, each in a block of its own, and what becomes
 * of them. Throws where a rule has no example, or one is not written like that. Only rules have third-level headings.
 */
export function insertionExamples(page: string): InsertionExample[] {
  return page.split(/^### /m).slice(1).flatMap((section) => {
    const [rule = ''] = section.split('\n', 1);
    const examples = section.split('\nThe note:').slice(1);
    if (examples.length === 0) throw new Error(`“${rule}” has no example.`);
    return examples.map((example) => {
      const [, note, template, rest = ''] = GIVEN.exec(example) ?? [];
      const outcome = readOutcome(rest);
      if (note === undefined || template === undefined || !outcome) throw new Error(`“${rule}”: ${example}`);
      return { rule, note, template, outcome };
    });
  });
}

function readOutcome(text: string): Outcome | undefined {
  const after = AFTERWARDS.exec(text)?.[1];
  if (after !== undefined) return { kind: 'edits', after };
  const notice = REFUSED.exec(text)?.[1];
  if (notice !== undefined) return { kind: 'refused', notice };
  return text.startsWith(COMPLETE) ? { kind: 'complete' } : undefined;
}

/** The anchors that the rows of the table link to. */
export function linkedRules(page: string): string[] {
  return [...page.matchAll(/^\| \[[^\]]*\]\(#([^)]*)\)/gm)].map(([, anchor = '']) => anchor);
}

/** The anchor of a heading of letters and spaces, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}
