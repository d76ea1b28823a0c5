import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { type Group, GROUPS } from '../../domain/group';
import { safely } from '../../errors/safely';
import type { PathNow } from '../../domain/moved-engagement';
import { sessionToRecord } from '../../domain/session-to-record';
import { displayName, displayState, type DisplayState } from '../../privacy/display';
import { joinSentences } from '../../words/sentences';
import { rowText } from '../../words/row-text';
import { words } from '../../words/words';
import type { AttentionItem } from './attention-items';
import type { ListState } from './list-state';
import { type Drawn, drawItem, drawList, type Listed } from './keyed-list';
import { renderAttention } from './render-attention';
import { renderDetails } from './render-details';
import { renderRow } from './render-row';
import { type Section, SECTIONS, sectionWords } from './section-words';
import { sessionToMark, sessionToTag } from './session-lines';
import type { SidebarActions } from './sidebar-actions';
import { focusItem, keepFocus } from './tree-focus';
import { addTreeItem, markExpanded, setSpokenText, type TreeItem, type TreeItemRole } from './tree-item';

/** The number of rows drawn at once: more than a screen shows. Reading and sorting them takes time, too. */
const ROWS_AT_ONCE = 50;

/**
 * The number drawn in each turn after that: far below the 50 ms after which the app feels stuck (W3C, Long Tasks
 * API). Counted and not timed, so that the same list is always drawn the same way.
 */
const ROWS_PER_TURN = 100;

/** A section, drawn from how many items it holds. */
interface ListedSection extends Listed<number> {
  readonly section: Section;
}

/** The list, as whoever fills it has it. */
interface EngagementTree {
  readonly show: (content: TreeContent) => void;
  /** Draws what still waits for its turn. */
  readonly finish: () => void;
  /** Marks the rows of these engagements, and no others. */
  readonly mark: (paths: readonly string[]) => void;
  /** Brings the row of an engagement into sight and focuses it, whatever is folded. False where it is not listed. */
  readonly reveal: (path: string) => boolean;
}

