import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { heron } from './heron';

/** What widely used themes do to the lines of every tree, each in its own way. */
const THEMES = {
  'that lets no line wrap': `
    .tree-item-self { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    .tree-item-inner { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }`,
  'that cuts names unless told otherwise': `
    body:not(.full-file-names) .workspace-leaf-content .tree-item-self { white-space: nowrap; }
    body:not(.full-file-names) .tree-item-self .tree-item-inner { overflow: hidden; text-overflow: ellipsis; }`,
  'that gives every line one height': `
    .workspace-leaf .tree-item-self { height: 24px; max-height: 24px; overflow: hidden; }
    .workspace-leaf .tree-item-inner { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1;
      overflow: hidden; }`,
};

const LONG = 'Say no to the third request in a week without a long explanation, and sleep all the same';
const vault = {
  'Heron.md': heron(`goals:\n  - ${LONG}\npurpose: ${LONG}`),
  'Lost.md': '---\ncoaching: session\nengagement: "[[Somebody of whom this vault has no note]]"\ndate: soon\n---\n',
};

describe('under a theme', () => {
  it.each(Object.entries(THEMES))('%s, every sentence can be read to its end', async (_, content) => {
    const { page, idle } = await openWorkbench({ vault, rightWidth: 220 });
    await page.addStyleTag({ content });
    await page.getByRole('treeitem', { name: /^Heron/ }).locator('.collapse-icon').first().click();
    await idle();
    const sentences = page.locator('.groundwork-attention-reason, .groundwork-goal-label, .groundwork-purpose');
    expect(await sentences.count()).toBe(3);
    const cut = await sentences.evaluateAll((all) =>
      all
        .filter((one) => {
          const box = one.getBoundingClientRect();
          const line = (one.closest('.tree-item-self') ?? one).getBoundingClientRect();
          const isOutside = box.right > line.right + 1 || box.bottom > line.bottom + 1;
          return one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1 || isOutside;
        })
        .map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
  });
});
