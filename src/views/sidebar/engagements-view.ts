import { type HoverParent, type HoverPopover, ItemView, type WorkspaceLeaf } from 'obsidian';
import { safely } from '../../errors/safely';
import { runAction } from '../../forms/run-action';
import { onPrivacyChange } from '../../privacy/display';
import type { Practice } from '../../vault/practice';
import type { SettingsStore } from '../../vault/settings-store';
import { words } from '../../words/words';
import { hideHover } from '../parts/elements';
import { type EngagementList, listEngagements } from './list-engagements';
import type { SidebarActions } from './sidebar-actions';

export const ENGAGEMENTS_VIEW = 'groundwork-engagements';

/** The sidebar: every engagement of the practice, what comes next and what needs the coach. */
export class EngagementsView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = 'handshake';
  override navigation = false;
  private list?: EngagementList;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly practice: Practice,
    private readonly store: Pick<SettingsStore, 'isLocked'>,
    private readonly actions: SidebarActions,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return ENGAGEMENTS_VIEW;
  }

  override getDisplayText(): string {
    return words.sidebar.engagements;
  }

  protected override async onOpen(): Promise<void> {
    this.register(onPrivacyChange(() => hideHover(this)));
    runAction(() => {
      this.list = listEngagements(this, this.practice, this.store, this.actions);
    });
  }

  override onResize(): void {
    safely(() => this.list?.catchUp())();
  }

  /** Called by the app to give the view the focus, as after "Open engagements". */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if ((state as { focus?: unknown } | null)?.focus === true) safely(() => this.list?.focus())();
  }
}
