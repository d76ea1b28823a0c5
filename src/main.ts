import { getLanguage, Plugin, setTooltip } from 'obsidian';
import { followPractice } from './views/code-block/follow-practice';
import { parseBlock } from './views/code-block/parse-block';
import { allCommands } from './actions/all-commands';
import type { CommandContext } from './actions/shared/command-context';
import { hintActions } from './actions/hint-actions';
import { openEngagements, reopenViews } from './actions/open-views';
import { registerMenus } from './actions/register-menus';
import { sidebarActions } from './actions/sidebar-actions';
import { hideNotices } from './forms/notify';
import { runAction } from './forms/run-action';
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
    const { app, store } = this;
    // Sentences about the settings themselves are in the language of the app.
    chooseLanguage(getLanguage());
    useLanguageOf(await store.load());
    const practice = createPractice(app, store.current);
    const settings = () => store.current;
    const writer = noteWriter(app, (file, text) => {
      practice.takeCreated(file, text);
      runAction(() => store.keepProposed());
    });
    const context: CommandContext = { app, practice, writer, settings };
    this.context = context;
    setUpPrivacy(createMask(practice), settings().privacyAtStart || app.loadLocalStorage(PRIVACY_KEY) === true);
    this.register(onPrivacyChange(() => app.saveLocalStorage(PRIVACY_KEY, isPrivate() || null)));
    this.register(onPrivacyChange(hideNotices));

    this.registerView(ENGAGEMENTS_VIEW, (leaf) => new EngagementsView(leaf, practice, store, sidebarActions(context)));
    // The app asks for these names whenever it shows them.
    this.registerHoverLinkSource(ENGAGEMENTS_VIEW, {
      get display() {
        return words.sidebar.engagements;
      },
      defaultMod: true,
    });
    this.registerView(PREP_VIEW, (leaf) => new PrepView(leaf, practice));
    this.registerHoverLinkSource(PREP_VIEW, {
      get display() {
        return words.prepCard.title;
      },
      defaultMod: true,
    });
    this.registerMarkdownCodeBlockProcessor('groundwork', (text, el, context) => {
      context.addChild(followPractice(el, parseBlock(text), context.sourcePath, app, practice));
    });
    this.nameCommands(context);
    registerMenus(this, context, ENGAGEMENTS_VIEW);
    const ribbon = this.addRibbonIcon('handshake', words.commands.openEngagements, () => void openEngagements(context));
    this.register(
      onLanguageChange(() => {
        hideNotices();
        this.nameCommands(context);
        setTooltip(ribbon, words.commands.openEngagements);
        runAction(() => reopenViews(app, [ENGAGEMENTS_VIEW, PREP_VIEW]));
      }),
    );
    showHints(this, practice, settings, hintActions(context));
    const change = async (to: Settings) => this.use(context, await store.save(to));
    const isInUse = (folder: string) => holdsNotes(practice, folder);
    const settingsTab = new SettingsTab(app, this, settings, change, isInUse);
    this.addSettingTab(settingsTab);
    this.register(onLanguageChange(() => settingsTab.update()));
    app.workspace.onLayoutReady(() => runAction(() => this.begin(context)));
  }

  /** The coach has just switched the plugin on, so it may show itself; what they were doing keeps the focus. */
  override onUserEnable(): void {
    const { workspace } = this.app;
    workspace.onLayoutReady(() =>
      runAction(async () => {
        await workspace.ensureSideLeaf(ENGAGEMENTS_VIEW, 'right', { active: false, reveal: true });
      }),
    );
  }

  override async onExternalSettingsChange(): Promise<void> {
    if (this.context) await this.use(this.context, await this.store.load());
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
