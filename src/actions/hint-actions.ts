import type { HintActions } from '../views/hint-strip/hint-action';
import { contractGoal } from './contracting/contract-goal';
import { forEngagementOf } from './engagements/choose-engagement';
import { editEngagement } from './engagements/edit-engagement';
import { recordSession } from './sessions/record-session';
import type { CommandContext } from './shared/command-context';

/** The actions behind the hints, done by the commands. */
export function hintActions(context: CommandContext): HintActions {
  return {
    fillInGoal: (goalPath, field) => contractGoal(context, goalPath, field),
    editPurpose: (sessionPath) => {
      forEngagementOf(context, sessionPath, (engagement) => editEngagement(context, engagement, 'purpose'));
    },
    chooseGoal: (sessionPath) => contractGoal(context, sessionPath),
    recordSession: (sessionPath) => recordSession(context, sessionPath),
  };
}
