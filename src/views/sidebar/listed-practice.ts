import type { Day } from '../../domain/day';
import type { Diagnostic } from '../../notes/diagnostic';
import type { EngagementState } from '../../domain/engagement-state';
import type { Group } from '../../domain/group';
import { isPrivate } from '../../privacy/display';
import type { Practice } from '../../vault/practice';
import { type AttentionItem, attentionItems } from './attention-items';

type Compare = (a: EngagementState, b: EngagementState) => number;

/** The engagements that are listed, and their order within each group. */
export interface Selection {
  readonly includes: (state: EngagementState) => boolean;
  readonly compare: Compare;
}

/** The practice as it is listed. A batch of changes asks for what changed, and for nothing of the others. */
interface ListedPractice {
  /** Every engagement, in no order. */
  readonly all: ReadonlyMap<string, EngagementState>;
  /** Of each group, what the selection includes, in its order. */
  readonly rows: Readonly<Record<Group, readonly EngagementState[]>>;
  /** Items that stay as they were are the same objects. */
  readonly attention: readonly AttentionItem[];
  /** Reads everything anew, for another day or selection. */
  readAll(day: Day, selection: Selection): void;
  /** Reads the notes at `paths` anew, on the day and by the selection of before. */
  read(paths: Iterable<string>): void;
}

/** Lists nothing before it has read. */
export function listPractice(practice: Pick<Practice, 'portfolio' | 'index'>): ListedPractice {
  const all = new Map<string, EngagementState>();
  const found = new Map<string, readonly Diagnostic[]>();
  let rows: Record<Group, EngagementState[]> = { open: [], upcoming: [], paused: [], closed: [] };
  let attention: AttentionItem[] = [];
  let today: Day;
  let selection: Selection;

  /** A bug that shows in one engagement must not take the others with it. */
  function look(path: string): { state?: EngagementState; diagnostics: readonly Diagnostic[] } {
    const { portfolio } = practice;
    try {
      return { state: portfolio.state(path, today), diagnostics: portfolio.diagnosticsOf(path, today) };
    } catch (error) {
      console.error(`Groundwork could not work out ${path}.`, error);
      return { diagnostics: [{ path, found: '', fault: { kind: 'unexpected', error: String(error) } }] };
    }
  }

  function read(paths: Iterable<string>): void {
    let isAttentionNew = false;
    for (const path of paths) {
      const { state, diagnostics } = look(path);
      const before = all.get(path);
      if (state !== before) {
        if (state) all.set(path, state);
        else all.delete(path);
        if (before) remove(rows[before.group], before);
        if (state && selection.includes(state)) insert(rows[state.group], state, selection.compare);
      }
      isAttentionNew ||= diagnostics.length > 0 || found.has(path);
      if (diagnostics.length > 0) found.set(path, diagnostics);
      else found.delete(path);
    }
    // In privacy mode, what a note may be called depends on all others: its codename may give one of them away.
    if (!isAttentionNew && !isPrivate()) return;
    const isLost = (path: string) => practice.index.membershipProblem(path) !== undefined;
    const before = new Map(attention.map((item) => [JSON.stringify(item), item]));
    const items = attentionItems([...found.values()].flat(), isLost);
    attention = items.map((item) => before.get(JSON.stringify(item)) ?? item);
  }

  return {
    all,
    get rows() {
      return rows;
    },
    get attention() {
      return attention;
    },
    readAll(day, selected) {
      today = day;
      selection = selected;
      all.clear();
      rows = { open: [], upcoming: [], paused: [], closed: [] };
      read(new Set([...practice.index.notes().keys(), ...found.keys()]));
    },
    read,
  };
}

function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}

/** Puts `item` where it belongs in a sorted list. */
function insert<T>(list: T[], item: T, compare: (a: T, b: T) => number): void {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(list[middle] ?? item, item) < 0) from = middle + 1;
    else to = middle;
  }
  list.splice(from, 0, item);
}
