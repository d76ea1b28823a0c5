import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import type { Group } from '../../domain/group';
import type { PathNow } from '../../domain/moved-engagement';
import { shownEngagement, shownName, shownState, type ShownState } from '../../privacy/display';
import { joinSentences } from '../../words/sentences';
import { rowText } from '../../words/row-text';
import { words } from '../../words/words';
import type { AttentionItem } from './attention-items';
import type { ListState } from './list-state';
import type { ChangedRows } from './listed-practice';
import { placeChildren } from './place-children';
import { renderAttention } from './render-attention';
import { renderDetails } from './render-details';
import { renderRow } from './render-row';
import { type Section, SECTIONS, sectionWords } from './section-words';
import { sessionToMark, sessionToTag } from './session-lines';
import type { SidebarActions } from './sidebar-actions';
import { keepFocus } from './tree-focus';
import { addTreeItem, markExpanded, speak, type TreeItem, type TreeItemRole } from './tree-item';

/** How many rows are drawn at once: more than a screen shows. Reading and sorting them before takes time, too. */
const ROWS_AT_ONCE = 50;

/**
 * How many are drawn in each turn after that: far below the 50 ms after which the app feels stuck (W3C, Long Tasks
 * API). Counted and not timed, so that the same list is always drawn the same way.
 */
const ROWS_PER_TURN = 100;

/** The list, as whoever fills it has it. */
interface EngagementTree {
  /** Shows something else; `changed` names the rows that differ from before, where the others need no look. */
  readonly show: (content: TreeContent, changed?: ChangedRows) => void;
  /** Draws what still waits for its turn. */
  readonly finish: () => void;
}

/** What the tree shows. */
interface TreeContent {
  readonly today: Day;
  /** Of each group, in the order to be shown; already searched. */
  readonly rows: Readonly<Record<Group, readonly EngagementState[]>>;
  readonly attention: readonly AttentionItem[];
  readonly isSearch: boolean;
}

/**
 * The list of engagements. It keeps a row's elements as long as the row is shown, and draws a row anew only where its
 * state is another one: the portfolio makes a new state whenever anything of an engagement or the day changes, and only
 * then. A long list is drawn in turns with the app, from the top.
 *
 * @param save called after something was folded or unfolded
 */
