import { type App, MarkdownRenderChild } from 'obsidian';
import { safely } from '../../errors/safely';
import { onPrivacyChange } from '../../privacy/display';
import type { Practice } from '../../vault/practice';
import { onLanguageChange, words } from '../../words/words';
import { type BlockContent, blockContent } from './block-content';
import type { BlockRequest } from './parse-block';
import { renderBlock } from './render-block';
import { createMatrix } from './render-matrix';

/**
 * A code block as it is shown in the note at `path`: it fills `el`, and follows the practice for as long as the app
 * keeps it loaded.
 */
export function followPractice(
  el: HTMLElement,
  request: BlockRequest,
  path: string,
  { vault }: App,
  practice: Practice,
): MarkdownRenderChild {
  const block = new MarkdownRenderChild(el);
  const drawMatrix = createMatrix();
  let shown: BlockContent = [];

  /** Draws what is to be seen now, where that differs from what is: engagements that did not change stay the same. */
  function refresh(): void {
    // What is drawn stays while the notes are read again, after a change of settings.
    const content = blockContent(request, path, practice) ?? (shown.length > 0 ? shown : [words.sidebar.reading]);
    if (content.length === shown.length && content.every((part, at) => part === shown[at])) return;
    shown = content;
    const scroller = () => el.querySelector('.groundwork-matrix:last-of-type');
    const scrolled = scroller()?.scrollLeft;
    el.empty();
    renderBlock(el, request, content, practice.today(), drawMatrix);
    const drawn = scroller();
    if (drawn && scrolled) drawn.scrollLeft = scrolled;
  }

  function sayAgain(): void {
    shown = [];
    refresh();
  }

  block.onload = safely(() => {
    el.addClass('groundwork-block');
    block.register(practice.onChange(refresh));
    block.register(onPrivacyChange(refresh));
    block.register(onLanguageChange(sayAgain));
    block.registerEvent(
      vault.on(
        'rename',
        safely((file, from) => {
          if (from === path) path = file.path;
        }),
      ),
    );
    refresh();
  });
  return block;
}
