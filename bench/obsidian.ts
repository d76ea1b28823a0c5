/** In place of the app's module, of which the index and what feeds it need only this. */
export class TFile {}

/** Every note of the benchmark is in the cache, so that no text is parsed. */
export function parseYaml(): never {
  throw new Error('a note was not in the cache');
}

/** Moment, of which the practice asks what day it is: the same day every time. */
export function moment() {
  return { locale: () => ({ format: () => TODAY }) };
}

export const TODAY = '2026-03-16';
