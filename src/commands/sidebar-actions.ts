import type { SidebarActions } from '../sidebar/sidebar-actions';
import { assignEngagement } from './assign-engagement';
import type { CommandContext } from './command-context';
import { closeEngagement } from './close-engagement';
import { contractGoals } from './contract-goals';
import { markFoundation } from './mark-foundation';
import { newEngagement } from './new-engagement';
import { newSession } from './new-session';
import { reopenEngagement } from './reopen-engagement';
import { tagGoals } from './tag-goals';

/** What the sidebar can have done, done by the commands. */
export function sidebarActions(context: CommandContext): SidebarActions {
  return {
    newEngagement: () => newEngagement(context),
    newSession: (engagementPath) => newSession(context, engagementPath),
    tagGoals: (sessionPath) => tagGoals(context, sessionPath),
    contractGoals: (engagementPath) => contractGoals(context, engagementPath),
    closeEngagement: (engagementPath) => closeEngagement(context, engagementPath),
    reopenEngagement: (engagementPath) => reopenEngagement(context, engagementPath),
    markFoundation: (sessionPath) => markFoundation(context, sessionPath),
    chooseEngagement: (notePath) => assignEngagement(context, notePath),
  };
}
