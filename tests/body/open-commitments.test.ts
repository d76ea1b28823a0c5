import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { commitmentsIn, openCommitments } from '../../src/body/open-commitments';
import { chooseLanguage } from '../../src/words/words';

afterEach(() => chooseLanguage('en'));

describe('openCommitments', () => {
  it('are found under a name from the settings, whatever is in brackets behind it', () => {
    const note = '## Actions (mine)\n- [ ] One\n\n**Actions [hers]**\n- [ ] Two\n';
    expect(commitmentsIn(note, { privateHeadings: [], commitmentHeadings: ['Actions'] }).open).toEqual(['One', 'Two']);
  });

  it('are what carries on without the coach, too, in a closing session alone', () => {
    const note = '## Was ohne mich weitergeht\n- [ ] Ask Ben\n## Farewell\n- [ ] no\n## Commitments\n- [ ] Call Jo\n';
    const headings = { privateHeadings: [], commitmentHeadings: [] };
    expect(commitmentsIn(note, headings, true).open).toEqual(['Ask Ben', 'Call Jo']);
    expect(commitmentsIn(note, headings).open).toEqual(['Call Jo']);
  });

  it('finds the unticked tasks under the heading, in their order', () => {
    const commitments = '## Commitments\n- [ ] Call Ana\n- [x] done\n* [ ] Write **it** down\n';
    const text = `## Today\n- [ ] not this\n${commitments}## For my eyes\n- [ ] nor this`;
    expect(openCommitments(text)).toEqual(['Call Ana', 'Write **it** down']);
  });

  it('reads on below a smaller heading and stops at a heading of its own size', () => {
    const text = '## Commitments\r\n### By Friday\r\n- [ ] One\r\n## Commitment devices\r\n- [ ] Two';
    expect(openCommitments(text)).toEqual(['One']);
  });

  it('reads all sections of that name, also one within another', () => {
    const first = '# Commitments\n## Commitments\n- [ ] One\n## Other\n- [ ] Two\n';
    expect(openCommitments(`${first}# Today\n- [ ] no\n# Commitments\n- [ ] Three`)).toEqual(['One', 'Two', 'Three']);
  });

  it('finds tasks in any list, also a numbered, an indented and a quoted one', () => {
    const quoted = '> [!todo] Soon\n> - [ ] Five\n> > 1. [ ] Six\n> - [x] done';
    const text = `## Commitments\n1. [ ] One\n2) [ ] Two\n   - [ ] Three\n\n+ [ ] Four \n\n${quoted}\n\n- [ ] Seven`;
    expect(openCommitments(text)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']);
  });

  it.each([
    ['## **Commitments**'],
    ['## Commitments #work'],
    ['## [[Commitments]] ^id'],
    ['# Commitments #'],
    ['Commitments\n---'],
    ['## Commitments:'],
    ['## ✅ Commitments'],
    ['### 3. Commitments (by next time)'],
    ['**Commitments**'],
    ['**Commitments:**'],
    ['__Commitments__ (by next time)'],
    ['✅ Commitments'],
    ['Commitments:'],
    ['- **Commitments**'],
  ])('knows the heading %j', (heading) => {
    expect(openCommitments(`Before.\n\n${heading}\n- [ ] One`)).toEqual(['One']);
  });

  it('passes over code and comments, in a quote too', () => {
    const code = '```\n- [ ] no\n## Today\n```\n- [ ] One\n\n> ```\n> - [ ] no\n> ```\n> - [ ] Two\n';
    const comments = '%%\n- [ ] no\n%%\n<!--\n- [ ] no\n-->\n%% - [ ] no %%\n> %%\n> - [ ] no\n> %%\n';
    const text = `~~~\n## Commitments\n- [ ] no\n~~~\n\n## Commitments\n${code}${comments}- [ ] Three %% aside %%`;
    expect(openCommitments(text)).toEqual(['One', 'Two', 'Three %% aside %%']);
  });

  it('reads on where code in a quote ends with the quote', () => {
    expect(openCommitments('## Commitments\n> ```\n> - [ ] no\n\n- [ ] One')).toEqual(['One']);
  });

  it('passes over the questions of a template', () => {
    const asked = '> [!question|prompt]- By when?\n> - [ ] no\n';
    expect(openCommitments(`## Commitments\n\n${asked}\n- [ ] One`)).toEqual(['One']);
  });

  it('never searches the properties', () => {
    const properties = 'note: |\n  ## Commitments\n  - [ ] no\n# Commitments\nlist:\n- [ ] no';
    expect(openCommitments(`---\n${properties}\n---\n- [ ] no`)).toEqual([]);
  });

  it('passes over empty check boxes', () => {
    expect(openCommitments('# Commitments #\n- [ ] \n- [ ]\n1. [ ]\n')).toEqual([]);
  });

  it('knows the heading in every language, whichever is chosen', () => {
    const text = '## Vorhaben\n- [ ] Ana anrufen\n## Heute\n- [ ] not this';
    expect(openCommitments(text)).toEqual(['Ana anrufen']);
    chooseLanguage('de');
    expect(openCommitments(text)).toEqual(['Ana anrufen']);
    expect(openCommitments('## COMMITMENTS\n- [ ] Call Ana')).toEqual(['Call Ana']);
  });

  it('ends what a bold line or a callout begins with the next one', () => {
    const bold = '**Commitments**\n- [ ] One\n\n- [ ] Two\n\n**Today**\n- [ ] no\n';
    expect(openCommitments(`${bold}\nCommitments:\n- [ ] Three\n## X\n- [ ] no`)).toEqual(['One', 'Two', 'Three']);
    expect(openCommitments('> [!todo]+ ✅ Commitments\n> - [ ] One\n> - [x] Two\n\n- [ ] no')).toEqual(['One']);
    expect(openCommitments('## Today\n- [ ] Commitments: no\n- [ ] no')).toEqual([]);
  });

  it('finds none in a note without the heading', () => {
    expect(openCommitments('- [ ] Call Ana')).toEqual([]);
  });

  it('finds every task of a list, however it is written and wherever it stands', () => {
    const mark = fc.constantFrom('-', '*', '+', '1.', '23)', '> -', '>> 4.', '  -', '\t*');
    const end = fc.constantFrom('\n', '\r\n');
    const task = fc.record({ mark, text: fc.stringMatching(/^[a-z]{1,9}$/), isDone: fc.boolean(), end });
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        const lines = tasks.map(({ mark, text, isDone, end }) => `${mark} [${isDone ? 'x' : ' '}] ${text}${end}`);
        const list = lines.join('');
        const open = tasks.filter(({ isDone }) => !isDone).map(({ text }) => text);
        expect(openCommitments(`---\nkind: regular\n---\n## Commitments\n${list}`)).toEqual(open);
      }),
    );
  });

  it.each([
    ['quotes', '> - [ ] One\n\n', 40_000],
    ['code in quotes', '> ```\n> x\n> ```\n', 40_000],
    ['quote marks', '>', 400_000],
    ['spaces', '- [ ] x' + ' '.repeat(100_000) + '\n- [ ]' + ' '.repeat(100_000), 1],
    ['sections', '## Commitments\n- [ ] One\n', 40_000],
  ])('takes no longer than there is to read in a large note: %s', (_, part, count) => {
    const found = openCommitments(`## Commitments\n${part.repeat(count)}\n\n- [ ] Last`);
    expect(found.at(-1)).toBe('Last');
  });
});

