import {
  type App,
  debounce,
  type Plugin,
  PluginSettingTab,
  type SettingControl,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import { HINT_KINDS } from '../../domain/hint';
import { DEFAULT_NUMBERS, type Numbers } from '../../domain/numbers';
import { safely } from '../../errors/safely';
import { foldName } from '../../front-matter/property-in';
import { NOTE_TYPES } from '../../notes/note-kinds';
import { PROPERTIES, type Property, PROPERTY_GROUPS, type PropertyGroup } from '../../notes/property-names';
import { CATALOGUES, words } from '../../words/words';
import { DEFAULT_SETTINGS, LANGUAGE_OF_APP, loadSettings, type Settings } from '../../settings/settings';
import { folderProblem, patternProblem } from '../../settings/folder-problem';
import { trimFolder } from '../../settings/template-folders';
import { runAction, tellUnexpected } from '../../forms/run-action';

const FOLDERS = ['engagementsFolder', 'sessionsFolder', 'goalsFolder', 'templatesFolder'] as const;

/** The key of a control that is no setting of the vault: the device keeps it. */
const RENAMES_WITH_DAY = 'renamesWithDay';

/** Milliseconds that typing has to rest before it counts: a new property name has the whole vault read again. */
const REST = 700;

/**
 * The settings, declared so that the app's settings search finds them. A control's key is its path in the settings:
 * `sessionsFolder`, `numbers.minutes`. What is typed counts once typing rests, at the latest when the tab is left.
 */
export class SettingsTab extends PluginSettingTab {
  override icon = 'handshake';
  /** Changes that do not count yet, by the control's key. */
  private readonly pending = new Map<string, unknown>();
  private readonly commitSoon = debounce(() => runAction(() => this.commit()), REST, true);

  constructor(
    app: App,
    plugin: Plugin,
    private readonly current: () => Settings,
    private readonly change: (settings: Settings) => Promise<void>,
    /** True if notes that count lie in a folder. */
    private readonly holdsNotes: (folder: string) => boolean,
    /** What this device keeps of renaming a session's note with its day, and keeps it. */
    private readonly renamesWithDay: () => boolean | undefined,
    private readonly rememberRenaming: (isWanted: boolean) => void,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settings } = words;
    const validate = (key: string) => safely((value: string) => this.folderConflict(key, value));
    const folders = FOLDERS.map((key) => {
      return define(key, { type: 'folder', key, includeRoot: true, validate: validate(key) });
    });
    const { sessionName: placeholder } = DEFAULT_SETTINGS;
    const sessionName = { type: 'text', key: 'sessionName', placeholder, validate: validate('sessionName') } as const;
    const keys = Object.keys(DEFAULT_NUMBERS) as (keyof Numbers)[];
    const numbers = keys.map((key): SettingDefinition => {
      const step = key === 'quietCadences' ? 'any' : 1;
      // Emptied, the field would else count as 0.
      const defaultValue = DEFAULT_NUMBERS[key];
      const control = { type: 'number', key: `numbers.${key}`, min: 0, step, defaultValue } as const;
      return { name: settings.numbers[key], control };
    });
    const { hints } = words;
    const hintToggles = (['all', ...HINT_KINDS] as const).map((kind): SettingDefinition => {
      const control = { type: 'toggle', key: `hints.${kind}` } as const;
      return { name: kind === 'all' ? hints.all : hints.names[kind], control };
    });
    const codes = Object.keys(CATALOGUES) as (keyof typeof settings.languages)[];
    const languages = Object.fromEntries(codes.map((code) => [code, settings.languages[code]]));
    const options = { [LANGUAGE_OF_APP]: settings.languageOfApp, ...languages };
    const renaming = { type: 'toggle', key: RENAMES_WITH_DAY } as const;
    return [
      { type: 'group', heading: settings.whereNotesGo, items: folders },
      {
        type: 'group',
        heading: settings.sessions,
        items: [
          define('sessionName', sessionName),
          { name: settings.renamesWithDay, desc: settings.renamesWithDayIsFor, control: renaming },
          define('prompts', { type: 'toggle', key: 'prompts' }),
        ],
      },
      {
        type: 'group',
        heading: settings.sections,
        items: [
          define('privateHeadings', { type: 'textarea', key: 'privateHeadings', rows: 3 }),
          define('commitmentHeadings', { type: 'textarea', key: 'commitmentHeadings', rows: 3 }),
        ],
      },
      {
        type: 'group',
        heading: settings.practice,
        items: [
          define('language', { type: 'dropdown', key: 'language', options }),
          define('privacyAtStart', { type: 'toggle', key: 'privacyAtStart' }),
          define('levels', { type: 'toggle', key: 'levels' }),
          define('retainYears', { type: 'number', key: 'retainYears', min: 0, max: 100, step: 1, defaultValue: 0 }),
          { name: hints.page, desc: hints.pageIsFor, type: 'page', items: hintToggles },
          { name: settings.numbersPage, desc: settings.numbersPageIsFor, type: 'page', items: numbers },
          { name: settings.namesPage, desc: settings.namesPageIsFor, type: 'page', items: this.nameGroups() },
        ],
      },
    ];
  }

  /** The words for the three kinds, and the names of properties by the notes that have them, the coach's own first. */
  private nameGroups(): SettingDefinitionItem[] {
    const { settings } = words;
    const { propertyNames } = this.current();
    const isChanged = (property: Property) => propertyNames[property] !== property;
    const group = (heading: string, properties: readonly Property[]): SettingDefinitionItem[] => {
      const items = properties.map((property): SettingDefinition => {
        const validate = safely((name: string) => this.collision(property, name));
        const control = { type: 'text', key: `propertyNames.${property}`, placeholder: property, validate } as const;
        return { name: property, control };
      });
      return items.length > 0 ? [{ type: 'group', heading, items }] : [];
    };
    const rest = (Object.keys(PROPERTY_GROUPS) as PropertyGroup[]).flatMap((kind) => {
      return group(settings.propertiesOf[kind], PROPERTY_GROUPS[kind].filter((property) => !isChanged(property)));
    });
    const kinds = NOTE_TYPES.map((type): SettingDefinition => {
      return { name: settings.kindWordsOf[type], control: { type: 'textarea', key: `kindWords.${type}`, rows: 3 } };
    });
    const ownWords: SettingDefinitionItem = { type: 'group', heading: settings.kindWordsAre, items: kinds };
    return [ownWords, ...group(settings.namesChanged, PROPERTIES.filter(isChanged)), ...rest];
  }

  override getControlValue(key: string): unknown {
    // Until somebody is asked, as the form proposes it.
    if (key === RENAMES_WITH_DAY) return this.renamesWithDay() ?? true;
    const at = (value: unknown, name: string): unknown => (Object(value) as Record<string, unknown>)[name];
    const value = this.pending.has(key) ? this.pending.get(key) : key.split('.').reduce(at, this.current());
    return Array.isArray(value) ? value.join('\n') : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === RENAMES_WITH_DAY) return this.rememberRenaming(value === true);
    this.pending.set(key, value);
    if (typeof value === 'boolean' || key === 'language') await this.commit().catch(tellUnexpected);
    else this.commitSoon();
  }

  /** Leaving the tab makes count what was typed a moment ago. */
  override hide(): void {
    runAction(() => this.commit());
    super.hide();
  }

  /** A value that does not fit is repaired as one in a damaged `data.json` would be. */
  private async commit(): Promise<void> {
    this.commitSoon.cancel();
    if (this.pending.size === 0) return;
    const changed = withChanges(this.current(), this.pending);
    this.pending.clear();
    await this.change(loadSettings(changed, this.app.vault.configDir).settings);
  }

  /** Why a setting of where notes go cannot have this value: they cannot lie there, or would pass for templates. */
  private folderConflict(key: string, value: string): string | undefined {
    const find = key === 'sessionName' ? patternProblem : folderProblem;
    const problem = find(value, this.app.vault.configDir);
    if (problem) return words.settings.folderProblem[problem];
    const changed = withChanges(this.current(), new Map([...this.pending, [key, value]]));
    const templates = trimFolder(changed.templatesFolder);
    const repaired = loadSettings(changed, this.app.vault.configDir).settings;
    if (templates !== repaired.templatesFolder) return words.settings.templatesHoldFiled;
    const isInUse = key === 'templatesFolder' && templates !== '' && this.holdsNotes(templates);
    return isInUse ? words.settings.templatesHoldNotes : undefined;
  }

  /** Why `property` cannot have this name: another one has it, in whatever spelling. */
  private collision(property: Property, name: string): string | undefined {
    const names = withChanges(this.current(), this.pending).propertyNames;
    const wanted = foldName(name.trim());
    const other = PROPERTIES.find((one) => one !== property && foldName(names[one].trim()) === wanted);
    return other && words.settings.nameTaken(other);
  }
}

/** `settings` with new values by the key of their control; these may not fit yet. */
function withChanges(settings: Settings, changes: ReadonlyMap<string, unknown>): Settings {
  let changed = settings;
  for (const [key, value] of changes) {
    const [group = '', name] = key.split('.');
    const whole = name === undefined ? value : { ...(Reflect.get(changed, group) as object), [name]: value };
    changed = { ...changed, [group]: whole };
  }
  return changed;
}

type Described = Exclude<Extract<keyof Settings, keyof typeof words.settings>, 'numbers'>;

/** A setting with its name and what it is for. */
function define(key: Described, control: SettingControl): SettingDefinition {
  return { name: words.settings[key], desc: words.settings[`${key}IsFor`], control };
}