export function engagementTree(
  el: HTMLElement,
  folding: Pick<ListState, 'collapsed' | 'expanded'>,
  actions: SidebarActions,
  save: () => void,
): EngagementTree {
  /** The sections, notes and rows that are shown or were before they were folded, by key. */
  let items = new Map<string, TreeItem>();
  let before = items;
  /** What each row was drawn from. */
  const drawn = new WeakMap<TreeItem, ShownState>();
  /** What was folded while searching: a search unfolds everything, and the next one again. */
  const foldedHits = new Set<Section>();
  let content: TreeContent;
  /** How many new rows may still be drawn in this turn. */
  let room = 0;
  /** Set while rows wait for theirs. */
  let nextTurn: number | undefined;

  /** The item that is shown already under the key of `role`, else a new one; it has this role from now on. */
  function keepItem(name: string, level: number, role: TreeItemRole): TreeItem {
    const item = items.get(role.key) ?? before.get(role.key) ?? addTreeItem(undefined, name, level, role);
    items.set(role.key, item);
    return Object.assign(item, role);
  }

  /** Folds what is unfolded, and the other way round; `draw` shows it. */
  function toggle<T>(set: Set<T>, value: T, draw: () => void): void {
    if (!set.delete(value)) set.add(value);
    save();
    takeTurn(draw, ROWS_AT_ONCE);
  }

  /** Has `act` draw so many new rows; what is left is drawn in the next turn. */
  function takeTurn(act: () => void, rows: number): void {
    room = rows;
    keepFocus(el, act);
    if (room < 0) nextTurn ??= window.setTimeout(goOn);
  }

  function goOn(): void {
    nextTurn = undefined;
    // Nobody waits for the rest of a list that was closed.
    if (el.isConnected) takeTurn(draw, ROWS_PER_TURN);
  }

  const folded = () => (content.isSearch ? foldedHits : folding.collapsed);

  function draw(changed?: ChangedRows): void {
    if (!changed) [before, items] = [items, new Map<string, TreeItem>()];
    for (const [path, state] of changed ?? []) {
      if (state && !folded().has(state.group)) continue;
      items.get(path)?.el.remove();
      items.delete(path);
    }
    placeChildren(el, SECTIONS.flatMap((section) => drawSection(section, changed)));
    before = items;
  }

  /** Draws a section with all that it holds, or with the rows that changed alone. */
  function drawSection(section: Section, changed?: ChangedRows): HTMLElement[] {
    const notes = section === 'attention' ? content.attention : [];
    const rows = section === 'attention' ? [] : content.rows[section];
    const count = notes.length + rows.length;
    const key = `section\n${section}`;
    if (count === 0) {
      items.get(key)?.children.empty();
      return [];
    }
    const item = keepItem(`section mod-${section}`, 1, {
      key,
      toggle: () => toggle(folded(), section, () => drawSection(section)),
    });
    const { title, spoken } = sectionWords(section, count);
    if (speak(item, spoken)) {
      item.inner.setText(title);
      const flair = item.self.querySelector('.tree-item-flair-outer') ?? item.self.createDiv('tree-item-flair-outer');
      flair.empty();
      flair.createSpan({ cls: 'tree-item-flair', text: String(count) });
    }
    const expanded = !folded().has(section);
    markExpanded(item, expanded);
    if (!expanded) item.children.empty();
    else if (!changed || section === 'attention') {
      placeChildren(item.children, [...notes.map(drawAttention), ...rows.filter(hasRoom).map(drawRow)]);
    } else drawChanged(item.children, rows, changed);
    return [item.el];
  }

  /** Whether a row is shown already, or may be drawn in this turn. Room below 0 says that something was left out. */
  function hasRoom({ engagement: { note } }: EngagementState): boolean {
    if (items.has(note.path) || before.has(note.path)) return true;
    room = Math.max(room, 0) - 1;
    return room >= 0;
  }

  /** Puts each row that changed before the one that follows it; the last first, so that this one stands right. */
  function drawChanged(parent: HTMLElement, rows: readonly EngagementState[], changed: ChangedRows): void {
    const places = Array.from(changed.values(), (state) => (state ? rows.indexOf(state) : -1));
    for (const at of places.sort((a, b) => b - a)) {
      const state = rows[at];
      if (!state) continue;
      const row = drawRow(state);
      const after = rows[at + 1]?.engagement.note.path ?? '';
      const next = items.get(after)?.el ?? null;
      if (row.parentElement !== parent || row.nextElementSibling !== next) parent.insertBefore(row, next);
    }
  }

  /** A note that needs the coach's hand, with the reasons. */
  function drawAttention(note: AttentionItem): HTMLElement {
    const { path, name, reasons, property, isLost, unlistedIn } = note;
    const mends = unlistedIn.map((engagement) => ({
      title: words.sidebar.listIn(shownName(engagement)),
      icon: 'list-plus',
      run: (now: PathNow) => actions.listGoal(now(engagement), now(path)),
    }));
    // The same note may be listed as an engagement, too.
    const item = keepItem('attention', 2, {
      key: `attention\n${path}`,
      path,
      property,
      own: mends,
      offers: () => (isLost ? { chooseEngagement: path } : {}),
    });
    if (speak(item, joinSentences([name, ...reasons]))) {
      renderAttention(item, note, actions.chooseEngagement, mends);
    }
    return item.el;
  }

  function drawRow(state: EngagementState): HTMLElement {
    const { path } = state.engagement.note;
    const item = keepItem('engagement', 2, {
      key: path,
      path,
      toggle: () => toggle(folding.expanded, path, () => drawRow(state)),
      offers: () => ({
        newSession: path,
        prepareSession: path,
        contractGoals: path,
        recontract: path,
        tagGoals: sessionToTag(state),
        markFoundation: sessionToMark(state),
        [state.group === 'closed' ? 'reopenEngagement' : 'closeEngagement']: path,
      }),
    });
    const shown = shownState(state);
    const isNew = drawn.get(item) !== shown;
    const expanded = folding.expanded.has(path);
    const isToUnfold = markExpanded(item, expanded) || isNew;
    try {
      if (isNew) {
        const text = rowText(shown, content.today);
        speak(item, text.spoken);
        renderRow(item.inner, text, shown, content.today);
      }
      if (isToUnfold) {
        item.children.empty();
        item.el.removeAttribute('aria-describedby');
        if (expanded) renderDetails(item, shown, content.today, actions);
      }
    } catch (error) {
      // A fault of ours in one row must not take the others with it, nor hide the engagement.
      console.error(`Groundwork could not draw ${path}.`, error);
      const sentences = [shownEngagement(state.engagement).name, words.sidebar.notDrawn];
      speak(item, joinSentences(sentences));
      item.inner.setText(sentences.join(' · '));
    }
    drawn.set(item, shown);
    return item.el;
  }

  return {
    show(next, changed) {
      content = next;
      if (!content.isSearch) foldedHits.clear();
      // Beside a row that waits, one that changed would have no place.
      const known = nextTurn === undefined ? changed : undefined;
      takeTurn(() => draw(known), ROWS_AT_ONCE);
    },
    finish() {
      if (nextTurn === undefined) return;
      window.clearTimeout(nextTurn);
      nextTurn = undefined;
      takeTurn(draw, Infinity);
    },
  };
}