describe('the commitments in a note', () => {
  const inVault = (note: string, commitmentHeadings: readonly string[] = []) =>
    commitmentsIn(note, { privateHeadings: ['Mine'], commitmentHeadings });

  it('stand below any heading that the vault has for them, and ours', () => {
    const note = '## 2. Next steps:\n- [ ] One\n## Vorhaben\n- [ ] Two\n## Actions\n- [ ] no';
    expect(inVault(note, ['Next Steps'])).toEqual({ open: ['One', 'Two'], hasSection: true });
    expect(inVault('## Commitments\nNothing.')).toEqual({ open: [], hasSection: true });
    expect(inVault('**Next steps**\n- [ ] One', ['next steps'])).toEqual({ open: ['One'], hasSection: true });
    expect(inVault('## Next steps\n- [ ] One')).toEqual({ open: [], hasSection: false });
    expect(inVault('')).toEqual({ open: [], hasSection: false });
  });

  it('are never private ones', () => {
    const secret = '## Commitments\n- [ ] One\n### For my eyes\n- [ ] no\n## Mine\n### Commitments\n- [ ] no';
    expect(inVault(secret).open).toEqual(['One']);
    expect(inVault('## 🔒 For my eyes\n**Commitments**\n- [ ] no')).toEqual({ open: [], hasSection: false });
  });
});
