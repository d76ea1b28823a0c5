import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import type { PathNow } from '../../domain/moved-engagement';
import { words } from '../../words/words';
import { addPart } from '../parts/add-part';
import { sessionLines } from './session-lines';
import type { SidebarActions } from './sidebar-actions';
import { addTreeItem } from './tree-item';

/** Draws the next session and the last three: date, kind, how it stands to the contract. */
export function renderSessions(
  parent: HTMLElement,
  state: EngagementState,
  today: Day,
  { declareDetour }: Pick<SidebarActions, 'declareDetour'>,
): void {
  const lines = sessionLines(state, today);
  if (lines.length === 0) return;
  const list = addPart(parent, 'sessions');
  for (const { path, date, kind, isDetour, state: standing, spoken } of lines) {
    const { commands } = words;
    const detour = {
      title: isDetour ? commands.takeBackDetour : commands.declareDetour,
      icon: isDetour ? 'merge' : 'split',
      run: (now: PathNow) => declareDetour(now(path), !isDetour),
    };
    const role = { key: path, path, offers: () => ({ tagGoals: path, markFoundation: path }), own: [detour] };
    const { inner } = addTreeItem(list, 'session', 3, role, spoken);
    addPart(inner, 'date', date);
    addPart(inner, 'kind', kind);
    addPart(inner, 'standing', standing);
  }
}
