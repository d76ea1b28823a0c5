import { apiVersion, ItemView, MarkdownRenderChild, Notice, Platform, Plugin } from 'obsidian';
import { allChecks } from './all-checks';
import { Attempt } from './attempt';
import { EmptyTab } from './empty-tab';
import type { Happenings } from './happenings';
import { HOVER_SOURCE } from './hover-source';
import { probeNote } from './probe-note';
import { runChecks } from './run-checks';
import { foldersLeft, freeName, makeScratchFolder, removeScratchFolder } from './scratch-folder';
import { SIDE_VIEW, SideView } from './side-view';

/** The words of the typings for where the app runs. */
function platform(): string[] {
  const words = {
    desktop: Platform.isDesktopApp,
    mobile: Platform.isMobileApp,
    phone: Platform.isPhone,
    tablet: Platform.isTablet,
    macOS: Platform.isMacOS,
    Windows: Platform.isWin,
    Linux: Platform.isLinux,
    iOS: Platform.isIosApp,
    Android: Platform.isAndroidApp,
  };
  return Object.entries(words).flatMap(([word, isSo]) => (isSo ? [word] : []));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}

/** Tries out what Groundwork relies on. It writes in a folder that it makes and deletes, and one note beside it. */
export default class Probe extends Plugin {
  private readonly happened: Happenings = { enabled: null, drawnBlocks: new Map(), definitionsAsked: 0 };
  private isLoaded = false;
  private isRunning = false;
  private isStopped = false;

  override onload(): void {
    this.addCommand({ id: 'run', name: 'Run the probe', callback: () => this.runOnce() });
    this.registerView(SIDE_VIEW, (leaf) => new SideView(leaf));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: 'Groundwork probe', defaultMod: true });
    this.registerMarkdownCodeBlockProcessor('groundwork-probe', (text, el, place) => {
      const block = { sourcePath: place.sourcePath, isUnloaded: false };
      this.happened.drawnBlocks.set(text.trim(), block);
      const child = new MarkdownRenderChild(el);
      child.register(() => (block.isUnloaded = true));
      place.addChild(child);
    });
    const tab = new EmptyTab(this.app, this);
    this.addSettingTab(tab);
    this.happened.definitionsAsked = tab.asked;
    this.register(() => {
      this.isStopped = true;
    });
    this.isLoaded = true;
  }

  override onUserEnable(): void {
    this.happened.enabled = { afterLoading: this.isLoaded, layoutReady: this.app.workspace.layoutReady };
  }

  private async runOnce(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    const running = new Notice('The probe runs. Leave the app alone until it says that it is done: under a minute.', 0);
    try {
      const path = await this.run();
      new Notice(`The probe is done. What it saw is in “${path}”.`, 0);
    } catch {
      new Notice('The probe could not write into this vault.', 0);
    } finally {
      running.hide();
      this.isRunning = false;
    }
  }

  /** Runs every check and writes the note. @returns its path; rejects where nothing can be written here */
  private async run(): Promise<string> {
    const { app } = this;
    const { vault, workspace } = app;
    const start = window.performance.now();
    const left = foldersLeft(app);
    const leaf = workspace.getActiveViewOfType(ItemView)?.leaf ?? workspace.getMostRecentLeaf();
    const focused = activeDocument.activeElement;
    const scratch = await makeScratchFolder(app);
    let isCleanedUp = false;
    const results = await runChecks(allChecks, {
      attempt: async ({ id }) => {
        await vault.createFolder(`${scratch}/${id}`);
        return new Attempt(app, this.happened, `${scratch}/${id}`, this);
      },
      pause,
      now: () => window.performance.now(),
      isStopped: () => this.isStopped,
    }).finally(async () => {
      isCleanedUp = await removeScratchFolder(app, scratch);
      if (leaf) workspace.setActiveLeaf(leaf, { focus: false });
      if (focused?.instanceOf(HTMLElement) && focused.isConnected) focused.focus();
    });
    const seconds = (window.performance.now() - start) / 1000;
    const around = { appVersion: apiVersion, platform: platform(), seconds, foldersLeft: left, isCleanedUp };
    return (await vault.create(freeName(vault, 'Groundwork probe', '.md'), probeNote(results, around))).path;
  }
}
