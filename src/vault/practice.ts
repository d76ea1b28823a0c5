import { type App, type Component, parseYaml, TFile } from 'obsidian';
import type { Day } from '../domain/day';
import type { Listener } from '../index/announcer';
import { createPortfolio, type Portfolio } from '../index/portfolio';
import { exactPlace, foldPath } from '../index/note-paths';
import { NO_FRONT_MATTER, type NoteSource, sourceOfText } from '../index/note-source';
import { createPracticeIndex, type PracticeIndex } from '../index/practice-index';
import { hasMisreadName } from '../notes/names-as-written';
import type { Settings } from '../settings/settings';
import { isTemplate, type Templates } from '../settings/template-folders';
import { cachedSource, textSource } from './note-source';
import { oncePerFrame } from './once-per-frame';
import { vaultTemplates } from './template-folders';
import { today } from './today';
import { startTurn } from './turn';

/** How many notes are looked at before it is asked whether it is the app's turn; texts are read of no more at once. */
const NOTES_PER_STEP = 50;

/** How often it is checked whether a new day has begun, in milliseconds. */
const DAY_CHECK = 60_000;

/** How many notes of how many have been read. */
interface ReadingProgress {
  readonly done: number;
  readonly of: number;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The practice of this vault: an index that listens to the app. */
export interface Practice {
  readonly portfolio: Portfolio;
  readonly index: PracticeIndex;
  /** How far reading the vault has got; undefined where it has only begun. */
  readonly progress: ReadingProgress | undefined;
  /** The settings that it is read with. */
  readonly settings: Settings;
  /** The calendar day it is. */
  readonly today: () => Day;
  /** The path of the note a link target leads to, from the note that holds it; undefined where it dangles. */
  resolveLink(target: string, from: string): string | undefined;
  /**
   * Reads the vault once and listens from then on, until `owner` unloads. Call when the layout is ready: before that
   * the app announces every file it finds as created.
   */
  start(owner: Component): Promise<void>;
  /** Takes in a note just created with this text: the app reads it a moment later, and what follows needs it. */
  takeCreated(file: TFile, text: string): void;
  /**
   * Takes new settings. Property names and numbers change what the notes mean, and they are read again, as where the
   * same settings come once more from outside. Folders have those notes looked at alone that become templates or cease
   * to be some.
   */
  use(settings: Settings): Promise<void>;
  /**
   * Calls `listener` once per batch; with nothing now and then while the vault is read; and with every engagement on a
   * new day or under new settings. Returns how to stop.
   */
  onChange(listener: Listener): () => void;
}

/** The practice of the vault of `app`. It knows nothing before it is started. */
export function createPractice(app: App, settings: Settings): Practice {
  const listeners = new Set<Listener>();
  const reading = new Set<Promise<void>>();
  /** The newest look at each note whose text is being read, so that an older one cannot overtake it. */
  const looks = new Map<string, symbol>();
  /** Sync may bring thousands of changes one after another, and whoever shows them draws once for many. */
  const atTheEnd = oncePerFrame();
  let leftOut: Templates = { folders: [], notes: [] };
  let progress: ReadingProgress | undefined;
  let isStarted = false;
  let portfolio = build();

  function resolveLink(target: string, from: string): string | undefined {
    const place = exactPlace(target, from);
    const file = place === undefined ? app.metadataCache.getFirstLinkpathDest(target, from) : noteAt(place);
    return file?.extension === 'md' ? file.path : undefined;
  }

  /** The note at just this path, with or without `.md`. The app would take one of the same name elsewhere, too. */
  function noteAt(place: string): TFile | undefined {
    const { vault, metadataCache } = app;
    const exact = [place, `${place}.md`].map((path) => vault.getFileByPath(path));
    const found = exact.find((file) => file?.extension === 'md') ?? metadataCache.getFirstLinkpathDest(place, '');
    return found && foldPath(found.path) === foldPath(place) ? found : undefined;
  }

  function build(): Portfolio {
    const { propertyNames: names, numbers } = settings;
    const index = createPracticeIndex({ names, numbers, resolveLink, atTheEnd });
    index.onChange((changes, notes) => {
      if (index === portfolio.index) for (const listener of [...listeners]) listener(changes, notes);
    });
    return createPortfolio(index, names, numbers);
  }

  /**
   * Reads the vault, in turns with the app: first the notes, then what belongs together, then how every engagement
   * stands, so that whoever shows them finds all of it there. Ends early where new settings have begun another scan.
   */
  async function scan(): Promise<void> {
    const { index } = portfolio;
    const isCurrent = () => index === portfolio.index;
    const templates = await newestTemplates();
    if (!isCurrent()) return;
    leftOut = templates ?? leftOut;
    const turn = startTurn();
    const files = app.vault.getMarkdownFiles();
    for (let looked = 0; looked < files.length; looked += NOTES_PER_STEP) {
      if (turn.isOver() || reading.size > 0) {
        tell({ done: looked, of: files.length });
        await Promise.all(reading);
        if (turn.isOver()) await turn.next();
        if (!isCurrent()) return;
      }
      files.slice(looked, looked + NOTES_PER_STEP).forEach(take);
    }
    await Promise.all(reading);
    while (!index.settle(turn.isOver)) {
      await turn.next();
      if (!isCurrent()) return;
    }
    const day = today();
    for (const { engagement } of index.engagements()) {
      if (turn.isOver()) await turn.next();
      if (!isCurrent()) return;
      workOut(engagement.note.path, day);
    }
    index.markReady();
  }

  /** The templates as the settings name them; undefined where newer settings have come meanwhile. */
  async function newestTemplates(): Promise<Templates | undefined> {
    const wanted = settings;
    const templates = await vaultTemplates(app, wanted);
    return settings === wanted ? templates : undefined;
  }

  /** Looks at the notes that have become templates, or are none any more. */
  async function followTemplates(): Promise<void> {
    const before = leftOut;
    const templates = await newestTemplates();
    if (!templates) return;
    leftOut = templates;
    for (const file of app.vault.getMarkdownFiles()) {
      if (isTemplate(file.path, before) !== isTemplate(file.path, templates)) take(file);
    }
  }

  /** Every engagement may have to be shown otherwise. No note has changed. */
  function tellAll(): void {
    const { index } = portfolio;
    if (!index.isReady) return;
    const engagements = new Set(Array.from(index.engagements(), ({ engagement }) => engagement.note.path));
    for (const listener of [...listeners]) listener(engagements, NOTHING);
  }

  function tell(read: ReadingProgress): void {
    progress = read;
    for (const listener of [...listeners]) listener(NOTHING, NOTHING);
  }

  /** Has the portfolio know a state before it is asked for. A fault of ours in one must not hide the others. */
  function workOut(path: string, day: Day): void {
    try {
      portfolio.state(path, day);
    } catch (error) {
      console.error(`Groundwork could not work out ${path}.`, error);
    }
  }

  function take(file: TFile): void {
    const { path, extension } = file;
    const { index } = portfolio;
    // An older look at its text comes too late.
    looks.delete(path);
    const source = cachedSource(app, file);
    if (extension !== 'md' || isTemplate(path, leftOut)) index.delete(path);
    else if (source && source !== NO_FRONT_MATTER) {
      const wasOurs = index.notes().has(path);
      const isKnown = wasOurs && isMisread(source);
      if (!isKnown) give(index, file, path, source);
      // Only now it is known whether a new note is ours: of others no value is looked at.
      if (isKnown || (!wasOurs && index.notes().has(path) && isMisread(source))) readText(file);
    }
    // A note that was ours and has no front matter now may only have lost a fence; others without are not ours.
    else if (!source || index.notes().has(path)) readText(file);
  }

  /** Whether a note of ours has a name that the cache holds as a number: only the text has its zeros. */
  function isMisread(source: NoteSource): boolean {
    return source.kind === 'front-matter' && hasMisreadName(source.data, settings.propertyNames);
  }

  function readText(file: TFile): void {
    const read = takeText(file).finally(() => reading.delete(read));
    reading.add(read);
  }

  /** The one way into an index. A note may have gone or moved since it was listed, told of, or read. */
  function give(index: PracticeIndex, file: TFile, path: string, source: NoteSource): void {
    if (app.vault.getFileByPath(path) === file) index.set(path, source);
  }

  async function takeText(file: TFile): Promise<void> {
    const { index } = portfolio;
    const { path } = file;
    const look = Symbol(path);
    looks.set(path, look);
    try {
      const source = await textSource(app, file, settings.propertyNames);
      if (looks.get(path) === look) give(index, file, path, source);
    } catch (error) {
      // The note went while it was being read, or the disk failed: what was known of it stays.
      console.warn(`Groundwork could not read ${path}.`, error);
    }
    if (looks.get(path) === look) looks.delete(path);
  }

  return {
    get portfolio() {
      return portfolio;
    },
    get index() {
      return portfolio.index;
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
      owner.registerEvent(metadataCache.on('changed', take));
      owner.registerEvent(vault.on('create', ({ path }) => portfolio.index.noteNameChanged(path)));
      owner.registerEvent(
        vault.on('delete', ({ path }) => {
          looks.delete(path);
          portfolio.index.delete(path);
        }),
      );
      owner.registerEvent(
        vault.on('rename', (file, from) => {
          portfolio.index.rename(from, file.path);
          // A note may move into or out of the templates; the app does not announce its cache as changed then.
          if (file instanceof TFile) take(file);
        }),
      );
      let day = today();
      const nextDay = () => {
        if (day !== today()) tellAll();
        day = today();
      };
      owner.registerInterval(window.setInterval(nextDay, DAY_CHECK));
      isStarted = true;
      await scan();
    },
    takeCreated(file, text) {
      const { path } = file;
      looks.delete(path);
      if (isTemplate(path, leftOut)) return;
      give(portfolio.index, file, path, sourceOfText(text, parseYaml, settings.propertyNames));
    },
    async use(changed) {
      const meaning = ({ propertyNames, numbers }: Settings) => JSON.stringify([propertyNames, numbers]);
      const isReadAgain =
        meaning(settings) !== meaning(changed) || JSON.stringify(settings) === JSON.stringify(changed);
      settings = changed;
      if (isReadAgain) portfolio = build();
      if (isStarted) await (isReadAgain ? scan() : followTemplates());
      if (!isReadAgain) tellAll();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
