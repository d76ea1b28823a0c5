/** Facts that the app told the plugin before any check began. */
export interface Happenings {
  /** Whether `onload` had ended, and the layout was ready, when `onUserEnable` was called; null where it was not. */
  enabled: { afterLoading: boolean; layoutReady: boolean } | null;
  /** The blocks of code that the app had the plugin draw, by their text: in which note, and whether each is there. */
  readonly drawnBlocks: Map<string, { readonly sourcePath: string; isUnloaded: boolean }>;
  /** How often the app asked for the definitions of the plugin's settings while it was loaded. */
  definitionsAsked: number;
}
