import { type App, type Component, TFile } from 'obsidian';
import type { Day } from '../domain/day';
import { createPortfolio, type Portfolio } from '../index/portfolio';
import { NO_FRONT_MATTER } from '../index/note-source';
import { createPracticeIndex, type Listener, type PracticeIndex } from '../index/practice-index';
import type { Settings } from '../settings/settings';
import { isInside } from '../settings/template-folders';
import { cachedSource, textSource } from './note-source';
import { templateFolders } from './template-folders';
import { today } from './today';

/** How many notes are looked at before the app gets a turn. */
const NOTES_PER_TURN = 500;

/** The practice of this vault: an index that listens to the app. */
export interface Practice {
  readonly portfolio: Portfolio;
  readonly index: PracticeIndex;
  /** The calendar day it is. */
  readonly today: () => Day;
  /** The path of the note a link target leads to, from the note that holds it; undefined where it dangles. */
  resolveLink(target: string, from: string): string | undefined;
  /**
   * Reads the vault once and listens from then on, until `owner` unloads. Call when the layout is ready: before that
   * the app announces every file it finds as created.
   */
  start(owner: Component): Promise<void>;
  /** Takes new settings: property names, numbers and template folders change what the notes mean. */
  use(settings: Settings): Promise<void>;
  /** Calls `listener` once per batch. Returns how to stop. */
  onChange(listener: Listener): () => void;
}

/** The practice of the vault of `app`. It knows nothing before it is started. */
export function createPractice(app: App, settings: Settings): Practice {
  const listeners = new Set<Listener>();
  const reading = new Set<Promise<void>>();
  /** The newest look at each note whose text is being read, so that an older one cannot overtake it. */
  const looks = new Map<string, symbol>();
  let leftOut: readonly string[] = [];
  let isStarted = false;
  let portfolio = build();

  function resolveLink(target: string, from: string): string | undefined {
    const file = app.metadataCache.getFirstLinkpathDest(target, from);
    return file?.extension === 'md' ? file.path : undefined;
  }

  function build(): Portfolio {
    const { propertyNames: names, numbers } = settings;
    const index = createPracticeIndex({ names, numbers, resolveLink });
    index.onChange((changes, notes) => {
      if (index === portfolio.index) for (const listener of [...listeners]) listener(changes, notes);
    });
    return createPortfolio(index, names, numbers);
  }

  async function scan(): Promise<void> {
    const { index } = portfolio;
    const folders = await templateFolders(app, settings);
    let looked = 0;
    if (index === portfolio.index) leftOut = folders;
    for (const file of app.vault.getMarkdownFiles()) {
      if (index !== portfolio.index) return;
      take(file);
      looked += 1;
      if (looked % NOTES_PER_TURN > 0) continue;
      await Promise.all(reading);
      await new Promise((resolve) => window.setTimeout(resolve));
    }
    await Promise.all(reading);
    index.markReady();
  }

  function take(file: TFile): void {
    const { path, extension } = file;
    const { index } = portfolio;
    const look = Symbol(path);
    looks.set(path, look);
    const source = cachedSource(app, file);
    if (extension !== 'md' || isInside(path, leftOut)) index.delete(path);
    // A note that was ours and has no front matter now may only have lost a fence.
    else if (source && !(source === NO_FRONT_MATTER && index.notes().has(path))) index.set(path, source);
    else {
      const read = takeText(file, look).finally(() => reading.delete(read));
      reading.add(read);
      return;
    }
    looks.delete(path);
  }

  async function takeText(file: TFile, look: symbol): Promise<void> {
    const { index } = portfolio;
    const { path } = file;
    try {
      const source = await textSource(app, file, settings.propertyNames.coaching);
      if (looks.get(path) === look && file.path === path) index.set(path, source);
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
      isStarted = true;
      await scan();
    },
    async use(changed) {
      settings = changed;
      portfolio = build();
      if (isStarted) await scan();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
