import { describe, expect, it } from 'vitest';
import { sectionText, wholeSection } from '../../src/body/section-text';

const text = (note: string) => sectionText(note, 'For the sponsor');

describe('what is written in a section', () => {
  it('ends where the next section of its level begins, and holds those below it', () => {
    expect(text('# Top\n## For the sponsor\n\nRead this.\n\n### More\nAnd this.\n\n## Mine\nNot this.\n')).toBe(
      'Read this.\n\n### More\nAnd this.',
    );
  });

  it.each([
    ['a subsection', '### For my eyes\n\nSecret.\n\n#### Deeper\nSecret, too.\n\n### More\n'],
    ['a callout', '> [!note]- 🔒 For my eyes\n> Secret.\n\n'],
    ['a callout inside another', '> [!note] Said\n> > [!warning] Nur für mich\n> > Secret.\n\n'],
    ['a quote', '> **For my eyes**\n> Secret.\n\n'],
    ['what follows a bold line', '**For my eyes:**\n\n- Secret.\n\n**More**\n'],
    ['an item', '- For my eyes: Secret.\n\n### More\n'],
  ])('leaves out %s that is private', (_, secret) => {
    const shown = text(`## For the sponsor\n\nRead.\n\n${secret}\nAnd this.\n`);
    expect(shown).not.toContain('Secret');
    expect(shown).toMatch(/^Read\.[^]*And this\.$/);
  });

  it('leaves out what a vault calls private, and all where the section itself is', () => {
    const note = '## For the sponsor\nRead.\n### Doubts\nSecret.\n';
    expect(sectionText(note, 'For the sponsor', ['Doubts'])).toBe('Read.');
    expect(wholeSection(note, 'For the sponsor')).toContain('Secret.');
    expect(sectionText('## Doubts\nSecret.\n', 'Doubts', ['doubt'])).toBe('');
  });

  it('leaves out what comments hide, also one that is never closed', () => {
    expect(text('## For the sponsor\n%% not this %%\nRead <!-- nor\nthis -->on.\n')).toBe('Read on.');
    expect(text('## For the sponsor\nRead on.\n%% nothing from here\n\n## Other\nNor here.\n')).toBe('Read on.');
  });

  it('leaves out the questions of our templates and keeps other callouts', () => {
    const asked = '> [!question|prompt]- What may they read?\n> - And what not?\n\n> [!note] Said\n';
    expect(text(`## For the sponsor\n\n${asked}`)).toBe('> [!note] Said');
  });

  it('is what stands outside of the fold of a question', () => {
    expect(text('## For the sponsor\n> [!question|prompt]- What?\n> - Why?\nIn the fold.\n\nRead.')).toBe('Read.');
    expect(text('## For the sponsor\n> [!question|prompt]- What?\n> - Why?\n>\nRead.')).toBe('Read.');
  });

  it('is found in another language, and under a heading that is underlined', () => {
    expect(text('## Für den Auftraggeber\nLesen.\n')).toBe('Lesen.');
    expect(text('For the sponsor\n---\nRead.\n')).toBe('Read.');
  });

  it('is found under a bold line, up to the next one or a heading', () => {
    expect(text('**For the sponsor:**\nRead.\n\nOn.\n\n**Mine**\nNot this.\n')).toBe('Read.\n\nOn.');
    expect(text('# Top\n\nFor the sponsor:\n\n- Read.\n\n#### Mine\nNot this.\n')).toBe('- Read.');
  });

  it('is nothing where there is no such section', () => {
    expect(text('---\ntitle: For the sponsor\n---\nText.\n```\n## For the sponsor\nx\n```\n')).toBe('');
    expect(text('')).toBe('');
  });
});
