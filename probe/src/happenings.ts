/** Facts that the app told the plugin before any check began. */
export interface Happenings {
  /** Whether `onload` had ended, and the layout was ready, when `onUserEnable` was called; null where it was not. */
  enabled: { afterLoading: boolean; layoutReady: boolean } | null;
  /** The blocks of code that the app had the plugin draw, by their text. */
  readonly drawnBlocks: Set<string>;
}
