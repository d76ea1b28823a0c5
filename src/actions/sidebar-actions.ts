import { runAction } from '../forms/run-action';
import type { SidebarActions } from '../views/sidebar/sidebar-actions';
import { contractGoal, contractGoalOf, makeGoalNote } from './contracting/contract-goal';
import { contractGoals, listGoal } from './contracting/contract-goals';
import { recontract } from './contracting/recontract';
import { closeEngagement } from './engagements/close-engagement';
import { editEngagement } from './engagements/edit-engagement';
import { newEngagement } from './engagements/new-engagement';
import { pauseEngagement, resumeEngagement } from './engagements/pause-engagement';
import { reopenEngagement } from './engagements/reopen-engagement';
import { openPrepCard } from './open-views';
import { assignEngagement } from './sessions/assign-engagement';
import { declareDetour } from './sessions/declare-detour';
import { markFoundation } from './sessions/mark-foundation';
import { newSession } from './sessions/new-session';
import { recordSession } from './sessions/record-session';
import { tagGoals } from './sessions/tag-goals';
import type { CommandContext } from './shared/command-context';

/** The actions of the sidebar, done by the commands. */
export function sidebarActions(context: CommandContext): SidebarActions {
  return {
    newEngagement: () => newEngagement(context),
    newSession: (engagementPath) => newSession(context, engagementPath),
    prepareSession: (engagementPath) => openPrepCard(context, engagementPath),
    recordSession: (sessionPath) => recordSession(context, sessionPath),
    tagGoals: (sessionPath) => tagGoals(context, sessionPath),
    contractGoals: (engagementPath) => contractGoals(context, engagementPath),
    recontract: (engagementPath) => recontract(context, engagementPath),
    editEngagement: (engagementPath, focus) => editEngagement(context, engagementPath, focus),
    pauseEngagement: (engagementPath) => pauseEngagement(context, engagementPath),
    resumeEngagement: (engagementPath) => resumeEngagement(context, engagementPath),
    closeEngagement: (engagementPath) => closeEngagement(context, engagementPath),
    reopenEngagement: (engagementPath) => reopenEngagement(context, engagementPath),
    markFoundation: (sessionPath) => markFoundation(context, sessionPath),
    declareDetour: (sessionPath, wanted) => declareDetour(context, sessionPath, wanted),
    contractGoal: (engagementPath, goal) => contractGoalOf(context, engagementPath, goal),
    makeGoalNote: (engagementPath, goal) => makeGoalNote(context, engagementPath, goal),
    listGoal: (engagementPath, goal) => runAction(() => listGoal(context, engagementPath, goal)),
    chooseGoal: (engagementPath) => contractGoal(context, engagementPath),
    chooseEngagement: (notePath) => assignEngagement(context, notePath),
    openNote: (notePath) => {
      const { vault, workspace } = context.app;
      const file = vault.getFileByPath(notePath);
      if (file) runAction(() => workspace.getLeaf(false).openFile(file));
    },
  };
}
