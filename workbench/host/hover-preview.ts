import {
  type App, Component, getLinkpath, type HoverLinkSource, type HoverParent, type HoverPopover, Keymap,
} from 'obsidian';
import { renderMarkdown } from './markdown-renderer';

/** Where previews may be shown, and whether only with Ctrl held (typings of `HoverLinkSource`). */
export const hoverSources = new Map<string, HoverLinkSource>([
  ['preview', { display: 'Reading view', defaultMod: false }],
]);

interface HoverLink {
  hoverParent: HoverParent;
  event: MouseEvent;
  source: string;
  targetEl: HTMLElement;
  linktext: string;
  sourcePath?: string;
}

/** Milliseconds of rest before a preview shows, and of grace after the pointer has left. */
const patience = 300;

/** Show a note's text beside a link that is hovered over: what the app's "Page preview" does with `hover-link`. */
export function showHoverPreviews(app: App): void {
  let shown: { el: HTMLElement; component: Component } | null = null;
  let timer = 0;

  const hide = (): void => {
    shown?.component.unload();
    shown?.el.remove();
    shown = null;
  };

  async function show({ hoverParent, targetEl, linktext, sourcePath = '' }: HoverLink): Promise<void> {
    const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
    if (!file || !targetEl.isConnected) return;
    hide();
    const el = createDiv('popover hover-popover');
    const component = new Component();
    component.load();
    shown = { el, component };
    // The parent knows its popover (typings of `HoverParent`).
    hoverParent.hoverPopover = Object.assign(component, { hoverEl: el }) as unknown as HoverPopover;
    const content = el.createDiv('markdown-embed').createDiv('markdown-embed-content markdown-rendered');
    content.createDiv({ cls: 'inline-title', text: file.basename });
    await renderMarkdown(app, await app.vault.cachedRead(file), content, file.path, component);
    document.body.append(el);
    const near = targetEl.getBoundingClientRect();
    const own = el.getBoundingClientRect();
    const left = near.right + own.width + 8 < window.innerWidth ? near.right + 4 : near.left - own.width - 4;
    el.setCssStyles({
      left: `${Math.max(4, left)}px`,
      top: `${Math.max(4, Math.min(near.top, window.innerHeight - own.height - 4))}px`,
    });
    el.addEventListener('mouseleave', hide);
  }

  app.workspace.on('hover-link' as 'quick-preview', (link: unknown) => {
    const hover = link as HoverLink;
    const source = hoverSources.get(hover.source);
    if (!source || (source.defaultMod && !Keymap.isModifier(hover.event, 'Mod'))) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show(hover), patience);
    hover.targetEl.addEventListener(
      'mouseleave',
      () => {
        window.clearTimeout(timer);
        window.setTimeout(() => {
          if (shown && !shown.el.matches(':hover')) hide();
        }, patience);
      },
      { once: true },
    );
  });
}
