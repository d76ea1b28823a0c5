import type { OpenWorkbench } from './harness/open-workbench';

/** Presses one key after another, as a person does who knows the way. */
export async function press({ page }: OpenWorkbench, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits for a suggester and its first entry. */
export async function suggester({ page }: OpenWorkbench, placeholder: string): Promise<void> {
  await page.getByPlaceholder(placeholder).waitFor();
  await page.locator('.prompt .suggestion-item').first().waitFor();
}

/** The entries that a suggester shows, detail included. */
export const entries = ({ page }: OpenWorkbench) => page.locator('.prompt .suggestion-item').allInnerTexts();
