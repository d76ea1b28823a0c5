import type { GoalKey } from '../../domain/goal-key';
import type { PathNow } from '../../domain/moved-engagement';

/** The actions that the sidebar offers. The commands carry them out; the sidebar only says for which note. */
export interface SidebarActions {
  readonly newEngagement: () => void;
  readonly newSession: (engagementPath: string) => void;
  readonly prepareSession: (engagementPath: string) => void;
  readonly recordSession: (sessionPath: string) => void;
  readonly tagGoals: (sessionPath: string) => void;
  readonly contractGoals: (engagementPath: string) => void;
  readonly recontract: (engagementPath: string) => void;
  /** `focus`: the field that it is about. */
  readonly editEngagement: (engagementPath: string, focus?: EditedField) => void;
  readonly pauseEngagement: (engagementPath: string) => void;
  readonly resumeEngagement: (engagementPath: string) => void;
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
  /** For one that is asked for. */
  readonly chooseGoal: (engagementPath: string) => void;
  readonly chooseEngagement: (notePath: string) => void;
  readonly openNote: (notePath: string) => void;
}

/** The fields of an engagement that something in the list can be about, by property. */
export type EditedField = 'purpose' | 'review-due' | 'end' | 'sessions-contracted';

/** The actions for an item of the list, each with its note; missing where there is none. */
export type MenuTargets = Partial<Record<Exclude<keyof SidebarActions, NotInMenus | NeedsMoreThanPath>, string>>;

/** The actions that take more than the path of a note. */
type NeedsMoreThanPath = 'declareDetour' | 'contractGoal' | 'makeGoalNote' | 'listGoal';
/** The actions that no menu has: its items open notes already, and each goal has its own form. */
type NotInMenus = 'newEngagement' | 'chooseGoal' | 'openNote';

/** The actions for one item rather than for a whole note. */
export interface OwnMenuItem {
  readonly title: string;
  readonly icon: string;
  /** Takes what follows the notes while the menu is open. */
  readonly run: (now: PathNow) => void;
}
