/** In place of the app's module, of which the index and what feeds it need only this. */
export class TFile {}

/** Folders are never looked at, as no note is made and no template read. */
export class TFolder {}
export class Vault {}

/** Every path of the benchmark is as the app has it. */
export function normalizePath(path: string): string {
  return path;
}

/** Every note of the benchmark is in the cache, so that no text is parsed. */
export function parseYaml(): never {
  throw new Error('a note was not in the cache');
}

/** Moment, of which the practice asks what day it is: the same day every time. */
export function moment() {
  return { locale: () => ({ format: () => TODAY }) };
}

export const TODAY = '2026-03-16';
