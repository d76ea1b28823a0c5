import { normaliseLabel } from '../domain/goal-key';
import { aimOf } from './aim-of';
import type { HintedNote } from './hinted-note';
import { isBelow } from './is-below';

const QUOTED = /["“„«»‚‘]([^"“”„«»‚‘’]+)["“”«»‘’]/g;

/**
 * Purpose identical to the sponsor's brief, compared as goal labels are. The brief is what a goal of the engagement
 * that the sponsor alone owns is called, or says in `good-looks-like`; and each paragraph, item and quotation below
 * “What was agreed” in the engagement's note, where our template asks what each hopes to see. “For the sponsor” is not
 * the brief: there the coach writes, and the purpose may well stand in it.
 */
export function isPurposeTheBrief(hinted: HintedNote): boolean {
  const aim = aimOf(hinted);
  if (aim === undefined || !hinted.state) return false;
  // The sponsor's own goal speaks the sponsor's words anyway, and another hint says whose it is.
  if (hinted.type === 'goal' && hinted.note.owner === 'sponsor') return false;
  const goals = [...hinted.state.engagement.goals.values()].filter(({ note }) => note?.owner === 'sponsor');
  const agreed = hinted.agreed.filter((piece) => isBelow(piece, 'agreed')).map(({ text }) => text);
  const brief = [
    ...goals.flatMap(({ label, note }) => [label, note?.goodLooksLike ?? '']),
    ...agreed.flatMap((text) => [text.replace(/^> ?/gm, ''), ...quotations(text)]),
  ];
  const sentence = plain(aim);
  return brief.some((text) => plain(text) === sentence);
}

function quotations(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, inner = '']) => inner);
}

/** As labels are compared, and without quotation marks around it. */
function plain(text: string): string {
  return normaliseLabel(text.trim().replace(/^["“„«»‚‘]|["“”«»‘’]$/g, ''));
}
