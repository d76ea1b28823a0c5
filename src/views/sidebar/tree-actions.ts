import type { TreeItem } from './tree-item';

/** What keys and mouse ask for beyond moving about. */
export interface TreeActions {
  readonly open: (item: TreeItem, event: MouseEvent | KeyboardEvent) => void;
  /** The event is missing where the keyboard asked. */
  readonly showMenu: (item: TreeItem, event?: MouseEvent) => void;
  readonly preview: (item: TreeItem, event: MouseEvent) => void;
  readonly search: () => void;
  /** Escape. */
  readonly leave: () => void;
}
