import type { Engagement } from '../domain/engagement';
import type { EngagementState } from '../domain/engagement-state';
import { tellEach } from '../errors/safely';
import type { Diagnostic } from '../notes/diagnostic';
import { fileName } from '../text/file-name';
import { onLanguageChange } from '../words/words';
import { HIDDEN, type Mask } from './mask';

declare const checked: unique symbol;

/** A state that may be shown as it is. Views take no other, so that none of them can forget privacy mode. */
export type DisplayState = EngagementState & { readonly [checked]: true };

let mask: Mask | undefined;
/** The mask while privacy mode is on. */
let activeMask: Mask | undefined;
const listeners = new Set<() => void>();

/** Takes the mask of privacy mode, and switches the mode on or off to begin with. */
export function setUpPrivacy(newMask: Mask, isOn: boolean): void {
  mask = newMask;
  activeMask = isOn ? mask : undefined;
}

/** True if names are hidden. */
export function isPrivate(): boolean {
  return activeMask !== undefined;
}

/** Switches privacy mode on or off, and has everything shown anew. */
export function togglePrivacy(): void {
  activeMask = activeMask ? undefined : mask;
  tellEach(listeners);
}

/** Calls `listener` when privacy mode was switched. Returns how to stop. */
export function onPrivacyChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Calls `close` once when privacy mode is switched on: what is open may hold names, and would go on showing them.
 * Returns how to give that up, for when it is closed before.
 */
export function onHiding(close: () => void): () => void {
  const stop = onPrivacyChange(() => {
    if (!isPrivate()) return;
    stop();
    close();
  });
  return stop;
}

/** A state to be shown: as it is, or masked in privacy mode. The same one for the same state. */
export function displayState(state: EngagementState): DisplayState {
  return (activeMask?.state(state) ?? state) as DisplayState;
}

/** An engagement to be shown. What is written into notes is never taken from it. */
export function displayEngagement(engagement: Engagement): Engagement {
  return activeMask?.engagement(engagement) ?? engagement;
}

/** The name of the note at `path`, as it may be shown. */
export function displayName(path: string): string {
  return activeMask?.noteName(path) ?? fileName(path);
}

/** The place of an engagement's note, to tell it from a namesake. */
export function displayPlace(path: string): string {
  return activeMask?.place(path) ?? path.replace(/\.md$/i, '');
}

/** A diagnostic to be shown: in privacy mode it does not quote the note. */
export function displayDiagnostic(diagnostic: Diagnostic): Diagnostic {
  return activeMask?.diagnostic(diagnostic) ?? diagnostic;
}

/** A text that a note or the app brought along; in privacy mode nobody knows what is in it. */
export function displayText(text: string): string {
  return activeMask ? HIDDEN : text;
}

/**
 * Calls `close` once when something that is open, and holds nothing typed, would go on showing what privacy mode hides
 * or speaking another language. Returns how to give that up, for when it is closed before.
 */
export function closeWhenOutdated(close: () => void): () => void {
  const stops = [onHiding, onLanguageChange].map((on) =>
    on(() => {
      stop();
      close();
    }),
  );
  const stop = () => {
    for (const each of stops) each();
  };
  return stop;
}
