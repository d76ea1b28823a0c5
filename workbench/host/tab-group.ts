import type { WorkbenchLeaf } from './workbench-leaf';

export type TabSide = 'left' | 'root' | 'right';

/** A row of tabs with their contents: one in the middle and one at each side. */
export class TabGroup {
  readonly leaves: WorkbenchLeaf[] = [];
  active: WorkbenchLeaf | null = null;
  private readonly headerEl: HTMLElement;
  private readonly containerEl: HTMLElement;

  constructor(
    readonly side: TabSide,
    parent: HTMLElement,
  ) {
    const el = parent.createDiv('workspace-tabs mod-top');
    this.headerEl = el.createDiv('workspace-tab-header-container').createDiv('workspace-tab-header-container-inner');
    this.containerEl = el.createDiv('workspace-tab-container');
  }

  add(leaf: WorkbenchLeaf): void {
    this.leaves.push(leaf);
    this.headerEl.append(leaf.tabHeaderEl);
    this.containerEl.append(leaf.containerEl);
    this.show(leaf);
  }

  show(leaf: WorkbenchLeaf | null): void {
    this.active = leaf;
    for (const one of this.leaves) {
      one.containerEl.toggle(one === leaf);
      one.tabHeaderEl.toggleClass('is-active', one === leaf);
      one.tabHeaderEl.setAttribute('aria-selected', String(one === leaf));
    }
  }

  remove(leaf: WorkbenchLeaf): void {
    this.leaves.splice(this.leaves.indexOf(leaf), 1);
    leaf.tabHeaderEl.remove();
    leaf.containerEl.remove();
    if (this.active === leaf) this.show(this.leaves[this.leaves.length - 1] ?? null);
  }
}
