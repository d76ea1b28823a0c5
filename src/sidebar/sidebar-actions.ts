/** What the sidebar offers to do. The commands do it; the sidebar only says for which note. */
export interface SidebarActions {
  readonly newEngagement: () => void;
  readonly newSession: (engagementPath: string) => void;
  readonly prepareSession: (engagementPath: string) => void;
  readonly tagGoals: (sessionPath: string) => void;
  readonly contractGoals: (engagementPath: string) => void;
  readonly markFoundation: (sessionPath: string) => void;
  readonly chooseEngagement: (notePath: string) => void;
}

/** What can be done for an item of the list, each with the note it is done for; missing where there is none. */
export type Offers = Partial<Record<Exclude<keyof SidebarActions, 'newEngagement'>, string>>;
