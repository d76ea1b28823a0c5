import { tellEach } from '../errors/safely';

/** Paths of the engagements that changed, came or went. */
export type Changes = ReadonlySet<string>;

/** Called with a batch; `notes` are the paths of all notes that changed, or whose diagnostics did. */
export type Listener = (changes: Changes, notes: ReadonlySet<string>) => void;

/** Tells listeners what changed, once per batch; nothing before it is started. */
export interface Announcer {
  readonly isStarted: boolean;
  /** Something of the note at `path` changed. */
  note(path: string): void;
  /** Something of the engagement at `path` changed, or of what belongs to it. */
  engagement(path: string): void;
  /** Starts with a batch of all engagements and all notes there are. */
  start(engagements: Iterable<string>, notes: Iterable<string>): void;
  /** Ends the batch when `atTheEnd` runs. */
  schedule(): void;
  /** Ends the batch now. */
  flush(): void;
  /** Calls `listener` once per batch. Returns a function that stops it. */
  onChange(listener: Listener): () => void;
}

/** Runs `endBatch` once, later. */
export type AtTheEnd = (endBatch: () => void) => void;

/**
 * @param resolvePending called before a batch is told: it may add to it
 * @param atTheEnd when a batch that has begun ends; usually at the end of this microtask
 */
export function createAnnouncer(resolvePending: () => void, atTheEnd: AtTheEnd = queueMicrotask): Announcer {
  const listeners = new Set<Listener>();
  let changes = new Set<string>();
  let notes = new Set<string>();
  let isStarted = false;
  let isScheduled = false;
  let isDirty = false;

  const announcer: Announcer = {
    get isStarted() {
      return isStarted;
    },
    note(path) {
      if (!isStarted) return;
      notes.add(path);
      isDirty = true;
    },
    engagement(path) {
      announcer.note(path);
      if (isStarted) changes.add(path);
    },
    start(allEngagements, allNotes) {
      isStarted = true;
      changes = new Set(allEngagements);
      notes = new Set(allNotes);
      isDirty = true;
      announcer.schedule();
    },
    schedule() {
      if (isScheduled || !isStarted) return;
      isScheduled = true;
      atTheEnd(() => {
        if (isScheduled) announcer.flush();
      });
    },
    flush() {
      isScheduled = false;
      resolvePending();
      if (!isDirty) return;
      const batch = [changes, notes] as const;
      changes = new Set();
      notes = new Set();
      isDirty = false;
      tellEach(listeners, ...batch);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return announcer;
}
