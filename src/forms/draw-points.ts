import { namesForLinks } from '../domain/link-names';

interface Points {
  /** '' where they need no name. */
  readonly name: string;
  readonly lines: readonly string[];
}

const BULLET = /^\s*[-*+] (?:\[.\] )?/;

/** Draws what is there to read, with names for links: groups of lines, each under its name; none without lines. */
export function drawPoints(el: HTMLElement, groups: readonly Points[]): void {
  for (const { name, lines } of groups) {
    if (lines.length === 0) continue;
    const group = el.createDiv('groundwork-points');
    if (name !== '') group.createDiv({ cls: 'groundwork-points-name', text: name });
    const list = group.createEl('ul');
    for (const line of lines) list.createEl('li', { text: namesForLinks(line.replace(BULLET, '')) });
  }
}
