import type { SidebarActions } from '../sidebar/sidebar-actions';
import { runAction } from '../dialogs/run-action';
import { assignEngagement } from './assign-engagement';
import type { CommandContext } from './command-context';
import { contractGoalOf, makeGoalNote } from './contract-goal';
import { closeEngagement } from './close-engagement';
import { contractGoals } from './contract-goals';
import { declareDetour } from './declare-detour';
import { listGoal } from './list-goal';
import { markFoundation } from './mark-foundation';
import { newEngagement } from './new-engagement';
import { newSession } from './new-session';
import { recontract } from './recontract';
import { reopenEngagement } from './reopen-engagement';
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
    recontract: (engagementPath) => recontract(context, engagementPath),
    closeEngagement: (engagementPath) => closeEngagement(context, engagementPath),
    reopenEngagement: (engagementPath) => reopenEngagement(context, engagementPath),
    markFoundation: (sessionPath) => markFoundation(context, sessionPath),
    declareDetour: (sessionPath, wanted) => declareDetour(context, sessionPath, wanted),
    contractGoal: (engagementPath, goal) => contractGoalOf(context, engagementPath, goal),
    makeGoalNote: (engagementPath, goal) => makeGoalNote(context, engagementPath, goal),
    listGoal: (engagementPath, goal) => runAction(() => listGoal(context, engagementPath, goal)),
    chooseEngagement: (notePath) => assignEngagement(context, notePath),
  };
}
