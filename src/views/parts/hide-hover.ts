import type { HoverParent, View } from 'obsidian';

/**
 * Takes away what the pointer has called up over `view`: the preview of a note, and tooltips, which stay where they are
 * when the element that they are about is drawn anew.
 */
export function hideHover(view: View & HoverParent): void {
  const { hoverPopover } = view;
  hoverPopover?.unload();
  hoverPopover?.hoverEl.remove();
  view.hoverPopover = null;
  for (const tooltip of view.containerEl.doc.body.findAll('.tooltip')) tooltip.remove();
}
