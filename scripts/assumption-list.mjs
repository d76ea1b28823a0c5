// @ts-check

const BEGIN = '<!-- Written by `npm run assumptions`: change the sentences in probe/src/checks/ instead. -->';
const END = '<!-- Up to here. -->';

/** What the list says of the answers that the workbench gives. @type {Record<string, string>} */
const REMARKS = {
  holds: '',
  'does not hold': ' **Not so in the workbench.**',
  'could not be tried here': ' Cannot be tried in the workbench.',
};

/**
 * The answers in the probe's note, in their order.
 * @param {string} note
 * @returns {{ id: string, sentence: string, answer: string }[]}
 */
export function answersIn(note) {
  return note.split('\n').flatMap((line) => {
    const [, id, sentence, answer] = /^\| ([a-z0-9-]+) \| (.*) \| ([a-z ]+) \|$/.exec(line) ?? [];
    if (id === undefined || sentence === undefined || answer === undefined || id === '---') return [];
    return [{ id, sentence: sentence.replaceAll('\\|', '|'), answer }];
  });
}

/**
 * Lines of at most 120 characters, broken at spaces; what follows the first is indented.
 * @param {string} text
 */
function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= 118 || line === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n  ');
}

/**
 * The workbench's README with the list of assumptions as the probe's note has them.
 * @param {string} readme throws where the two lines are missing between which the list stands
 * @param {string} note
 */
export function withAssumptions(readme, note) {
  const [before, rest] = readme.split(`${BEGIN}\n`);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`There is no place for the list: ${BEGIN} … ${END}`);
  const items = answersIn(note).map(({ id, sentence, answer }) =>
    wrapped(`- ${sentence}${REMARKS[answer] ?? ''} ([how](../probe/src/checks/${id}.ts))`),
  );
  return `${before}${BEGIN}\n\n${items.join('\n')}\n\n${END}${after}`;
}
