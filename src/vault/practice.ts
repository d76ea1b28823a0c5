import { type App, type Component, TFile } from 'obsidian';
import type { Day } from '../domain/day';
import { safely, tellEach } from '../errors/safely';
import type { Listener } from '../index/announcer';
import { exactPlace, foldPath } from '../index/note-paths';
import type { Portfolio } from '../index/portfolio';
import type { PracticeIndex } from '../index/practice-index';
import type { Settings } from '../settings/settings';
import { isTemplate, type Templates } from '../settings/template-folders';
import { oncePerFrame } from './once-per-frame';
import { vaultTemplates } from './template-folders';
import { today } from './today';
import { createVaultReader, type ReadingProgress, type VaultReader } from './vault-reader';

/** Interval for checking if a new day has begun. */
const DAY_CHECK_MS = 60_000;

const NOTHING: ReadonlySet<string> = new Set();

/** The practice of this vault: an index that listens to the app. */
export interface Practice {
  readonly portfolio: Portfolio;
  readonly index: PracticeIndex;
  /** The progress of reading the vault; undefined if it has only begun. */
  readonly progress: ReadingProgress | undefined;
  /** The settings that it is read with. */
  readonly settings: Settings;
  /** Today's calendar day. */
  readonly today: () => Day;
  /** The path of the note a link target leads to, from the note that holds it; undefined where it dangles. */
  resolveLink(target: string, from: string): string | undefined;
  /**
   * Reads the vault once and listens from then on, until `owner` unloads. Call when the layout is ready: before that
   * the app announces every file it finds as created.
   */
  start(owner: Component): Promise<void>;
  /** Adds a note just created with this text: the app reads it a moment later, but the next step needs it now. */
  takeCreated(file: TFile, text: string): void;
  /**
   * Applies new settings. Property names, words and numbers change what the notes mean: they are read again, and the
   * old state stays until that is done. Folders re-read only the notes that become templates or cease to be ones.
   * If the same settings come again from outside, the whole vault is read again.
   */
  use(settings: Settings): Promise<void>;
  /**
   * Calls `listener` once per batch; with nothing now and then while the vault is read; and with every engagement on a
   * new day or under new settings. Returns a function that stops it.
   */
  onChange(listener: Listener): () => void;
}

