/** What is repeated: whatever means something to YAML, Markdown, templates or names, and the like of it numbered. */
const PIECES: readonly (string | ((at: number) => string))[] = [
  ...[' ', '\t', ' \t', '\n', ' \n', '\t\n', '\r\n', ' \r\n', '\u00A0', '\u0301', 'a\u0301', '\uFFFF', '\uD800'],
  ...['"', "'", '""', "''", '" ', "' ", '\\', '\\"', '“', '[', ']', '[[', ']]', '[[a', '[[a]]', '[a](', '[](', '('],
  ...['((', ')', '(a) ', '.', '. ', ':', ': ', ' : ', ':0', ',', ', ', ';', '/', 'a/', '../', '{', '}', '{{', '}}'],
  ...['{{a}}', '{{date:', '{{date:/', '{{cursor}}', '{{goals}}', '#', '# ', ' #', '#a ', ' # a', '# A\n', '# A\n\n'],
  ...['## A\nb\n\n', 'A\n=\n\n', 'A\n-\n\n', '###### A #\n', '`', '` ', '```', '```\n', '``` a\n', '```\n\n', '`a` '],
  ...['~~~\n\n', '%%', '%% ', '%%\n', '%%\n\n', 'a %%\n', 'a %%\n\n', '%%a%%', '<!--', '<!--\n\n', '-->', '<!-- -->'],
  ...['$$', '$$\n\n', '$$a', '<%', '%>', '<% %>', '<%\n', '<', '>', '> ', '>\n', '> a\n', '>>', '>+\n', '|', '|\n'],
  ...['> [!question|prompt] a\n', '> [!question|prompt]\n> a\n', '|+ ', '*', '* ', '**a', '_', '_ ', 'a_', '=', '=='],
  ...['-', '- ', '- a\n', '- a\n\n', '- [ ] a\n', '- [ ] ', '---\n', '--- ', '- - ', '+', '1', '0', '1.', '1_', '1e'],
  ...['1. a\n', '-1 ', '+1 a\n', '2026-03-10 ', '&', '! ', '&a ', '!a ', '*a ', '@', 'a', 'a ', 'a  ', 'a\t', 'a\n'],
  ...['a\n\n', '  a\n', 'a: ', 'a:\n', 'é', '😀', '田', 'ı', '.md', 'me ', '(me', 'token', '- "a"\n', '\n> '],
  (at) => `a${String(at)}: 1\n`,
  (at) => `a${String(at)}: {{title}}\n`,
  (at) => `a${String(at)}:\n  - b\n`,
  (at) => `- a${String(at)}\n`,
  (at) => `a${String(at)}, `,
  (at) => `# A${String(at)}\n\n`,
  (at) => `## A${String(at)}\nb\n`,
  (at) => `- [ ] a${String(at)}\n`,
  (at) => `a${String(at)}/`,
  (at) => `[[a${String(at)}]] `,
  (at) => `{{a${String(at)}}} `,
  (at) => `token${'x'.repeat(at % 30)} `,
  (at) => `- +1 a${String(at)}\n`,
  (at) => `a${String(at)}\n\n`,
];

/** Where it stands: among letters, in a value, as properties, in a list, below a heading, in a goal's history. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `a${text}b`,
  (text) => `---\na: b${text}c\nb: 2\n---\n`,
  (text) => `---\na: 1\n${text}\nb: 2\n---\n`,
  (text) => `---\na: [b${text}c, d]\nb: 2\n---\n`,
  (text) => `---\na: 1\n---\n# A\n\n${text}`,
  (text) => `## Levels\n\n- 2026-03-10 a: ${text}b`,
];

/** Texts that grow with \`count\`, one for each place, by what they are made of. */
export function worstTexts(): { piece: string; textsOf: (count: number) => string[] }[] {
  return PIECES.map((piece) => {
    const write = typeof piece === 'string' ? () => piece : piece;
    return {
      piece: JSON.stringify(write(1)),
      textsOf: (count: number) => {
        const text = Array.from({ length: count }, (_, at) => write(at)).join('');
        return PLACES.map((place) => place(text));
      },
    };
  });
}
