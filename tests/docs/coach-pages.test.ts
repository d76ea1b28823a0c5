import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en';

const folder = path.join(import.meta.dirname, '../../docs');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (page: string) => readFileSync(path.join(folder, page), 'utf8');
const commandNames: unknown[] = [...Object.values(en.commands), en.privacy.toggle];

describe('the pages for coaches', () => {
  it.each(pages)('%s names only commands that there are', (page) => {
    // A sentence may end with the name, and a line may break in it.
    const named = [...read(page).matchAll(/\*\*Groundwork:\s+([^*]+?)\.?\*\*/g)].map(([, name = '']) =>
      name.replace(/\s+/g, ' '),
    );
    expect(named.filter((name) => !commandNames.includes(name))).toEqual([]);
  });

  it('are all in the list of pages, and so are the decisions', () => {
    const list = read('README.md');
    const decisions = readdirSync(path.join(folder, 'decisions')).map((name) => `decisions/${name}`);
    const others = pages.filter((name) => name !== 'README.md');
    expect([...others, ...decisions].filter((page) => !list.includes(`](${page})`))).toEqual([]);
  });
});

describe('docs/first-session.md', () => {
  const page = read('first-session.md').replace(/\s+/g, ' ');
  const { recording, dialogs, templates } = en;

  it('names what the form asks of a first session as the form does, in its order', () => {
    const { theHour, goals, worthIf, doubt, outsideView, purpose, valueEvidence, revisitResistance, next } = recording;
    const asked = [theHour, goals, worthIf, doubt, outsideView, purpose, valueEvidence, revisitResistance, next];
    const places = [...asked, dialogs.preview].map((label) => page.indexOf(`*${label}*`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('names the sections of the note, in their order', () => {
    const { recognition, value, purpose, later, forMyEyes } = templates.headings;
    const places = [recognition, value, purpose, later, forMyEyes].map((heading) => page.search(`\\*\\*${heading}\\b`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});
