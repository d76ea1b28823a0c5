const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|\r?\n[ \t]*|([^]))/g;
const LAST_CODE_POINT = 0x10_ffff;

/** The single-letter escapes of double-quoted scalars that stand for another character (YAML 1.2.2, 5.7). */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\u0007', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\u001B' },
  ...{ N: '\u0085', _: '\u00A0', L: '\u2028', P: '\u2029' },
};

/** `text` as YAML reads it between double quotes. What is no escape loses its backslash. */
export function withoutYamlEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, ...groups: (string | undefined)[]) => {
    const [two, four, eight, letter] = groups;
    const code = two ?? four ?? eight;
    if (code === undefined) return letter === undefined ? '' : (LETTERS[letter] ?? letter);
    return Number.parseInt(code, 16) > LAST_CODE_POINT ? '' : String.fromCodePoint(Number.parseInt(code, 16));
  });
}
