import type { Day } from '../domain/day';
import type { EngagementState } from '../domain/engagement-state';
import { addPart } from './add-part';
import type { AttentionItem } from './attention-items';
import type { CollapseState } from './collapse-state';
import { joinSentences } from './join-sentences';
import { placeChildren } from './place-children';
import { renderDetails } from './render-details';
import { renderRow } from './render-row';
import { rowText } from './row-text';
import { type Section, SECTIONS, sectionWords } from './section-words';
import { sessionToMark, sessionToTag } from './session-lines';
import type { SidebarActions } from './sidebar-actions';
import { keepFocus } from './tree-focus';
import { addTreeItem, markExpanded, numberItems, speak, type TreeItem, type TreeItemRole } from './tree-item';

/** What the tree shows. */
export interface TreeContent {
  readonly today: Day;
  /** In the order to be shown; already searched. */
  readonly states: readonly EngagementState[];
  readonly attention: readonly AttentionItem[];
  readonly isSearch: boolean;
}

/**
 * The list of engagements. It keeps a row's elements as long as the row is shown, and draws a row anew only where its
 * state is another one: the portfolio makes a new state whenever anything of an engagement or the day changes, and only
 * then.
 *
 * @param saveCollapse called after something was folded or unfolded
 * @returns how to show something else, which changes no more of the tree than differs
 */
export function engagementTree(
  el: HTMLElement,
  collapse: CollapseState,
  actions: SidebarActions,
  saveCollapse: () => void,
): (content: TreeContent) => void {
  /** The sections and rows that are shown, by key. */
  let items = new Map<string, TreeItem>();
  let shownBefore = items;
  /** What each row was drawn from. */
  const drawn = new WeakMap<TreeItem, EngagementState>();
  /** What was folded while searching: a search unfolds everything, and the next one again. */
  const foldedHits = new Set<Section>();
  let content: TreeContent;

  /** The item that is shown already under the key of `role`, else a new one; it has this role from now on. */
  function keepItem(name: string, level: number, role: TreeItemRole): TreeItem {
    const item = shownBefore.get(role.key) ?? addTreeItem(el, name, level, role);
    items.set(role.key, item);
    return Object.assign(item, role);
  }

  function placeItems(parent: HTMLElement, placed: readonly TreeItem[]): void {
    const els = placed.map((item) => item.el);
    placeChildren(parent, els);
    numberItems(els);
  }

  /** Folds what is unfolded, and the other way round. */
  function toggle<T>(set: Set<T>, value: T): void {
    if (!set.delete(value)) set.add(value);
    saveCollapse();
    keepFocus(el, draw);
  }

  function draw(): void {
    shownBefore = items;
    items = new Map();
    placeItems(el, SECTIONS.flatMap(drawSection));
  }

  function drawSection(section: Section): TreeItem[] {
    const notes = section === 'attention' ? content.attention : [];
    const states = content.states.filter(({ group }) => group === section);
    const count = notes.length + states.length;
    if (count === 0) return [];
    const folded = content.isSearch ? foldedHits : collapse.collapsed;
    const role = { key: `section\n${section}`, toggle: () => toggle(folded, section) };
    const item = keepItem(`section mod-${section}`, 1, role);
    const { title, spoken } = sectionWords(section, count);
    if (speak(item, spoken)) {
      item.inner.setText(title);
      const flair = item.self.querySelector('.tree-item-flair-outer') ?? item.self.createDiv('tree-item-flair-outer');
      flair.empty();
      flair.createSpan({ cls: 'tree-item-flair', text: String(count) });
    }
    const expanded = !folded.has(section);
    markExpanded(item, expanded);
    placeItems(item.children, expanded ? [...notes.map(drawAttention), ...states.map(drawEngagement)] : []);
    return [item];
  }

  /** A note that needs the coach's hand, with the reasons. */
  function drawAttention({ path, name, reasons }: AttentionItem): TreeItem {
    // The same note may be listed as an engagement, too.
    const item = keepItem('attention', 2, { key: `attention\n${path}`, path });
    if (speak(item, joinSentences([name, ...reasons]))) {
      item.inner.empty();
      addPart(item.inner, 'name', name);
      for (const reason of reasons) addPart(item.inner, 'attention-reason', reason);
    }
    return item;
  }

  function drawEngagement(state: EngagementState): TreeItem {
    const { path } = state.engagement.note;
    const item = keepItem('engagement', 2, {
      key: path,
      path,
      toggle: () => toggle(collapse.expanded, path),
      offers: {
        newSession: path,
        contractGoals: path,
        tagGoals: sessionToTag(state),
        markFoundation: sessionToMark(state),
        [state.group === 'closed' ? 'reopenEngagement' : 'closeEngagement']: path,
      },
    });
    const isNew = drawn.get(item) !== state;
    if (isNew) {
      const text = rowText(state, content.today);
      speak(item, text.spoken);
      renderRow(item.inner, text, state, content.today);
      drawn.set(item, state);
    }
    const expanded = collapse.expanded.has(path);
    if (markExpanded(item, expanded) || isNew) {
      item.children.empty();
      item.el.removeAttribute('aria-describedby');
      if (expanded) renderDetails(item, state, content.today, actions);
    }
    return item;
  }

  return (next) => {
    content = next;
    if (!content.isSearch) foldedHits.clear();
    keepFocus(el, draw);
  };
}
