import {
  type HoverParent, type HoverPopover, ItemView, Keymap, Platform, type ViewStateResult, type WorkspaceLeaf,
} from 'obsidian';
import { safely, warnOf } from '../../errors/safely';
import { displayName, isPrivate, onPrivacyChange } from '../../privacy/display';
import type { Practice } from '../../vault/practice';
import { hideHover } from '../parts/elements';
import { words } from '../../words/words';
import { type PrepContent, prepContent, displayContent } from './prep-content';
import { printPage, tidyPrint } from './print-page';
import { renderPrepCard } from './render-prep-card';
import { asAction, runAction, tellUnexpected } from '../../forms/run-action';

export const PREP_VIEW = 'groundwork-next-session';

/** One page to read before the next session of an engagement. It writes nothing. */
export class PrepView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = 'clipboard-list';
  override navigation = true;
  /** The engagement's note. */
  private path = '';
  private shown?: PrepContent;
  private round = 0;
  /** What the tab was last called. */
  private title = '';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly practice: Practice,
    /** Records the session that the card was for. */
    private readonly record: (engagementPath: string) => void,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return PREP_VIEW;
  }

  /** Named after the engagement, in privacy mode as that has it. */
  override getDisplayText(): string {
    this.title = safely(() => this.titleNow())() ?? words.prepCard.title;
    return this.title;
  }

  private titleNow(): string | undefined {
    const { index } = this.practice;
    const isKnown = index.isReady && index.record(this.path)?.type === 'engagement';
    return isKnown ? words.prepCard.titleOf(displayName(this.path)) : undefined;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), engagement: this.path };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const { engagement } = (state ?? {}) as { engagement?: unknown };
    if (typeof engagement === 'string') this.path = engagement;
    await super.setState(state, result);
    // Also where the app brings the card back by itself: there, too, the coach sees why it stays empty.
    await this.refresh().catch(tellUnexpected);
  }

  protected override async onOpen(): Promise<void> {
    runAction(() => this.listen());
  }

  private listen(): void {
    const { app, practice, contentEl } = this;
    contentEl.addClass('groundwork-prep');
    this.addAction('notebook-pen', words.commands.recordSession, asAction(() => this.record(this.path)));
    // Phones print through the notes' own export, if at all.
    if (Platform.isDesktop) this.addAction('printer', words.prepCard.print, asAction(() => printPage(contentEl)));
    const pressMiddle = (event: MouseEvent): void => {
      if (event.button === 1) this.openLink(event);
    };
    const preview = (event: MouseEvent): void => {
      const targetEl = linkAt(event);
      if (!targetEl) return;
      const linktext = targetEl.dataset['href'] ?? '';
      app.workspace.trigger('hover-link', { event, source: PREP_VIEW, hoverParent: this, targetEl, linktext });
    };
    this.registerDomEvent(contentEl, 'click', asAction((event) => this.openLink(event)));
    this.registerDomEvent(contentEl, 'auxclick', asAction(pressMiddle));
    this.registerDomEvent(contentEl, 'mouseover', safely(preview));
    this.register(
      practice.onChange((changes) => {
        // Any note may decide whether a codename gives something away.
        if (!this.shown || changes.has(this.path) || isPrivate()) this.refreshSoon();
      }),
    );
    this.registerEvent(
      app.metadataCache.on('changed', safely(({ path }) => void (this.shown?.sources.has(path) && this.refreshSoon()))),
    );
    this.registerEvent(
      app.vault.on(
        'rename',
        safely(({ path }, from) => {
          if (from !== this.path) return;
          this.path = path;
          this.refreshSoon();
          // Kept with the layout, which else would still name the old note.
          app.workspace.requestSaveLayout();
        }),
      ),
    );
    this.register(onPrivacyChange(() => this.followPrivacy()));
    this.register(safely(() => tidyPrint(contentEl.win)));
  }

  /** Names go at once: from the card, which is drawn from what was read before, from over it, and from the paper. */
  private followPrivacy(): void {
    tidyPrint(this.contentEl.win);
    hideHover(this);
    if (this.shown) this.draw(this.shown);
  }

  /** The app asks for the title of a view when that gets its state, and not again where a name changes. */
  private followName(): void {
    const { leaf, title } = this;
    if (this.getDisplayText() !== title) runAction(() => leaf.setViewState(leaf.getViewState()));
  }

  private refreshSoon(): void {
    // What was drawn stays where the notes cannot be read.
    this.refresh().catch(warnOf);
  }

  private async refresh(): Promise<void> {
    const { app, practice, path } = this;
    this.round += 1;
    const current = this.round;
    // What is drawn stays while the notes are read again, after a change of settings.
    if (!practice.index.isReady) {
      if (!this.shown) this.say(words.sidebar.reading);
      return;
    }
    // The one place where what the notes say comes in.
    const content = await prepContent(app, practice, path);
    if (current !== this.round) return;
    this.shown = content;
    if (content) this.draw(content);
    else this.say(words.prepCard.gone);
  }

  private draw(content: PrepContent): void {
    const { contentEl } = this;
    const scrolled = contentEl.scrollTop;
    const focused = linkOf(contentEl.doc.activeElement, contentEl);
    contentEl.empty();
    renderPrepCard(contentEl, displayContent(content));
    this.followName();
    contentEl.scrollTop = scrolled;
    if (focused !== undefined) contentEl.findAll('a').find((link) => link.dataset['href'] === focused)?.focus();
  }

  private say(sentence: string): void {
    // Said again and again while notes are read, and to be spoken once.
    if (this.contentEl.getText() === sentence) return;
    this.contentEl.empty();
    this.contentEl.createEl('p', { cls: 'groundwork-prep-none', text: sentence, attr: { role: 'status' } });
  }

  private openLink(event: MouseEvent): void {
    const path = linkAt(event)?.dataset['href'];
    if (path === undefined) return;
    event.preventDefault();
    const file = this.app.vault.getFileByPath(path);
    if (file) runAction(() => this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
  }
}

function linkAt({ target }: Event): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('a.internal-link');
}

/** Where the link that has the focus leads, if it is one of the card's. */
function linkOf(focused: Element | null, inside: HTMLElement): string | undefined {
  return focused && inside.contains(focused) ? (focused as HTMLElement).dataset['href'] : undefined;
}
