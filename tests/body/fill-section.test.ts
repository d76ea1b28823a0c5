import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/text-edit';
import { fillSection, hasWordsBelow, moveWords } from '../../src/body/fill-section';

const NAME = 'In which situations';
const PROMPT = '> [!question|prompt]- What?';
const fill = (text: string) => applyEdits(text, [fillSection(text, NAME, 'At the board.')]);

describe('fillSection', () => {
  it.each([
    ['the room that a template leaves', `## ${NAME}\n\n> [!question] Where?\n\n\n\n## Good\n`,
      `## ${NAME}\n\n> [!question] Where?\n\nAt the board.\n\n## Good\n`],
    ['the end of a section', `## ${NAME}\nWords.\n\n## Good\n`, `## ${NAME}\nWords.\n\nAt the board.\n\n## Good\n`],
    ['the end of the note', `Words.\n\n## ${NAME}\n`, `Words.\n\n## ${NAME}\n\nAt the board.\n`],
    ['a last line without its end', `## ${NAME}`, `## ${NAME}\n\nAt the board.\n`],
    ['what a bold line begins', `**${NAME}:**\n\n**Good**\n\nWords.\n`,
      `**${NAME}:**\n\nAt the board.\n\n**Good**\n\nWords.\n`],
    ['what a line with a colon begins', `${NAME}:\nWords.\n\n## Good\n`,
      `${NAME}:\nWords.\n\nAt the board.\n\n## Good\n`],
    ['the heading that says just that', `## ${NAME} (Ann)\n\n## ${NAME}\n`,
      `## ${NAME} (Ann)\n\n## ${NAME}\n\nAt the board.\n`],
    ['a section that another language names', '## In welchen Situationen\n',
      '## In welchen Situationen\n\nAt the board.\n'],
  ])('fills %s', (_, before, after) => {
    expect(fill(before)).toBe(after);
  });

  it('adds the heading to a note that has none of its name, with the line ends of the note', () => {
    expect(fill('---\r\na: 1\r\n---\r\nMine.\r\n')).toBe(
      `---\r\na: 1\r\n---\r\nMine.\r\n\r\n## ${NAME}\r\n\r\nAt the board.\r\n`,
    );
  });
});

describe('hasWordsBelow', () => {
  it.each([
    ['no such heading', 'Words.\n', false],
    ['a heading alone', `## ${NAME}\n\n## Good\n\nWords.\n`, false],
    ['prompts', `## ${NAME}\n\n> [!question|prompt]- Where?\n> - With whom?\n\n%% later %%\n`, false],
    ['a prompt right below', `## ${NAME}\n> [!question] Where?\n`, false],
    ['words that go on with a prompt, which its fold hides',
      `## ${NAME}\n\n> [!question] Where?\nAt the board.\n`, false],
    ['words right below the end of a prompt', `## ${NAME}\n\n> [!question] Where?\n>\nAt the board.\n`, true],
    ['words right below', `## ${NAME}\nAt the board.\n`, true],
    ['words below a prompt', `## ${NAME}\n\n> [!question] Where?\n\nAt the board.\n`, true],
    ['a bold line alone', `**${NAME}**\n\n**Good**\n\nWords.\n`, false],
    ['words right below a bold line', `**${NAME}**\nWords.\n`, true],
    ['words below a bold line', `**${NAME}:**\n\nWords.\n`, true],
    ['a quotation', `## ${NAME}\n\n> At the board, she said.\n`, true],
  ])('finds in %s: %s', (_, text, found) => {
    expect(hasWordsBelow(text, NAME)).toBe(found);
  });
});

describe('moveWords', () => {
  const move = (text: string) => applyEdits(text, moveWords(text, ['Commitments', 'Homework'], 'Left for later'));

  it.each([
    ['a list, to the end of the section, without the prompts',
      `## Commitments\n\n${PROMPT}\n\n- [ ] Call *Jo*\n  by May\n- [x] Ask\n\n## Left for later\n\n- Sleep\n`,
      `## Commitments\n\n${PROMPT}\n\n\n## Left for later\n\n- Sleep\n\n- [ ] Call *Jo*\n  by May\n- [x] Ask\n`],
    ['paragraphs of two sections, apart as they were',
      '## Left for later\n\n## Homework\nOne.\n\nTwo.\n\n## Commitments\n\nThree.\n',
      '## Left for later\n\nOne.\n\nTwo.\n\nThree.\n\n## Homework\n\n\n## Commitments\n\n'],
    ['into a section that is not there yet', '## Commitments\n- a\n', '## Commitments\n\n## Left for later\n\n- a\n'],
    ['what another language calls so', '## Vorhaben\n\n- a\n\n## Für später\n',
      '## Vorhaben\n\n\n## Für später\n\n- a\n'],
    ['with the line ends of the note', '## Commitments\r\n- a\r\n- b\r\n\r\n## Left for later\r\n',
      '## Commitments\r\n\r\n## Left for later\r\n\r\n- a\r\n- b\r\n'],
  ])('moves %s', (_, before, after) => {
    expect(move(before)).toBe(after);
    expect(moveWords(after, ['Commitments', 'Homework'], 'Left for later')).toEqual([]);
  });

  it.each([
    ['nothing is written', `## Commitments\n\n${PROMPT}\n\n## Left for later\n\n- a\n`],
    ['there is no such section', 'Words.\n\n## Left for later\n\n- a\n'],
  ])('changes nothing where %s', (_, text) => {
    expect(moveWords(text, ['Commitments'], 'Left for later')).toEqual([]);
  });
});
