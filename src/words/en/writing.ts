import type { Where } from '../where';

/** Why something is not written: plain sentences that follow the name of the note or template. */
export const writing = {
  // Properties that cannot be changed one by one.
  unclosed: (where: Where) => `The ${where} begins with --- but no second line of --- closes the properties.`,
  noNumber: (name: string) => `“${name}” needs a number.`,
  severalNames: (names: string) => `“${names}” are spellings of one name; please keep one of them.`,
  notOnItsOwn: (name: string) =>
    `“${name}” is written in a way that cannot be changed on its own; please change it by hand.`,
  lineOfDots: 'A line of three dots ends the properties too early; please remove it.',
  inBraces: 'The properties stand inside braces; please write each on a line of its own as “name: value”.',
  notPlain: 'This line is not a plain property; please write each on a line of its own as “name: value”.',

  // Templates.
  tokenAsName: (name: string) => `“${name}” cannot be the name of a property.`,
  sameName: (name: string) => `Two of its properties would be called “${name}” in this vault.`,
  nestedValue: (name: string) => `“${name}” in the template holds more than text or a list of texts.`,
  codeAbove:
    'Code of Templater stands above its properties, so that Groundwork cannot add what a session needs. ' +
    'Put it below them.',
  neverClosed: 'A code block or comment in it is never closed and would hide what stands below.',
  hidesCommand: 'Its properties hide a Templater command (<%).',
  notOneByOne: 'Write each of its properties as “name: value”.',
  /** What a built-in template is called, from the kind of note it is for. */
  templateName: (kind: string) => `${kind} template`,

  // The vault.
  openTwice: 'It is open twice, and the two differ. Wait until both show the same, then try again.',
  changedElsewhere: 'It has just been changed elsewhere. Wait until it shows the change, then try again.',
  gone: 'It was moved or deleted meanwhile. Try again.',
  taken: 'Something of this name is already there. Choose another name.',
  folderIsFile: (file: string) =>
    `“${file}” is a file, so no folder can have this name. Rename it, or choose another folder in the settings.`,
  changedMeanwhile: 'It was changed.',
  /** `why` is what the app says. */
  failed: (why: string) => `The app could not write the note: ${why}`,
  /** Where the app gives no reason. */
  fileUnchanged: 'The file is as it was.',
  /** `why` is what the app says. */
  settingsNotSaved: (why: string) => `The settings could not be saved, and the ones from before apply: ${why}`,
  /** `why` is what the app says. */
  settingsNotKept: (why: string) =>
    `The settings come from an earlier version, and no copy of them could be kept. So none were saved: ${why}`,
  settingsLocked: 'The settings cannot be read or come from a newer version. The usual ones apply, and none are saved.',
};