/** The practice of the vault of `app`, empty until it is started. */
export function createPractice(app: App, settings: Settings): Practice {
  const listeners = new Set<Listener>();
  /** Sync may bring thousands of changes one after another; views draw once for many. */
  const atTheEnd = oncePerFrame();
  let leftOut: Templates = { folders: [], notes: [] };
  let progress: ReadingProgress | undefined;
  let isStarted = false;
  let current = newReader();
  /** Reads the vault by newer names and numbers, and takes the place of the current one once it has. */
  let next: VaultReader | undefined;

  /** A link that the app fails on leads nowhere, and the others of its note are followed. */
  function resolveLink(target: string, from: string): string | undefined {
    const file = safely(fileOfLink)(target, from);
    return file?.extension === 'md' ? file.path : undefined;
  }

  function fileOfLink(target: string, from: string): TFile | null | undefined {
    const place = exactPlace(target, from);
    return place === undefined ? app.metadataCache.getFirstLinkpathDest(target, from) : noteAt(place);
  }

  /** The note at just this path, with or without `.md`. The app would accept one of the same name elsewhere, too. */
  function noteAt(place: string): TFile | undefined {
    const { vault, metadataCache } = app;
    const exact = [place, `${place}.md`].map((path) => vault.getFileByPath(path));
    const found = exact.find((file) => file?.extension === 'md') ?? metadataCache.getFirstLinkpathDest(place, '');
    return found && foldPath(found.path) === foldPath(place) ? found : undefined;
  }

  function newReader(): VaultReader {
    const { propertyNames: names, kindWords, numbers } = settings;
    const reader = createVaultReader(app, { names, kindWords, numbers, resolveLink, atTheEnd }, () => leftOut);
    reader.portfolio.index.onChange((changes, notes) => {
      if (reader === current) tell(changes, notes);
    });
    return reader;
  }

  const readers = (): readonly VaultReader[] => (next ? [current, next] : [current]);

  function tell(engagements: ReadonlySet<string>, notes: ReadonlySet<string>): void {
    tellEach(listeners, engagements, notes);
  }

  const engagementsOf = (index: PracticeIndex) =>
    new Set(Array.from(index.engagements(), ({ engagement }) => engagement.note.path));

  /** Every engagement may look different, though no note has changed. */
  function tellAll(): void {
    const { index } = current.portfolio;
    if (index.isReady) tell(engagementsOf(index), NOTHING);
  }

  /** Reads the vault with `reader`, which then becomes the current one, unless newer settings have come meanwhile. */
  async function readWith(reader: VaultReader): Promise<void> {
    const isWanted = () => readers().includes(reader);
    const templates = await newestTemplates();
    if (!isWanted()) return;
    leftOut = templates ?? leftOut;
    const isRead = await reader.readAll(isWanted, (read) => {
      progress = read;
      if (reader === current) tell(NOTHING, NOTHING);
    });
    if (!isRead) return;
    const before = current.portfolio.index;
    if (reader === next) next = undefined;
    current = reader;
    const { index } = reader.portfolio;
    index.markReady();
    if (before === index) return;
    // The new index does not mention notes that were ours only by the older names.
    tell(engagementsOf(before), new Set(before.notes().keys()));
    index.flush();
  }

  /** The templates as the settings name them; undefined where newer settings have come meanwhile. */
  async function newestTemplates(): Promise<Templates | undefined> {
    const wanted = settings;
    const templates = await vaultTemplates(app, wanted);
    return settings === wanted ? templates : undefined;
  }

  const read = (file: TFile) => readers().forEach((reader) => reader.read(file));

  /** Re-reads the notes that have become templates, or no longer are. */
  async function followTemplates(): Promise<void> {
    const before = leftOut;
    const templates = await newestTemplates();
    if (!templates) return;
    leftOut = templates;
    for (const file of app.vault.getMarkdownFiles()) {
      if (isTemplate(file.path, before) !== isTemplate(file.path, templates)) read(file);
    }
  }

  return {
    get portfolio() {
      return current.portfolio;
    },
    get index() {
      return current.portfolio.index;
    },
    get settings() {
      return settings;
    },
    get progress() {
      return progress;
    },
    today,
    resolveLink,
    async start(owner) {
      const { vault, metadataCache } = app;
      const indexes = () => readers().map(({ portfolio }) => portfolio.index);
      owner.registerEvent(metadataCache.on('changed', safely(read)));
      owner.registerEvent(
        vault.on('create', safely(({ path }) => indexes().forEach((index) => index.noteNameChanged(path)))),
      );
      owner.registerEvent(vault.on('delete', safely(({ path }) => readers().forEach((reader) => reader.remove(path)))));
      owner.registerEvent(
        vault.on(
          'rename',
          safely((file, from) => {
            indexes().forEach((index) => index.rename(from, file.path));
            // A note may move into or out of the templates; the app does not announce its cache as changed then.
            if (file instanceof TFile) read(file);
          }),
        ),
      );
      let day = today();
      const nextDay = safely(() => {
        if (day !== today()) tellAll();
        day = today();
      });
      owner.registerInterval(window.setInterval(nextDay, DAY_CHECK_MS));
      isStarted = true;
      await readWith(current);
    },
    takeCreated(file, text) {
      readers().forEach((reader) => reader.readCreated(file, text));
    },
    async use(changed) {
      const meaning = ({ propertyNames, kindWords, numbers }: Settings) => {
        return JSON.stringify([propertyNames, kindWords, numbers]);
      };
      const isFromBeginning = JSON.stringify(settings) === JSON.stringify(changed);
      const isReadAgain = isFromBeginning || meaning(settings) !== meaning(changed);
      settings = changed;
      if (isReadAgain) {
        const reader = newReader();
        const replaces = isFromBeginning || !current.portfolio.index.isReady;
        next = replaces ? undefined : reader;
        if (replaces) current = reader;
        if (isStarted) await readWith(reader);
      } else {
        if (isStarted) await followTemplates();
        tellAll();
      }
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
