import { asAction } from '../../forms/run-action';
import { words } from '../../words/words';
import { addPart } from '../parts/elements';
import type { AttentionItem } from './attention-items';
import type { OwnMenuItem } from './sidebar-actions';
import type { TreeItem } from './tree-item';

/**
 * Draws a note that needs the coach, in place of what was there: its name and every reason.
 *
 * @param chooseEngagement offers to choose the engagement that the note at a path belongs to
 * @param remedies what else puts it right
 */
export function renderAttention(
  { inner }: TreeItem,
  { path, name, reasons, isLost }: AttentionItem,
  chooseEngagement: (path: string) => void,
  remedies: readonly OwnMenuItem[],
): void {
  inner.empty();
  addPart(inner, 'name', name);
  for (const reason of reasons) addPart(inner, 'attention-reason', reason);
  // For the mouse; the keyboard has the same in the menu.
  const addRemedy = (title: string, run: () => void) =>
    addPart(inner, 'mend', title).addEventListener(
      'click',
      asAction((event: Event) => {
        event.stopPropagation();
        run();
      }),
    );
  if (isLost) addRemedy(words.commands.chooseEngagement, () => chooseEngagement(path));
  for (const { title, run } of remedies) addRemedy(title, () => run((path) => path));
}
