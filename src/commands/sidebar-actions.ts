import type { SidebarActions } from '../sidebar/sidebar-actions';
import { assignEngagement } from './assign-engagement';
import type { CommandContext } from './command-context';
import { contractGoals } from './contract-goals';
import { markFoundation } from './mark-foundation';
import { newEngagement } from './new-engagement';
import { newSession } from './new-session';
import { openPrepCard } from './open-prep-card';
import { tagGoals } from './tag-goals';

/** What the sidebar can have done, done by the commands. */
export function sidebarActions(context: CommandContext): SidebarActions {
  return {
    newEngagement: () => newEngagement(context),
    newSession: (engagementPath) => newSession(context, engagementPath),
    prepareSession: (engagementPath) => openPrepCard(context, engagementPath),
    tagGoals: (sessionPath) => tagGoals(context, sessionPath),
    contractGoals: (engagementPath) => contractGoals(context, engagementPath),
    markFoundation: (sessionPath) => markFoundation(context, sessionPath),
    chooseEngagement: (notePath) => assignEngagement(context, notePath),
  };
}
