import { type ShownState, shownState, shownText } from '../../privacy/display';
import type { PrepContent } from './prep-content';

/** What may be shown of the card as it is. */
export interface ShownContent extends PrepContent {
  readonly state: ShownState;
  readonly worthIf?: string;
  readonly purpose?: string;
}

/** The card to be shown: as it is, or masked in privacy mode, where it still says whether there is something. */
export function shownContent(content: PrepContent): ShownContent {
  const { state, lastWords, commitments } = content;
  const { purpose } = state.engagement.note;
  const masked = Array.from(lastWords, ([key, said]) => [key, { ...said, text: shownText(said.text) }] as const);
  return {
    ...content,
    state: shownState(state),
    worthIf: state.worthIf && shownText(state.worthIf),
    purpose: purpose && shownText(purpose),
    lastWords: new Map(masked),
    commitments: commitments.map(({ text, path }) => ({ text: shownText(text), path })),
  };
}