/** The content of the tree. */
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
  /** The sections, notes and rows that are shown. */
  const drawn: Drawn<TreeItem> = new Map();
  /** Sections folded while searching: a search unfolds everything, and the next one again. */
  const foldedHits = new Set<Section>();
  let content: TreeContent;
  /** The number of new rows that may still be drawn in this turn. */
  let room = 0;
  /** The engagements of the note that is open. */
  let marked: readonly string[] = [];
  /** Set while rows wait for theirs. */
  let nextTurn: number | undefined;

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
    if (room < 0) nextTurn ??= window.setTimeout(safely(goOn));
  }

  function goOn(): void {
    nextTurn = undefined;
    // Nobody waits for the rest of a list that was closed.
    if (el.isConnected) takeTurn(draw, ROWS_PER_TURN);
  }

  const folded = () => (content.isSearch ? foldedHits : folding.collapsed);

  function draw(): void {
    const sections = SECTIONS.flatMap((section): ListedSection[] => {
      const { length } = section === 'attention' ? content.attention : content.rows[section];
      const listed = { section, key: `section\n${section}`, state: length, isExpanded: !folded().has(section) };
      return length > 0 ? [listed] : [];
    });
    drawList(el, sections, drawn, drawSection);
    for (const { section, key, isExpanded } of sections) {
      const parent = drawn.get(key)?.item.children;
      if (!parent) continue;
      if (section === 'attention') drawList(parent, isExpanded ? content.attention.map(listNote) : [], drawn, drawNote);
      else drawList(parent, isExpanded ? content.rows[section].filter(hasRoom).map(listRow) : [], drawn, drawRow);
    }
    for (const [key, { item }] of drawn) if (!el.contains(item.el)) drawn.delete(key);
  }

  /** True if a row is shown already, or may be drawn in this turn. Room below 0 says that something was left out. */
  function hasRoom({ engagement: { note } }: EngagementState): boolean {
    if (drawn.has(note.path)) return true;
    room = Math.max(room, 0) - 1;
    return room >= 0;
  }

  function drawSection(listed: ListedSection, isNew: boolean, before?: TreeItem): TreeItem {
    const { section, key, state, isExpanded } = listed;
    const role = { key, toggle: () => toggle(folded(), section, draw) };
    const item = before ?? addTreeItem(undefined, `section mod-${section}`, 1, role);
    if (isNew) {
      const { title, spoken } = sectionWords(section, state);
      setSpokenText(item, spoken);
      item.inner.setText(title);
      const flair = item.self.querySelector('.tree-item-flair-outer') ?? item.self.createDiv('tree-item-flair-outer');
      flair.empty();
      flair.createSpan({ cls: 'tree-item-flair', text: String(state) });
    }
    markExpanded(item, isExpanded);
    return item;
  }

  // The same note may be listed as an engagement, too.
  const listNote = (note: AttentionItem) => ({ key: `attention\n${note.path}`, state: note, isExpanded: false });

  /** Draws a note that needs the coach, with the reasons. */
  function drawNote({ key, state }: Listed<AttentionItem>, _: boolean, before?: TreeItem): TreeItem {
    const { path, name, reasons, property, isLost, unlistedIn } = state;
    const remedies = unlistedIn.map((engagement) => ({
      title: words.sidebar.listIn(displayName(engagement)),
      icon: 'list-plus',
      run: (now: PathNow) => actions.listGoal(now(engagement), now(path)),
    }));
    const menuTargets = () => (isLost ? { chooseEngagement: path } : {});
    const item = keepItem(before, 'attention', { key, path, property, ownMenuItems: remedies, menuTargets });
    setSpokenText(item, [joinSentences([name]), ...reasons].join(' '));
    renderAttention(item, state, actions.chooseEngagement, remedies);
    return item;
  }

  function listRow(state: EngagementState): Listed<DisplayState> {
    const { path } = state.engagement.note;
    return { key: path, state: displayState(state), isExpanded: folding.expanded.has(path) };
  }

  function drawRow(row: Listed<DisplayState>, isNew: boolean, before?: TreeItem): TreeItem {
    const { key: path, state, isExpanded } = row;
    const unfold = () => drawItem({ ...row, isExpanded: folding.expanded.has(path) }, drawn, drawRow);
    const item = keepItem(before, 'engagement', {
      key: path,
      path,
      toggle: () => toggle(folding.expanded, path, unfold),
      menuTargets: () => ({
        newSession: path,
        prepareSession: path,
        contractGoals: path,
        recontract: path,
        recordSession: sessionToRecord(state, content.today)?.note.path,
        tagGoals: sessionToTag(state),
        markFoundation: sessionToMark(state),
        editEngagement: path,
        resumeEngagement: state.group === 'paused' ? path : undefined,
        pauseEngagement: state.group === 'paused' || state.group === 'open' ? path : undefined,
        [state.group === 'closed' ? 'reopenEngagement' : 'closeEngagement']: path,
      }),
    });
    markExpanded(item, isExpanded);
    showMark(item, marked.includes(path));
    try {
      if (isNew) {
        const text = rowText(state, content.today);
        setSpokenText(item, text.spoken);
        renderRow(item.inner, text, state, content.today);
      }
      item.children.empty();
      item.el.removeAttribute('aria-describedby');
      if (isExpanded) renderDetails(item, state, content.today, actions);
    } catch (error) {
      // A bug that shows in one row must not take the others with it, nor hide the engagement.
      console.error(`Groundwork could not draw ${path}.`, error);
      const sentences = [state.engagement.name, words.sidebar.notDrawn];
      setSpokenText(item, joinSentences(sentences));
      item.inner.setText(sentences.join(' · '));
    }
    return item;
  }

  function finish(): void {
    if (nextTurn === undefined) return;
    window.clearTimeout(nextTurn);
    nextTurn = undefined;
    takeTurn(draw, Infinity);
  }

  return {
    show(next) {
      content = next;
      if (!content.isSearch) foldedHits.clear();
      takeTurn(draw, ROWS_AT_ONCE);
    },
    finish,
    mark(paths) {
      const isMarked = new Set(paths);
      for (const path of new Set([...marked, ...paths])) {
        const row = drawn.get(path);
        if (row) showMark(row.item, isMarked.has(path));
      }
      marked = paths;
    },
    reveal(path) {
      const isWanted = ({ engagement: { note } }: EngagementState) => note.path === path;
      const section = GROUPS.find((group) => content.rows[group].some(isWanted));
      if (!section) return false;
      if (folded().delete(section)) save();
      takeTurn(draw, Infinity);
      focusItem(drawn.get(path)?.item);
      return true;
    },
  };
}

/** Shows a row as that of the open note, as the app's own lists do. */
function showMark({ el, self }: TreeItem, isMarked: boolean): void {
  self.toggleClass('is-active', isMarked);
  if (isMarked) el.setAttribute('aria-current', 'true');
  else el.removeAttribute('aria-current');
}

/** The item that is drawn already, with another role from now on, else a new one at the second level. */
function keepItem(before: TreeItem | undefined, name: string, role: TreeItemRole): TreeItem {
  return before ? Object.assign(before, role) : addTreeItem(undefined, name, 2, role);
}
