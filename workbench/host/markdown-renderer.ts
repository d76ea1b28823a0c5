import MarkdownIt from 'markdown-it';
import { type App, type CachedMetadata, type Component, getLinkpath, Keymap, MarkdownRenderer,
  type MarkdownPostProcessor, type MarkdownPostProcessorContext, type MarkdownRenderChild } from 'obsidian';
import { setIcon } from './icons';

type CodeBlock = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;

/** What plugins have registered. */
export const codeBlocks = new Map<string, CodeBlock>();
export const postProcessors = new Set<MarkdownPostProcessor>();

/** No raw HTML: a note is text, and the page has rights in the vault. */
const markdown = new MarkdownIt({ html: false, breaks: true });

markdown.inline.ruler.before('link', 'wikilink', (state, silent) => {
  const match = /^!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/.exec(state.src.slice(state.pos));
  if (!match) return false;
  if (!silent) {
    const open = state.push('link_open', 'a', 1);
    open.attrs = [['class', 'internal-link'], ['data-href', match[1] ?? ''], ['href', '#']];
    state.push('text', '', 0).content = match[2] ?? match[1] ?? '';
    state.push('link_close', 'a', -1);
  }
  state.pos += match[0].length;
  return true;
});

/** Without front matter, and without `%%` and HTML comments, which reading view does not show. */
function visibleText(text: string): string {
  return text
    .replace(/^---[ \t]*\r?\n[\s\S]*?(?:^|\n)---[ \t]*(?:\r?\n|$)/, '')
    .replace(/%%[\s\S]*?%%/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

/** The words at the very start of an element, as far as they are plain. */
function leadingText(node: Node | null | undefined): string {
  return node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
}

function drawTasks(root: HTMLElement): void {
  for (const item of root.findAll('li')) {
    const first = item.querySelector('p')?.firstChild ?? item.firstChild;
    const match = /^\[(.)\] /.exec(leadingText(first));
    if (!match || !first) continue;
    first.textContent = (first.textContent ?? '').slice(match[0].length);
    const state = match[1] ?? ' ';
    item.addClass('task-list-item');
    item.dataset['task'] = state;
    const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
    box.checked = state !== ' ';
    item.prepend(box);
  }
}

function drawCallouts(root: HTMLElement): void {
  for (const quote of root.findAll('blockquote')) {
    const head = quote.querySelector('p')?.firstChild;
    const match = /^\[!([\w-]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*(.*)$/.exec(leadingText(head));
    if (!match || !head) continue;
    const [, kind = '', metadata = '', fold = '', title = ''] = match;
    const name = kind.toLowerCase();
    const attr = { 'data-callout': name, 'data-callout-metadata': metadata, 'data-callout-fold': fold };
    const callout = createDiv({ cls: 'callout', attr });
    const titleEl = callout.createDiv('callout-title');
    setIcon(titleEl.createDiv('callout-icon'), name === 'question' ? 'help-circle' : 'pencil');
    const inner = titleEl.createDiv({ cls: 'callout-title-inner', text: title });
    // The title is the whole first line, with its code and emphasis.
    while (head.nextSibling && !(head.nextSibling instanceof HTMLBRElement)) inner.append(head.nextSibling);
    if (inner.getText() === '') inner.setText(kind.charAt(0).toUpperCase() + kind.slice(1));
    const content = callout.createDiv('callout-content');
    if (head.nextSibling instanceof HTMLBRElement) head.nextSibling.remove();
    head.remove();
    content.append(...quote.childNodes);
    if (fold) {
      callout.addClass('is-collapsible');
      callout.toggleClass('is-collapsed', fold === '-');
      setIcon(titleEl.createDiv('callout-fold'), 'chevron-down');
      titleEl.addEventListener('click', () => callout.toggleClass('is-collapsed', !callout.hasClass('is-collapsed')));
    }
    quote.replaceWith(callout);
  }
}

/**
 * The app listens above the links of a rendered note, so that those work too which a plugin adds later: plugins rely on
 * it in the Markdown view, and miss it elsewhere (https://github.com/obsidianmd/obsidian-api/issues/11).
 */
function wireLinks(app: App, el: HTMLElement, sourcePath: string, hoverParent: Component): void {
  for (const link of el.findAll('a.internal-link')) {
    const linkpath = getLinkpath(link.dataset['href'] ?? '');
    if (!app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath)) link.addClass('is-unresolved');
  }
  type Act = (event: MouseEvent, link: HTMLElement) => void;
  const listen = (type: 'click' | 'auxclick' | 'mouseover', act: Act): void =>
    el.addEventListener(type, (event) => {
      const link = (event.target as Element).closest<HTMLElement>('a.internal-link');
      if (link) act(event, link);
    });
  const open = (event: MouseEvent, { dataset: { href = '' } }: HTMLElement): void => {
    event.preventDefault();
    if (event.button < 2) void app.workspace.openLinkText(href, sourcePath, Keymap.isModEvent(event));
  };
  listen('click', open);
  listen('auxclick', open);
  listen('mouseover', (event, targetEl) => {
    const hover = { event, source: 'preview', hoverParent, targetEl, linktext: targetEl.dataset['href'], sourcePath };
    app.workspace.trigger('hover-link', hover);
  });
}

/**
 * Draw Markdown as reading view does: headings, lists, tasks, callouts, wikilinks, and what plugins have
 * registered for code blocks and afterwards. The mock draws nothing.
 */
export async function renderMarkdown(
  app: App,
  text: string,
  el: HTMLElement,
  sourcePath: string,
  component: Component,
): Promise<void> {
  const parsed = new DOMParser().parseFromString(markdown.render(visibleText(text)), 'text/html');
  const root = createDiv();
  root.append(...parsed.body.childNodes);
  drawTasks(root);
  drawCallouts(root);
  const metadata: CachedMetadata | null = app.metadataCache.getCache(sourcePath);
  const context: MarkdownPostProcessorContext = {
    docId: 'workbench',
    sourcePath,
    frontmatter: metadata?.frontmatter ?? null,
    addChild: (child: MarkdownRenderChild) => void component.addChild(child),
    getSectionInfo: () => null,
  };
  for (const code of root.findAll('pre > code')) {
    const language = [...code.classList].find((name) => name.startsWith('language-'))?.slice('language-'.length);
    const draw = language === undefined ? undefined : codeBlocks.get(language);
    if (!draw) continue;
    const holder = createDiv(`block-language-${language}`);
    code.parentElement?.replaceWith(holder);
    await draw(code.textContent ?? '', holder, context);
  }
  el.append(...root.childNodes);
  wireLinks(app, el, sourcePath, component);
  for (const process of postProcessors) await process(el, context);
}

Object.assign(MarkdownRenderer, { render: renderMarkdown });
