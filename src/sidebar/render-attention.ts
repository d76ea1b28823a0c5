import { words } from '../words/words';
import { addPart } from './add-part';
import type { AttentionItem } from './attention-items';
import type { TreeItem } from './tree-item';

/**
 * Draws a note that needs the coach's hand, in place of what was there: its name and every reason.
 *
 * @param chooseEngagement offers to choose the engagement that the note at a path belongs to
 */
export function renderAttention(
  { inner }: TreeItem,
  { path, name, reasons, isLost }: AttentionItem,
  chooseEngagement: (path: string) => void,
): void {
  inner.empty();
  addPart(inner, 'name', name);
  for (const reason of reasons) addPart(inner, 'attention-reason', reason);
  if (!isLost) return;
  // For the mouse; the keyboard has the same in the menu.
  addPart(inner, 'mend', words.commands.chooseEngagement).addEventListener('click', (event) => {
    event.stopPropagation();
    chooseEngagement(path);
  });
}
