import type { Page } from 'playwright-core';
import { runCommand } from './harness/run-command';

/** What the picker of Contract goals says for the engagement of `heron()`. */
export const PICKER = 'Goals contracted with “Heron”';

/** Opens the picker of Contract goals and ticks a new label. */
export async function pickLabel(coach: { readonly page: Page }, label: string): Promise<void> {
  await runCommand(coach.page, 'Groundwork: Contract goals');
  await coach.page.getByPlaceholder(PICKER).waitFor();
  await coach.page.keyboard.insertText(label);
  await coach.page.keyboard.press('Enter');
}

/** The text with a goal in the list that `heron()` has empty. */
export function listing(text: string, ...goals: readonly string[]): string {
  const items = goals.map((goal) => `  - ${goal}\n`).join('');
  return text.replace('goals: [] #', 'goals: #').replace('in the room\n', `in the room\n${items}`);
}
