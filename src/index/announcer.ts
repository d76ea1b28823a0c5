/** Paths of the engagements that changed, came or went. */
export type Changes = ReadonlySet<string>;

/** Hears of a batch; `notes` are the paths of all notes of which anything, or what is to be said of them, changed. */
export type Listener = (changes: Changes, notes: ReadonlySet<string>) => void;

/** Tells what changed, once per batch. Before it is opened nobody is told anything. */
export interface Announcer {
  readonly isOpen: boolean;
  /** Something of the note at `path` changed. */
  note(path: string): void;
  /** Something of the engagement at `path` changed, or of what belongs to it. */
  engagement(path: string): void;
  /** Begins to tell, with a batch of all engagements and all notes that there are. */
  open(engagements: Iterable<string>, notes: Iterable<string>): void;
  /** Has the batch end when `atTheEnd` says so. */
  schedule(): void;
  /** Ends the batch now. */
  flush(): void;
  /** Calls `listener` once per batch. Returns how to stop. */
  onChange(listener: Listener): () => void;
}

/** Runs what ends a batch once, later. */
export type AtTheEnd = (endBatch: () => void) => void;

/**
 * @param resolvePending called before a batch is told: it may add to it
 * @param atTheEnd when a batch that has begun ends; usually at the end of this microtask
 */
export function createAnnouncer(resolvePending: () => void, atTheEnd: AtTheEnd = queueMicrotask): Announcer {
  const listeners = new Set<Listener>();
  let changes = new Set<string>();
  let notes = new Set<string>();
  let isOpen = false;
  let isScheduled = false;
  let hasNews = false;

  const announcer: Announcer = {
    get isOpen() {
      return isOpen;
    },
    note(path) {
      if (!isOpen) return;
      notes.add(path);
      hasNews = true;
    },
    engagement(path) {
      announcer.note(path);
      if (isOpen) changes.add(path);
    },
    open(allEngagements, allNotes) {
      isOpen = true;
      changes = new Set(allEngagements);
      notes = new Set(allNotes);
      hasNews = true;
      announcer.schedule();
    },
    schedule() {
      if (isScheduled || !isOpen) return;
      isScheduled = true;
      atTheEnd(() => {
        if (isScheduled) announcer.flush();
      });
    },
    flush() {
      isScheduled = false;
      resolvePending();
      if (!hasNews) return;
      const batch = [changes, notes] as const;
      changes = new Set();
      notes = new Set();
      hasNews = false;
      for (const listener of [...listeners]) listener(...batch);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return announcer;
}
