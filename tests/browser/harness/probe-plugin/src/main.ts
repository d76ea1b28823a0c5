import {
  type Editor,
  FuzzySuggestModal,
  ItemView,
  Menu,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  setIcon,
  Setting,
  type SettingDefinitionItem,
  type TFile,
  type WorkspaceLeaf,
} from 'obsidian';

const viewType = 'probe-view';

class ProbeView extends ItemView {
  override getViewType(): string {
    return viewType;
  }

  override getDisplayText(): string {
    return 'Probe';
  }

  override getIcon(): string {
    return 'target';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('probe-view');
    this.registerEvent(this.app.metadataCache.on('changed', () => this.draw()));
    this.registerEvent(this.app.metadataCache.on('deleted', () => this.draw()));
    this.registerEvent(this.app.vault.on('rename', () => this.draw()));
    this.draw();
  }

  private draw(): void {
    this.contentEl.empty();
    for (const file of this.app.vault.getMarkdownFiles()) {
      const kind: unknown = this.app.metadataCache.getFileCache(file)?.frontmatter?.['kind'];
      if (typeof kind !== 'string') continue;
      const row = this.contentEl.createDiv({ cls: 'tree-item-self probe-row', attr: { tabindex: '0' } });
      setIcon(row.createDiv('tree-item-icon'), 'user');
      row.createDiv({ cls: 'tree-item-inner', text: `${file.basename}: ${kind}` });
      row.addEventListener('contextmenu', (event) => this.showMenu(event, file));
      row.addEventListener('mouseover', (event) => {
        this.app.workspace.trigger('hover-link', {
          event,
          source: viewType,
          hoverParent: this,
          targetEl: row,
          linktext: file.path,
        });
      });
    }
  }

  private showMenu(event: MouseEvent, file: TFile): void {
    const menu = new Menu();
    menu.addItem((item) =>
      item.setTitle('Say hello').setIcon('hand').onClick(() => {
        new Notice(`Hello from ${file.basename}`);
      }),
    );
    menu.addItem((item) =>
      item.setTitle('Mark').setSection('write').onClick(() => {
        void this.app.fileManager.processFrontMatter(file, (data: Record<string, unknown>) => {
          data['marked'] = true;
        });
      }),
    );
    this.app.workspace.trigger('file-menu', menu, file, 'probe', this.leaf);
    menu.showAtMouseEvent(event);
  }
}

class ProbeForm extends Modal {
  override onOpen(): void {
    this.setTitle('New probe');
    let name = '';
    let marked = false;
    let kind = 'plain';
    new Setting(this.contentEl).setName('Name').addText((text) => text.onChange((value) => (name = value)));
    new Setting(this.contentEl).setName('Marked').addToggle((toggle) => toggle.onChange((value) => (marked = value)));
    new Setting(this.contentEl).setName('Kind').addDropdown((dropdown) =>
      dropdown.addOptions({ plain: 'Plain', fancy: 'Fancy' }).setValue(kind).onChange((value) => (kind = value)),
    );
    new Setting(this.contentEl).addButton((button) =>
      button.setButtonText('Create').setCta().onClick(() => {
        this.close();
        void this.app.vault.create(`${name}.md`, `---\nkind: ${kind}\nmarked: ${marked}\n---\n`);
      }),
    );
  }
}

class ProbeSuggester extends FuzzySuggestModal<TFile> {
  override getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  override getItemText(file: TFile): string {
    return file.basename;
  }

  override onChooseItem(file: TFile): void {
    void this.app.workspace.getLeaf(false).openFile(file);
  }
}

class ProbeSettings extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: 'Folder',
        control: { type: 'text', key: 'folder', validate: (value) => (value === '/' ? 'Not the root.' : '') },
      },
      {
        type: 'group',
        heading: 'Numbers',
        items: [
          { name: 'Days', control: { type: 'number', key: 'days', defaultValue: 42 } },
          { name: 'Careful', control: { type: 'toggle', key: 'careful' } },
          { name: 'Only when careful', visible: () => this.getControlValue('careful') === true },
          {
            name: 'Drawn by hand',
            render: (setting) => void setting.addButton((button) => button.setButtonText('Press')),
          },
        ],
      },
    ];
  }
}

/** A plugin that tries what the workbench offers, so that its tests do not wait for Groundwork to need it. */
export default class ProbePlugin extends Plugin {
  override settings: Record<string, unknown> = { folder: 'People', days: 42, careful: false };

  override async onload(): Promise<void> {
    Object.assign(this.settings, await this.loadData());
    this.registerView(viewType, (leaf: WorkspaceLeaf) => new ProbeView(leaf));
    this.registerHoverLinkSource(viewType, { display: 'Probe', defaultMod: false });
    this.addSettingTab(new ProbeSettings(this.app, this));
    this.addRibbonIcon('target', 'Open probe', () => void this.openView());
    this.addCommand({ id: 'new', name: 'New probe', icon: 'plus', callback: () => new ProbeForm(this.app).open() });
    this.addCommand({ id: 'find', name: 'Find a probe', callback: () => new ProbeSuggester(this.app).open() });
    this.addCommand({
      id: 'insert',
      name: 'Insert two lines',
      editorCallback: (editor: Editor) => {
        editor.transaction({
          changes: [
            { from: { line: 0, ch: 0 }, text: 'first\n' },
            { from: { line: editor.lastLine(), ch: editor.getLine(editor.lastLine()).length }, text: '\nlast' },
          ],
        });
      },
    });
    this.registerMarkdownCodeBlockProcessor('probe', (source, el) => {
      el.createDiv({ cls: 'probe-block', text: source.trim().toUpperCase() });
    });
  }

  override onUserEnable(): void {
    void this.openView();
  }

  private async openView(): Promise<void> {
    await this.app.workspace.ensureSideLeaf(viewType, 'right', { reveal: true });
  }
}
