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

/** Waits for the dialog that asks for the template of a session. */
export async function sessionDialog({ page }: OpenWorkbench, title: string): Promise<void> {
  await page.getByRole('radiogroup', { name: title }).waitFor();
}

/** The templates that the dialog offers, each with what stands beside it. */
export async function choices({ page }: OpenWorkbench): Promise<string[]> {
  const rows = await page.locator('.groundwork-choice').allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, ' '));
}

/** Unfolds the lines of a preview, which are below its sentences. */
export async function unfoldPreview({ page }: OpenWorkbench): Promise<void> {
  await page.locator('.groundwork-preview-fold > summary').first().click();
}
