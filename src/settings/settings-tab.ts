import { type App, type Plugin, PluginSettingTab, type SettingDefinition, type SettingDefinitionItem } from 'obsidian';
import { HINT_KINDS } from '../domain/hint';
import { DEFAULT_NUMBERS, type Numbers } from '../domain/numbers';
import { PROPERTIES, type Property } from '../notes/property-names';
import { words } from '../words/words';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from './settings';

const FOLDERS = ['engagementsFolder', 'sessionsFolder', 'templatesFolder'] as const;

/**
 * The settings, declared so that the app's settings search finds them. A control's key is its path in the settings:
 * `sessionsFolder`, `numbers.minutes`.
 */
export class SettingsTab extends PluginSettingTab {
  override icon = 'handshake';

  constructor(
    app: App,
    plugin: Plugin,
    private readonly current: () => Settings,
    private readonly change: (settings: Settings) => Promise<void>,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settings } = words;
    const folders = FOLDERS.map((key): SettingDefinition => {
      const control = { type: 'folder', key, includeRoot: true } as const;
      return { name: settings[key], desc: settings[`${key}IsFor`], control };
    });
    const keys = Object.keys(DEFAULT_NUMBERS) as (keyof Numbers)[];
    const numbers = keys.map((key): SettingDefinition => {
      const step = key === 'quietCadences' ? 'any' : 1;
      // Emptied, the field would else count as 0.
      const defaultValue = DEFAULT_NUMBERS[key];
      const control = { type: 'number', key: `numbers.${key}`, min: 0, step, defaultValue } as const;
      return { name: settings.numbers[key], control };
    });
    const names = PROPERTIES.map((property): SettingDefinition => {
      const validate = (name: string) => this.collision(property, name);
      const control = { type: 'text', key: `propertyNames.${property}`, placeholder: property, validate } as const;
      return { name: property, searchable: false, control };
    });
    const sessionName: SettingDefinition = {
      name: settings.sessionName,
      desc: settings.sessionNameIsFor,
      control: { type: 'text', key: 'sessionName', placeholder: DEFAULT_SETTINGS.sessionName },
    };
    const prompts: SettingDefinition = {
      name: settings.prompts,
      desc: settings.promptsAreFor,
      control: { type: 'toggle', key: 'prompts' },
    };
    const { hints } = words;
    const hintToggles = (['all', ...HINT_KINDS] as const).map((kind): SettingDefinition => {
      const control = { type: 'toggle', key: `hints.${kind}` } as const;
      return { name: kind === 'all' ? hints.all : hints.names[kind], control };
    });
    return [
      ...folders,
      sessionName,
      prompts,
      { name: hints.page, desc: hints.pageIsFor, type: 'page', items: hintToggles },
      { name: settings.numbersPage, desc: settings.numbersPageIsFor, type: 'page', items: numbers },
      { name: settings.namesPage, desc: settings.namesPageIsFor, type: 'page', items: names },
    ];
  }

  override getControlValue(key: string): unknown {
    const at = (value: unknown, name: string): unknown => (Object(value) as Record<string, unknown>)[name];
    return key.split('.').reduce(at, this.current());
  }

  /** A value that does not fit is repaired as one in a damaged `data.json` would be. */
  override async setControlValue(key: string, value: unknown): Promise<void> {
    const [group = '', name] = key.split('.');
    const settings = this.current();
    const changed = name === undefined ? value : { ...(Reflect.get(settings, group) as object), [name]: value };
    await this.change(loadSettings({ ...settings, [group]: changed }).settings);
  }

  /** Why `property` cannot have this name: another one has it. */
  private collision(property: Property, name: string): string | undefined {
    const names = this.current().propertyNames;
    const other = PROPERTIES.find((candidate) => candidate !== property && names[candidate] === name.trim());
    return other && words.settings.nameTaken(other);
  }
}
