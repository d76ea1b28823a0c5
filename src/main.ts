import { getLanguage, type MarkdownPostProcessorContext, Plugin, setTooltip } from 'obsidian';
import { safely } from './errors/safely';
import { followPractice } from './views/code-block/follow-practice';
import { parseBlock } from './views/code-block/parse-block';
import { allCommands } from './actions/all-commands';
import type { CommandContext } from './actions/shared/command-context';
import { hintActions } from './actions/hint-actions';
import { openEngagements, reopenViews } from './actions/open-views';
import { registerMenus } from './actions/register-menus';
import { recordSessionOf } from './actions/sessions/record-session';
import { rememberRenaming, renamesWithDay } from './actions/sessions/rename-to-day';
import { sidebarActions } from './actions/sidebar-actions';
import { hideNotices } from './forms/notify';
import { asAction, runAction, tellUnexpected } from './forms/run-action';
import { keepOnDevice, readOnDevice } from './forms/on-device';
import { createMask } from './privacy/mask';
import { isPrivate, onPrivacyChange, setUpPrivacy } from './privacy/display';
import { LANGUAGE_OF_APP, type Settings, settingsForNewVault } from './settings/settings';
import { showHints } from './views/hint-strip/show-hints';
import { PREP_VIEW, PrepView } from './views/prep-card/prep-view';
import { SettingsTab } from './views/settings/settings-tab';
import { ENGAGEMENTS_VIEW, EngagementsView } from './views/sidebar/engagements-view';
import { holdsNotes } from './vault/folders';
import { noteWriter } from './vault/note-writer';
import { createPractice } from './vault/practice';
import { settingsStore } from './vault/settings-store';
import { chooseLanguage, onLanguageChange, words } from './words/words';

/** Stores the last state of privacy mode on this device. */
const PRIVACY_KEY = 'groundwork-privacy';

/** Registers things; what they do is elsewhere. */
export default class GroundworkPlugin extends Plugin {
  private readonly store = settingsStore(this);
  private context?: CommandContext;

  override async onload(): Promise<void> {
    await this.start().catch(tellUnexpected);
  }

  private async start(): Promise<void> {
    const { app, store } = this;
    // Sentences about the settings themselves are in the language of the app.
    chooseLanguage(safely(getLanguage)() ?? '');
    useLanguageOf(await store.load());
    const practice = createPractice(app, store.current);
    const settings = () => store.current;
    const writer = noteWriter(app, (file, text) => {
      practice.takeCreated(file, text);
      runAction(() => store.keepProposed());
    });
    const context: CommandContext = { app, practice, writer, settings };
    this.context = context;
    const wasPrivate = readOnDevice(app, PRIVACY_KEY) === true;
    setUpPrivacy(createMask(practice), wasPrivate || settings().privacyAtStart);
    this.register(onPrivacyChange(() => keepOnDevice(app, PRIVACY_KEY, isPrivate() || null)));
    this.register(onPrivacyChange(hideNotices));

    const parts = [
      () => this.addViews(context),
      () => this.addBlocks(context),
      () => this.nameCommands(context),
      () => registerMenus(this, context, ENGAGEMENTS_VIEW),
      () => this.addRibbon(context),
      () => this.register(onLanguageChange(() => this.speakAgain(context))),
      () => showHints(this, practice, settings, hintActions(context)),
      () => this.addSettings(context),
    ];
    // Where a host lacks what one of them needs, the others are there all the same.
    for (const part of parts) safely(part)();
    app.workspace.onLayoutReady(() => runAction(() => this.begin(context)));
  }

  /** The coach has just switched the plugin on, so it may show itself; what they were doing keeps the focus. */
  override onUserEnable(): void {
    const { workspace } = this.app;
    const show = async () => {
      await workspace.ensureSideLeaf(ENGAGEMENTS_VIEW, 'right', { active: false, reveal: true });
    };
    safely(() => workspace.onLayoutReady(() => runAction(show)))();
  }

  override async onExternalSettingsChange(): Promise<void> {
    const { context, store } = this;
    if (context) await store.load().then((settings) => this.use(context, settings)).catch(tellUnexpected);
  }

  private addViews(context: CommandContext): void {
    const { practice } = context;
    const { store } = this;
    this.registerView(ENGAGEMENTS_VIEW, (leaf) => new EngagementsView(leaf, practice, store, sidebarActions(context)));
    this.registerView(PREP_VIEW, (leaf) => new PrepView(leaf, practice, (path) => recordSessionOf(context, path)));
    // The app asks for these names whenever it shows them.
    this.registerHoverLinkSource(ENGAGEMENTS_VIEW, {
      get display() {
        return words.sidebar.engagements;
      },
      defaultMod: true,
    });
    this.registerHoverLinkSource(PREP_VIEW, {
      get display() {
        return words.prepCard.title;
      },
      defaultMod: true,
    });
  }

  private addBlocks({ app, practice }: CommandContext): void {
    const draw = (text: string, el: HTMLElement, place: MarkdownPostProcessorContext): void => {
      place.addChild(followPractice(el, parseBlock(text), place.sourcePath, app, practice));
    };
    this.registerMarkdownCodeBlockProcessor('groundwork', safely(draw));
  }

  private addRibbon(context: CommandContext): void {
    const open = asAction(() => openEngagements(context));
    const ribbon = this.addRibbonIcon('handshake', words.commands.openEngagements, open);
    this.register(onLanguageChange(() => setTooltip(ribbon, words.commands.openEngagements)));
  }

  private addSettings(context: CommandContext): void {
    const { app, practice, settings } = context;
    const change = async (to: Settings) => this.use(context, await this.store.save(to));
    const settingsTab = new SettingsTab(
      app,
      this,
      settings,
      change,
      (folder) => holdsNotes(practice, folder),
      () => renamesWithDay(app),
      (isWanted) => rememberRenaming(app, isWanted),
    );
    this.addSettingTab(settingsTab);
    this.register(onLanguageChange(() => settingsTab.update()));
  }

  private speakAgain(context: CommandContext): void {
    hideNotices();
    this.nameCommands(context);
    runAction(() => reopenViews(this.app, [ENGAGEMENTS_VIEW, PREP_VIEW]));
  }

  /** Reads the vault. The folders of one in which there is nothing of ours are proposed in the app's language. */
  private async begin(context: CommandContext): Promise<void> {
    const { practice, app } = context;
    await practice.start(this);
    const { index } = practice;
    if (!index.isReady || !this.store.isNew || index.notes().size > 0) return;
    const proposed = settingsForNewVault((path) => app.vault.getFolderByPath(path) !== null);
    if (!proposed) return;
    this.store.propose(proposed);
    await this.use(context, proposed);
  }

  private async use(context: CommandContext, settings: Settings): Promise<void> {
    useLanguageOf(settings);
    await context.practice.use(settings);
  }

  /** Adds the commands under their names in the language that is spoken. Their hotkeys are kept by the app. */
  private nameCommands(context: CommandContext): void {
    for (const command of allCommands(context)) {
      this.removeCommand(command.id);
      this.addCommand(command);
    }
  }
}

function useLanguageOf({ language }: Settings): void {
  chooseLanguage(language === LANGUAGE_OF_APP ? getLanguage() : language);
}
