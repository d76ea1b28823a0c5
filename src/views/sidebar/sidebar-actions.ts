import type { GoalKey } from '../../domain/goal-key';
import type { PathNow } from '../../domain/moved-engagement';

/** What the sidebar offers to do. The commands do it; the sidebar only says for which note. */
export interface SidebarActions {
  readonly newEngagement: () => void;
  readonly newSession: (engagementPath: string) => void;
  readonly prepareSession: (engagementPath: string) => void;
  readonly tagGoals: (sessionPath: string) => void;
  readonly contractGoals: (engagementPath: string) => void;
  readonly recontract: (engagementPath: string) => void;
  readonly closeEngagement: (engagementPath: string) => void;
  readonly reopenEngagement: (engagementPath: string) => void;
  readonly markFoundation: (sessionPath: string) => void;
  /** `wanted`: whether it was one. */
  readonly declareDetour: (sessionPath: string, wanted: boolean) => void;
  /** For one goal of an engagement, by its key. */
  readonly contractGoal: (engagementPath: string, goal: GoalKey) => void;
  readonly makeGoalNote: (engagementPath: string, goal: GoalKey) => void;
  /** Puts a goal note on the list of its engagement. */
  readonly listGoal: (engagementPath: string, goal: GoalKey) => void;
  readonly chooseEngagement: (notePath: string) => void;
}

/** What can be done for an item of the list, each with the note it is done for; missing where there is none. */
export type Offers = Partial<Record<Exclude<keyof SidebarActions, 'newEngagement' | OfMore>, string>>;

/** What takes more than the path of a note. */
type OfMore = 'declareDetour' | 'contractGoal' | 'makeGoalNote' | 'listGoal';

/** What can be done for one item and not for a note as a whole. */
export interface OwnOffer {
  readonly title: string;
  readonly icon: string;
  /** Takes what follows the notes while the menu is open. */
  readonly run: (now: PathNow) => void;
}
