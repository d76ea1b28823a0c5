/**
 * What a terminal obeys instead of showing: control characters, what turns text around, what takes no room, and halves
 * of characters. Not among them is what chooses how the sign before it looks, as in ❤️.
 */
const CONTROLS = /(?![\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * `text` with every such character but line breaks written as JSON writes it, `\u001b`. JSON stays the same JSON: there
 * they can only stand in strings.
 */
export function visibleText(text: string): string {
  return text.replace(CONTROLS, (found) => (found === '\n' ? found : escape(found)));
}

/** `text` with line breaks written so, too: what comes from a note or a disk is never more than one line of ours. */
export function visibleLine(text: string): string {
  return text.replace(CONTROLS, escape);
}

function escape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}
