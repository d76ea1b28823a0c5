/**
 * Characters that a terminal obeys instead of showing: control characters, those that reverse text, those without
 * width, and halves of characters. Variation selectors, as in ❤️, are not among them.
 */
const CONTROLS = /(?![\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * `text` with every such character but line breaks written as JSON writes it, `\u001b`. JSON stays the same JSON: there
 * they can only stand in strings.
 */
export function visibleText(text: string): string {
  return text.replace(CONTROLS, (found) => (found === '\n' ? found : escape(found)));
}

/** `text` with line breaks written so, too: what comes from a note or a disk never takes more than one line. */
export function visibleLine(text: string): string {
  return text.replace(CONTROLS, escape);
}

function escape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}
