/**
 * In milliseconds: far below the 50 after which the app feels stuck, so that one slow step still fits.
 * (W3C, Long Tasks API)
 */
const SLICE_MS = 10;

/** A slice of a long task, after which the app gets a chance to run. */
interface TimeSlice {
  /** True once the slice is used up. Cheap, but not free: check between steps, not within. */
  readonly shouldYield: () => boolean;
  /** Resolves when the app has run, and starts the next slice. */
  readonly yieldToApp: () => Promise<void>;
}

/** Starts the first slice of a long task. */
export function startTimeSlice(): TimeSlice {
  let end = performance.now() + SLICE_MS;
  return {
    shouldYield: () => performance.now() >= end,
    async yieldToApp() {
      await new Promise((resolve) => window.setTimeout(resolve));
      end = performance.now() + SLICE_MS;
    },
  };
}
