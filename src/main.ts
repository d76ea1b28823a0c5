import { getLanguage, Plugin } from 'obsidian';
import { followPractice } from './code-block/follow-practice';
import { parseBlock } from './code-block/parse-block';
import { allCommands } from './commands/all-commands';
import type { CommandContext } from './commands/command-context';
import { openEngagements } from './commands/open-engagements';
import { registerMenus } from './commands/register-menus';
import { sidebarActions } from './commands/sidebar-actions';
import { runAction } from './dialogs/run-action';
import { showHints } from './hint-strip/show-hints';
import { PREP_VIEW, PrepView } from './prep-card/prep-view';
import { SettingsTab } from './settings/settings-tab';
import { ENGAGEMENTS_VIEW, EngagementsView } from './sidebar/engagements-view';
import { noteWriter } from './vault/note-writer';
import { createPractice, type Practice } from './vault/practice';
import { settingsStore } from './vault/settings-store';
import { chooseLanguage, words } from './words/words';

/** Registers things; what they do is elsewhere. */
export default class GroundworkPlugin extends Plugin {
  private readonly store = settingsStore(this);
  private practice?: Practice;

  override async onload(): Promise<void> {
    chooseLanguage(getLanguage());
    const { app, store } = this;
    const practice = createPractice(app, await store.load());
    const settings = () => store.current;
    const context: CommandContext = { app, practice, writer: noteWriter(app), settings };
    this.practice = practice;

    this.registerView(ENGAGEMENTS_VIEW, (leaf) => new EngagementsView(leaf, practice, store, sidebarActions(context)));
    this.registerHoverLinkSource(ENGAGEMENTS_VIEW, { display: words.sidebar.engagements, defaultMod: true });
    this.registerView(PREP_VIEW, (leaf) => new PrepView(leaf, practice));
    this.registerHoverLinkSource(PREP_VIEW, { display: words.prepCard.title, defaultMod: true });
    this.registerMarkdownCodeBlockProcessor('groundwork', (text, el, context) => {
      context.addChild(followPractice(el, parseBlock(text), context.sourcePath, app, practice));
    });
    for (const command of allCommands(context)) this.addCommand(command);
    registerMenus(this, context, ENGAGEMENTS_VIEW);
    this.addRibbonIcon('handshake', words.commands.openEngagements, () => void openEngagements(context));
    showHints(this, practice, settings);
    this.addSettingTab(new SettingsTab(app, this, settings, async (to) => practice.use(await store.save(to))));
    app.workspace.onLayoutReady(() => runAction(() => practice.start(this)));
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
    await this.practice?.use(await this.store.load());
  }
}
