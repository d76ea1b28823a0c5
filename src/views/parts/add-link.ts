import { isPrivate } from '../../privacy/display';

/**
 * Adds a link to the note at `path`, as the app writes links in a note it has rendered: it opens, previews and offers
 * its menu for all of these, also for those that come later. In privacy mode the text alone: a link says and previews
 * its note.
 */
export function addLink(parent: HTMLElement, path: string, text: string): void {
  if (isPrivate()) parent.createSpan({ text });
  else parent.createEl('a', { cls: 'internal-link', text, href: path, attr: { 'data-href': path } });
}
