import { type App, parseYaml, type TFile } from 'obsidian';
import type { Day } from '../domain/day';
import { NO_FRONT_MATTER, type NoteSource, sourceOfText } from '../index/note-source';
import { createPortfolio, type Portfolio } from '../index/portfolio';
import { createPracticeIndex, type IndexOptions } from '../index/practice-index';
import { kindsByPlace } from '../notes/note-kinds';
import { hasMisreadName } from '../notes/names-as-written';
import { isTemplate, type Templates } from '../settings/template-folders';
import { cachedSource, textSource } from './note-source';
import { today } from './today';
import { startTimeSlice } from './time-slice';

/** Notes read between two checks of the time slice; also the most texts read at once. */
const NOTES_PER_STEP = 50;

/** The number of notes read, and of all notes. */
export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
}

/** Reads the notes of a vault into an index of its own, by one set of names, words and numbers. */
export interface VaultReader {
  readonly portfolio: Portfolio;
  /**
   * Reads all notes, in time slices, then links them and computes the state of every engagement, so that views find
   * everything ready. Progress goes to `tell`. Stops early and returns false once `isWanted` is false.
   */
  readAll(isWanted: () => boolean, tell: (progress: ReadingProgress) => void): Promise<boolean>;
  /** A note is new, changed, moved or became a template. */
  read(file: TFile): void;
  /** A note was created with this text. */
  readCreated(file: TFile, text: string): void;
  remove(path: string): void;
}

/** @param templates the vault's templates, which are not ours */
export function createVaultReader(app: App, options: IndexOptions, templates: () => Templates): VaultReader {
  const { names, numbers, kindWords } = options;
  const index = createPracticeIndex(options);
  const portfolio = createPortfolio(index, names, numbers);
  const reading = new Set<Promise<void>>();
  /** The newest read of each note whose text is being read, so that an older one cannot overwrite it. */
  const newest = new Map<string, symbol>();

  function read(file: TFile): void {
    const { path, extension } = file;
    // An older read of its text comes too late.
    newest.delete(path);
    const source = cachedSource(app, file);
    if (extension !== 'md' || isTemplate(path, templates())) index.delete(path);
    else if (source && (source !== NO_FRONT_MATTER || isOursByFolder(path))) {
      const wasOurs = index.notes().has(path);
      const isKnown = wasOurs && isMisread(source);
      if (!isKnown) give(file, path, source);
      // Only now is it known whether a new note is ours: no value of others is read.
      if (isKnown || (!wasOurs && index.notes().has(path) && isMisread(source))) readText(file);
    }
    // A note that was ours and has no front matter now may only have lost a fence; others without are not ours.
    else if (!source || index.notes().has(path)) readText(file);
  }

  /** True for a note without properties whose folder makes it ours; of one known as ours, only the text can tell. */
  function isOursByFolder(path: string): boolean {
    return kindWords !== undefined && !index.notes().has(path) && kindsByPlace(path, [], kindWords).length > 0;
  }

  /** True where a coaching note has a name that the cache holds as a number: only the text has its zeros. */
  function isMisread(source: NoteSource): boolean {
    return source.kind === 'front-matter' && hasMisreadName(source.data, names, kindWords);
  }

  function readText(file: TFile): void {
    const read = takeText(file).finally(() => reading.delete(read));
    reading.add(read);
  }

  /** The one way into the index. A note may have gone or moved since it was listed, announced or read. */
  function give(file: TFile, path: string, source: NoteSource): void {
    if (app.vault.getFileByPath(path) === file) index.set(path, source);
  }

  async function takeText(file: TFile): Promise<void> {
    const { path } = file;
    const own = Symbol(path);
    newest.set(path, own);
    try {
      const source = await textSource(app, file, names, kindWords);
      if (newest.get(path) === own) give(file, path, source);
    } catch (error) {
      // The note was deleted while it was being read, or the disk failed: its last known content stays.
      console.warn(`Groundwork could not read ${path}.`, error);
    }
    if (newest.get(path) === own) newest.delete(path);
  }

  /** Computes a state before a view asks for it. A bug that shows in one must not hide the others. */
  function workOut(path: string, day: Day): void {
    try {
      portfolio.state(path, day);
    } catch (error) {
      console.error(`Groundwork could not work out ${path}.`, error);
    }
  }

  return {
    portfolio,
    async readAll(isWanted, tell) {
      const slice = startTimeSlice();
      const files = app.vault.getMarkdownFiles();
      for (let looked = 0; looked < files.length; looked += NOTES_PER_STEP) {
        if (slice.shouldYield() || reading.size > 0) {
          tell({ done: looked, of: files.length });
          await Promise.all(reading);
          if (slice.shouldYield()) await slice.yieldToApp();
          if (!isWanted()) return false;
        }
        files.slice(looked, looked + NOTES_PER_STEP).forEach(read);
      }
      await Promise.all(reading);
      while (!index.resolvePending(slice.shouldYield)) {
        await slice.yieldToApp();
        if (!isWanted()) return false;
      }
      const day = today();
      for (const { engagement } of index.engagements()) {
        if (slice.shouldYield()) await slice.yieldToApp();
        if (!isWanted()) return false;
        workOut(engagement.note.path, day);
      }
      return isWanted();
    },
    read,
    readCreated(file, text) {
      const { path } = file;
      newest.delete(path);
      if (!isTemplate(path, templates())) give(file, path, sourceOfText(text, parseYaml, names, kindWords));
    },
    remove(path) {
      newest.delete(path);
      index.delete(path);
    },
  };
}
