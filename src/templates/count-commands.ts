/** How many commands of Templater begin in a text. */
export function countCommands(text: string): number {
  return text.split('<%').length - 1;
}
