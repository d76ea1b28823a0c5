import { notify } from '../../forms/notify';
import { displayDiagnostic, displayEngagement, displayName, displayText } from '../../privacy/display';
import type { NoteState, RefusedNote, TogetherResult } from '../../vault/edit-together';
import type { WriteResult } from '../../vault/note-writer';
import type { Refusal } from '../../vault/refusal';
import { refusalWords } from '../../words/refusal-words';
import { words } from '../../words/words';

/** Milliseconds; a reason takes longer to read than a confirmation. */
const LONG = 10_000;

/** Why something was not done, as far as it may be shown. */
export function whyNot(reason: Refusal): string {
  return refusalWords(reason, { displayDiagnostic, displayEngagement, displayName, displayText });
}

/** A sentence about notes, which are given by name. */
export type OfNotes = (notes: readonly string[]) => string;

/**
 * Says how an edit went: `written` where the note changed, `unchanged` where there was nothing to change, and where it
 * is changed in its editor alone, that the app could not save it.
 */
export function notifyResult(
  result: WriteResult,
  written: OfNotes,
  unchanged: OfNotes = words.commands.nothingChanged,
): void {
  if (result.kind === 'refused') return notifyRefused(result.path, result.reason);
  if (result.kind === 'unsaved') {
    notify(words.commands.notSavedYet(displayName(result.path), whyNot(result.reason)), LONG);
    return;
  }
  const sentence = result.kind === 'written' ? written : unchanged;
  notify(sentence([displayName(result.file.path)]));
}

/** Says how an action on several notes went, naming each note: `written` of those that changed. */
export function notifyTogether({ states, refused }: TogetherResult, written: OfNotes): void {
  const all = [...states.keys()];
  if (!refused) {
    const changed = all.filter((path) => states.get(path) === 'written');
    const sentence = changed.length > 0 ? written : words.commands.nothingChanged;
    notify(sentence((changed.length > 0 ? changed : all).map(displayName)));
    return;
  }
  notify(whyRefused(states, refused), LONG);
}

/** The note that stood in the way of an action, the reason, and the state of the others. */
export function whyRefused(states: TogetherResult['states'], { path, reason }: RefusedNote): string {
  const { notCreated, notChanged, notSavedYet } = words.commands;
  const state = states.get(path);
  const sentence = state === 'not-created' ? notCreated : state === 'unsaved' ? notSavedYet : notChanged;
  const others = [...states].filter(([other]) => other !== path).map(([other, state]) => standing(other, state));
  return sentence(displayName(path), [whyNot(reason), ...others].join(' '));
}

/** The sentence about a note where another one of the same action could not be changed. */
function standing(path: string, state: NoteState): string {
  const { takenBack, takenBackUnsaved, notTakenBack, notChangedEither, withdrawn, notWithdrawn, notCreatedEither } =
    words.commands;
  const sentences: Readonly<Partial<Record<NoteState, (note: string) => string>>> = {
    'taken-back': takenBack,
    'taken-back-unsaved': takenBackUnsaved,
    'not-taken-back': notTakenBack,
    'not-created': notCreatedEither,
    withdrawn,
    'not-withdrawn': notWithdrawn,
  };
  return (sentences[state] ?? notChangedEither)(displayName(path));
}

/** Says that a note was not changed, and why. */
export function notifyRefused(path: string, reason: Refusal): void {
  notify(words.commands.notChanged(displayName(path), whyNot(reason)), LONG);
}

/** Says that a note was not created, and why. */
export function notifyNotCreated(path: string, reason: Refusal): void {
  notify(words.commands.notCreated(displayName(path), whyNot(reason)), LONG);
}

/** Says that the template for sessions at this path has no private section. */
export function notifyMissingPrivateSection(template: string): void {
  notify(words.commands.noPrivateSection(displayText(template), words.templates.headings.forMyEyes), LONG);
}

/** Says which tokens of a template nobody knows. Without any, says nothing. */
export function notifyUnknownTokens(path: string, tokens: readonly string[]): void {
  if (tokens.length > 0) notify(words.commands.unknownTokens(tokens, displayName(path)), LONG);
}
