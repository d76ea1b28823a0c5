import { setIcon } from 'obsidian';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import type { ShownState } from '../../privacy/display';
import { words } from '../../words/words';
import { addPart } from '../parts/add-part';
import { badgeWords } from '../parts/badge-words';
import { renderGoals } from './render-goals';
import { renderSessions } from './render-sessions';
import { sessionToTag } from './session-lines';
import type { SidebarActions } from './sidebar-actions';
import { addTreeItem, numberItems, type TreeItem, type TreeItemRole } from './tree-item';

/** Draws what an expanded row unfolds. Its texts become the row's spoken description. */
export function renderDetails(item: TreeItem, state: ShownState, today: Day, actions: SidebarActions): void {
  const { children, el, spokenEl } = item;
  const about = addPart(children, 'about');
  about.id = `${spokenEl.id}-about`;
  el.setAttribute('aria-describedby', about.id);
  renderAbout(about, state, today);
  renderGoals(children, state, today, actions);
  renderSessions(children, state, today, actions);
  renderActions(addPart(children, 'actions'), item, state, actions);
  numberItems(children.findAll('[role="treeitem"]'));
}

/** Purpose, worth-if, and all badges with their sentence: the row has room for two. */
function renderAbout(about: HTMLElement, state: EngagementState, today: Day): void {
  const { engagement, worthIf, group, badges } = state;
  if (engagement.note.purpose) addPart(about, 'purpose', engagement.note.purpose);
  if (worthIf && group !== 'closed') addPart(about, 'worth-if', words.domain.quoted(worthIf));
  if (badges.length === 0) return;
  const list = addPart(about, 'reasons');
  for (const badge of badges) {
    const { icon, sentence } = badgeWords(badge, state, today);
    const line = addPart(list, 'reason');
    setIcon(addPart(line, 'badge-icon'), icon);
    line.createSpan({ text: sentence });
  }
}

function renderActions(row: HTMLElement, item: TreeItem, state: EngagementState, actions: SidebarActions): void {
  const { name, note } = state.engagement;
  const { commands, sidebar } = words;
  const add = (word: string, spoken: string, does: Pick<TreeItemRole, 'run' | 'offers'>) => {
    addTreeItem(row, 'action', 3, { key: `${note.path}\n${word}`, ...does }, spoken).inner.setText(word);
  };
  add(commands.newSession, sidebar.newSessionWith(name), { run: () => actions.newSession(note.path) });
  const session = sessionToTag(state);
  if (session) add(commands.tagGoals, sidebar.tagGoalsOfLatest, { run: () => actions.tagGoals(session) });
  add(sidebar.more, sidebar.moreFor(name), { offers: item.offers });
}
