import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { withoutPrivate } from '../../src/body/without-private';
import { en } from '../../src/words/en';

const TEMPLATES = Object.values(builtInTemplates(true, en.templates));

const shown = (note: string, ...headings: string[]) => withoutPrivate(note, headings);

const SECRET = 'He bores me.';

describe('a note without what is private', () => {
  it.each([
    ['## For my eyes'],
    ['# For my eyes'],
    ['###### FOR MY EYES ######'],
    ['## For my eyes:'],
    ['## For my eyes only'],
    ['## Reflection (for my eyes)'],
    ['## Reflection #for-my-eyes'],
    ['## 🔒 For my eyes'],
    ['## 4. For my eyes'],
    ['## **For** _my_ eyes'],
    ['## [[For my eyes]]'],
    ['## For my 👀 eyes'],
    ['## For-my-eyes'],
    ['## Nur für mich'],
    ['## nur fu\u0308r mich!'],
    ['##For my eyes'],
    ['  ## For my eyes'],
    ['For my eyes\n==========='],
    ['🔒 For my eyes\n---'],
    ['**For my eyes**\n---'],
    ['**For my eyes**'],
    ['**For my eyes:**'],
    ['**For my eyes**:'],
    ['__For my eyes__'],
    ['***For my eyes***'],
    ['**_For my eyes_**'],
    ['*For my eyes*'],
    ['==For my eyes=='],
    ['`For my eyes`'],
    ['🔒 **For my eyes**'],
    ['5. **For my eyes**'],
    ['**5. For my eyes**'],
    ['- **For my eyes**'],
    ['- [ ] **For my eyes**'],
    ['<b>For my eyes</b>'],
    ['<details><summary>For my eyes</summary>'],
    ['For my eyes:'],
    ['For my eyes'],
    ['For my eyes only'],
    ['For my eyes –'],
    ['- For my eyes:'],
    ['for-my-eyes::'],
  ])('leaves out what stands below %j', (title) => {
    const rest = `\n\n${SECRET}\n\n- [ ] Ask my supervisor\n\n# Next\n\nRead.\n`;
    const note = `---\ncoaching: session\n---\nAltitude.\n\n${title}${rest}`;
    expect(shown(note)).toBe('---\ncoaching: session\n---\nAltitude.\n\n\n# Next\n\nRead.\n');
    expect(shown(note.replace(/\n/g, '\r\n'))).toContain('Read.');
    expect(shown(note.replace(/\n/g, '\r\n'))).not.toContain(SECRET);
    expect(shown(`${title}\n${SECRET}`)).toBe('');
  });

  it.each([
    [`**For my eyes:** ${SECRET}`],
    [`**For my eyes** ${SECRET}`],
    [`For my eyes: ${SECRET}`],
    [`for my eyes:: ${SECRET}`],
    [`- For my eyes: ${SECRET}`],
    [`Altitude.\nFor my eyes: ${SECRET}`],
    [`> [!note] For my eyes\n> ${SECRET}\n\nAfter.`],
    [`> [!note]- 🔒 For my eyes:\n> ${SECRET}\nand more of it: ${SECRET}\n\nAfter.`],
    [`> [!for-my-eyes]\n> ${SECRET}\n>\n> ${SECRET}`],
    [`> > [!note] For my eyes\n> > ${SECRET}`],
    [`> ## For my eyes\n> ${SECRET}\n> ## More\n> ${SECRET}`],
    [`> **For my eyes**\n> ${SECRET}`],
    [`## For my eyes\n\n### Commitments\n\n- [ ] ${SECRET}`],
    [`# For my eyes\n\n## Value\n${SECRET}\n\n**Commitments**\n\n${SECRET}`],
    [`## For my eyes\n\nAnger\n---\n${SECRET}`],
    [`## For my eyes\n\`\`\`\n## Code\n\`\`\`\n${SECRET}`],
    [`## For my eyes\n~~~\n${SECRET}\n\n## Never closed\n\n${SECRET}`],
    [`**For my eyes**\n\n**Anger:** ${SECRET}\n\n- **Ben** ${SECRET}`],
  ])('leaves out the secret of %j', (note) => {
    expect(shown(note)).not.toContain(SECRET);
  });

  it('shows again what stands in the next section', () => {
    expect(shown('### For my eyes\n\nx\n\n#### Deeper\n\nx\n\n## Next\n\nRead.')).toBe('\n## Next\n\nRead.');
    expect(shown('**For my eyes**\nx\n\n**Next**\n\nRead.')).toBe('\n**Next**\n\nRead.');
    expect(shown('**For my eyes:** x\n**Next:** Read.')).toBe('\n**Next:** Read.');
    expect(shown('- **For my eyes:** x\n  - x\n- **Next:** Read.')).toBe('\n- **Next:** Read.');
    expect(shown('> [!note] For my eyes\n> x\n\nRead.')).toBe('\n\nRead.');
    expect(shown('For my eyes\n---\nx\n\nNext\n---\nRead.')).toBe('\nNext\n---\nRead.');
    expect(shown('## For my eyes\nx\n\nNext\n----\nRead.')).toBe('\nNext\n----\nRead.');
  });

  it.each([
    ['It was not for my eyes.'],
    ['- [ ] Nur für mich: eine Stunde am Freitag'],
    ['- [ ] Time **for my eyes** at the doctor’s'],
    ['## For your eyes\n\nRead.'],
    ['```\n## For my eyes\n```\n\nRead.'],
    ['---\nfor my eyes: 1\n---\nRead.'],
    ['Read. ## For my eyes'],
    [''],
  ])('shows all of %j', (note) => {
    expect(shown(note)).toBe(note);
  });

  it('knows the sections that the coach calls private, and ours as well', () => {
    expect(shown('## 🧠 Supervision:\nx\n\n## For my eyes\nx', 'Supervision', '')).toBe('\n');
    expect(shown('## Supervisionsthemen\nx', '1. Supervision')).toBe('');
    expect(shown('## 🔒 Ben\nx\n\n## Next', '🔒')).toBe('\n## Next');
    expect(shown('## Commitments\n\n## Me\nx', 'Me')).toBe('## Commitments\n\n');
    expect(shown('## Supervision\nRead.')).toBe('## Supervision\nRead.');
  });

  it('never shows a line of a private section of our templates, whatever stands there', () => {
    const code = '```\nx\n```';
    const line = fc.constantFrom('x', '- x', '> x', code, '**x**', '| x |', '%% x %%', '$$', '- [ ] x', '#### x');
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATES), fc.array(line), (template, lines) => {
        const own = lines.map((text) => text.replaceAll('x', SECRET)).join('\n\n');
        const note = template.replace('## For my eyes', `## For my eyes\n\n${own}\n`);
        expect(shown(note)).not.toContain(SECRET);
      }),
    );
  });

  it.each([
    ['sections', '## For my eyes\nx\n\n## Next\n'],
    ['bold lines', '**For my eyes**\n\n**Next**\n'],
    ['asterisks', '*'],
    ['quote marks', '>'],
    ['spaces', ' '],
    ['number signs', '#'],
    ['tags', '<'],
  ])('takes no longer than there is to read: %s', (_, part) => {
    expect(shown(part.repeat(10_000) + '\n\n## For my eyes\n\nsecret')).not.toContain('secret');
  });
});
