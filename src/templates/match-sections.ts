import { dayIn } from '../text/days-in';
import type { Block } from '../body/outline';
import { nameWithAside, wordsOf } from '../body/heading-name';

/** A heading of a template, or of a note. */
type Heading = Pick<Block, 'name' | 'title' | 'parent'>;

interface FoundSections {
  /** The heading that each section of the template has in the note. */
  readonly present: readonly (Block | undefined)[];
  /** The heading below which the cursor is, where it begins an entry of its own and has none of the sections. */
  readonly entry: Block | undefined;
}

/**
 * Matches the sections of a template with a note's, as seen from the cursor. They count as present only together, below
 * one heading: that of the cursor or one below it, else one further up, unless an entry begins in between (one of
 * several sessions in a note). Where they are below several headings, those count that have all of them, or none.
 * `title` is the section of the template that only holds the others.
 */
export function matchSections(
  sections: readonly Heading[],
  headings: readonly Block[],
  cursor: number,
  title?: Heading,
): FoundSections {
  const names = new Set(sections.flatMap(({ name }) => name ?? []));
  const isSection = ({ name }: Block) => name !== undefined && names.has(name);
  const parents = parentsOf(headings);
  const none = sections.map(() => undefined);
  let scope = headings.findLast(({ from }) => from <= cursor);
  for (;;) {
    if (!scope || !isSection(scope)) {
      const groups = groupsIn(scope);
      const [group = none, ...others] = groups;
      const present = others.length === 0 ? group : groups.find((all) => sections.every(isFound(all)));
      if (groups.length > 0) return { present: present ?? none, entry: present ? undefined : scope };
      if (!scope || isEntry(scope)) return { present: none, entry: scope };
    }
    scope = parents.get(scope);
  }

  /** The sections below `scope`, or below one heading in it, for each of these that has some. */
  function groupsIn(scope: Block | undefined): (Block | undefined)[][] {
    const members = new Map<Block | undefined, Block[]>();
    for (const heading of headings) {
      if (!isSection(heading) || !isWithin(heading, scope)) continue;
      let owner = parents.get(heading);
      while (owner && owner !== scope && isSection(owner)) owner = parents.get(owner);
      const group = members.get(owner) ?? [];
      group.push(heading);
      members.set(owner, group);
    }
    const groups = [...members.values()].map((group) => match(sections, group));
    // A heading that a template has only within its sections is too common to count: “Notes”.
    return groups.filter((present) => sections.some((section, at) => present[at] && isOnTop(section)));
  }

  function isOnTop({ name, parent }: Heading): boolean {
    return name !== undefined && (parent === undefined || (title !== undefined && parent === title.name));
  }

  function isFound(present: readonly (Block | undefined)[]): (section: Heading, at: number) => boolean {
    return ({ name }, at) => name === undefined || present[at] !== undefined;
  }

  /** True if a heading begins one of several sessions in a note: it names a day, or a sibling has sections. */
  function isEntry(heading: Block): boolean {
    if (dayIn(heading.title) !== undefined) return true;
    const above = parents.get(heading);
    return headings.some((other) => {
      let beside = other;
      for (let next = parents.get(other); next !== above; next = parents.get(next)) {
        if (!next) return false;
        beside = next;
      }
      return isSection(other) && beside !== heading && !isSection(beside);
    });
  }

  function isWithin(heading: Block, scope: Block | undefined): boolean {
    let above = parents.get(heading);
    while (above && above !== scope) above = parents.get(above);
    return above === scope;
  }
}

/** The heading that each heading is below. */
function parentsOf(headings: readonly Block[]): ReadonlyMap<Block, Block | undefined> {
  const parents = new Map<Block, Block | undefined>();
  const above: Block[] = [];
  for (const heading of headings) {
    while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
    parents.set(heading, above.at(-1));
    above.push(heading);
  }
  return parents;
}

/**
 * The heading that each section has among `headings`: one below the same heading, else any of its name. One that says
 * the same in brackets comes first, and one that says something else there is another section.
 */
function match(sections: readonly Heading[], headings: readonly Block[]): (Block | undefined)[] {
  const found = new Map<Heading, Block>();
  const taken = new Set<Block>();
  const keysOf = new Map([...sections, ...headings].map((heading) => [heading, keysIn(heading)] as const));
  for (const isAnywhere of [false, true]) {
    for (const [ofSection, ofHeading] of PASSES) {
      const keyOf = (heading: Heading, kind: keyof Keys) => {
        const key = keysOf.get(heading)?.[kind];
        return key === undefined || isAnywhere ? key : JSON.stringify([key, heading.parent]);
      };
      const free = new Map<string, Block[]>();
      // Last ones first, so that pop gives the first.
      for (const heading of headings.filter((other) => !taken.has(other)).reverse()) {
        const key = keyOf(heading, ofHeading);
        if (key === undefined) continue;
        const others = free.get(key) ?? [];
        others.push(heading);
        free.set(key, others);
      }
      for (const section of sections.filter((other) => !found.has(other))) {
        const heading = free.get(keyOf(section, ofSection) ?? '')?.pop();
        if (!heading) continue;
        found.set(section, heading);
        taken.add(heading);
      }
    }
  }
  return sections.map((section) => found.get(section));
}

/** The keys a heading is compared by; undefined where it has none. */
interface Keys {
  readonly words: string | undefined;
  readonly withAside: string | undefined;
  readonly name: string | undefined;
  /** Its name where nothing beside it tells it from another one. */
  readonly alone: string | undefined;
}

/** The keys by which a section and a heading are compared, in turn. */
const PASSES: readonly (readonly [keyof Keys, keyof Keys])[] = [
  ['words', 'words'],
  ['withAside', 'withAside'],
  ['alone', 'name'],
  ['name', 'alone'],
];

function keysIn({ name, title }: Heading): Keys {
  if (name === undefined) return { words: undefined, withAside: undefined, name, alone: undefined };
  const withAside = nameWithAside(title);
  return { words: wordsOf(title) || undefined, withAside, name, alone: withAside === name ? name : undefined };
}
