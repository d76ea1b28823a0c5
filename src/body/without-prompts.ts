import { scanBlocks } from './scan-blocks';

/** A question of a template, built-in or the coach's own. */
const PROMPT = /^ {0,3}> ?\[![\w-]+\|prompt\]/;

/**
 * A note's text, its lines ended by `\n` alone, without the questions that its template asks: all that is shown in
 * their fold, and so also lines right below that go on with their last one.
 */
export function withoutPrompts(text: string): string {
  if (!text.includes('|prompt]')) return text;
  const quotes = scanBlocks(text, 0).parts.filter(({ kind }) => kind === 'quote');
  const prompts = quotes.filter(({ from, to }) => PROMPT.test(text.slice(from, to)));
  let kept = '';
  let at = 0;
  for (const { from, to } of prompts) {
    kept += text.slice(at, from);
    at = text[to - 1] === '\n' ? to - 1 : to;
  }
  return kept + text.slice(at);
}
