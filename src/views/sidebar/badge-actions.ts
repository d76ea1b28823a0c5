import type { Badge } from '../../domain/badges';
import type { EngagementState } from '../../domain/engagement-state';
import { words } from '../../words/words';
import { sessionToMark, sessionToTag } from './session-lines';
import type { EditedField, MenuTargets, OwnMenuItem, SidebarActions } from './sidebar-actions';

/** What can be done about a badge of an engagement, the likeliest first; nothing where no form answers it. */
export function badgeActions(
  { kind, day }: Badge,
  state: EngagementState,
  actions: SidebarActions,
): readonly OwnMenuItem[] {
  const { path } = state.engagement.note;
  const { commands, sidebar } = words;
  type OfSession = 'tagGoals' | 'recordSession';
  type Plain = Exclude<keyof MenuTargets, OfSession>;
  const plain = (action: Plain, icon: string): OwnMenuItem => {
    return { title: commands[action], icon, run: (now) => actions[action](now(path)) };
  };
  const ofSession = (action: OfSession, icon: string, session: string | undefined): OwnMenuItem[] => {
    if (session === undefined) return [];
    return [{ title: commands[action], icon, run: (now) => actions[action](now(session)) }];
  };
  const edit = (focus: EditedField): OwnMenuItem => {
    return { title: commands.editEngagement, icon: 'pencil', run: (now) => actions.editEngagement(now(path), focus) };
  };
  switch (kind) {
    case 'data':
      return [{ title: sidebar.open, icon: 'file-text', run: (now) => actions.openNote(now(path)) }];
    case 'foundation':
      return ofSession('recordSession', 'notebook-pen', sessionToMark(state));
    case 'revisit':
      return [plain('prepareSession', 'clipboard-list')];
    case 'no-contract':
    case 'emerging':
      return [plain('contractGoals', 'file-pen-line')];
    case 'no-owned-goal':
      return [{ title: commands.contractGoal, icon: 'target', run: (now) => actions.chooseGoal(now(path)) }];
    case 'untagged':
      return ofSession('tagGoals', 'list-checks', sessionToTag(state));
    case 'to-close':
      return [plain('closeEngagement', 'archive')];
    case 'drifting':
    case 'stalled':
      return [plain('recontract', 'refresh-cw')];
    case 'review-overdue':
    case 'review-due-soon':
      // The kind that answers the review is the one that a new session proposes.
      return [plain('newSession', 'calendar-plus'), edit('review-due')];
    case 'ending':
      return [edit('end'), plain('closeEngagement', 'archive')];
    case 'quiet':
      return [plain('newSession', 'calendar-plus')];
    case 'sessions-left':
      return [edit('sessions-contracted')];
    case 'pause-over':
      return [plain('resumeEngagement', 'circle-play'), plain('pauseEngagement', 'circle-pause')];
    case 'unrecorded': {
      const session = state.sessions.find(({ status, date }) => status === 'planned' && date === day);
      return ofSession('recordSession', 'notebook-pen', session?.note.path);
    }
    case 'retention-due':
      return [];
  }
}
