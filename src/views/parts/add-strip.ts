import { setTooltip } from 'obsidian';
import { addPart } from './add-part';
import type { StripCell } from './goal-strip';

/** Adds a strip of sessions, oldest first: filled where the goal was worked on, an outline where not. */
export function addStrip(parent: HTMLElement, strip: readonly StripCell[]): HTMLElement {
  const el = addPart(parent, 'strip');
  for (const cell of strip) {
    setTooltip(addPart(el, cell.touched ? 'strip-cell is-touched' : 'strip-cell'), cell.words);
  }
  return el;
}
