/**
 * How long one piece of a long work may take, in milliseconds: far below the 50 after which the app feels stuck, so
 * that a step which takes its time does not lead beyond them. (W3C, Long Tasks API)
 */
const LENGTH = 10;

/** A turn of a long work that leaves the app room in between. */
interface Turn {
  /** Whether it is the app's turn. Cheap, but not free: ask between steps, not within. */
  readonly isOver: () => boolean;
  /** Resolves when the app has had its turn, and begins the next one. */
  readonly next: () => Promise<void>;
}

/** Begins a long work. */
export function startTurn(): Turn {
  let end = performance.now() + LENGTH;
  return {
    isOver: () => performance.now() >= end,
    async next() {
      await new Promise((resolve) => window.setTimeout(resolve));
      end = performance.now() + LENGTH;
    },
  };
}
