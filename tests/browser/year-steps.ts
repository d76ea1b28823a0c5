import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenWorkbench } from './harness/open-workbench';
import { chevronOf, lineOf, rowOf, words } from './sidebar-page';
import { press } from './use-keyboard';

/** The engagement whose year it is, and its note. */
const NAME = 'Heron';
export const ENGAGEMENT = `Engagements/${NAME}.md`;

/** The note that Groundwork makes for a session of this day. */
export const sessionOf = (day: string) => `Sessions/${day} ${NAME}.md`;

export const RECORD = 'Record session…';

/** The properties of a session's note as Groundwork makes it for a day to come. */
export const planned = (kind: string, day: string, ...more: readonly string[]) => [
  'coaching: session', 'engagement: "[[Heron]]"', `kind: ${kind}`, `date: ${day}`, 'status: planned', ...more,
];

/** The change by which a regular session is planned. */
export const regular = (day: string) => ({ [sessionOf(day)]: planned('regular', day, 'goals: []') });

/** How a planned note changes where nothing is said but that it was held. */
export const HELD = ['−status: planned', '+status: held'];

/** What is due once the work has drifted. */
export const ADRIFT = [
  'Keeps coming up without being agreed: “Board politics”',
  '2 of the last sessions worked on goals that were not contracted',
  'Not worked on for a while: “Delegate the rota”, “Be heard”',
];

/** The coach at work, and what changed in the notes since it was asked last. */
export interface Year {
  readonly coach: OpenWorkbench;
  readonly changes: () => Promise<Record<string, string[]>>;
}

/** What is seen of the engagement: its row, then what is due and the latest sessions where the row is unfolded. */
interface Listed {
  readonly row: string;
  readonly due: readonly string[];
  readonly sessions: readonly string[];
}

/** Checks what the list says of the engagement; unfolds its row, and the closed ones. */
export async function expectListed(coach: OpenWorkbench, wanted: Listed): Promise<void> {
  await coach.idle();
  const row = rowOf(coach.page, NAME);
  const closed = coach.page.locator('.mod-closed');
  if ((await row.count()) === 0) await lineOf(closed).click();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await chevronOf(row).click();
  await coach.idle();
  const texts = async (name: string) => {
    const all = await row.locator(name).allInnerTexts();
    return all.map((text) => text.replace(/\s+/g, ' ').trim());
  };
  const seen = {
    row: await words(row.locator('.groundwork-line').first().locator('..')),
    due: await texts('.groundwork-reason'),
    sessions: await texts('.groundwork-session'),
  };
  expect(seen).toEqual(wanted);
}

/** What a screen reader says of the row. */
export async function spoken(coach: OpenWorkbench): Promise<string> {
  await coach.idle();
  const id = await rowOf(coach.page, NAME).getAttribute('aria-labelledby');
  return (await coach.page.locator(`[id="${id}"]`).textContent()) ?? '';
}

/** A note's properties, as lines. */
function head(text: string): string[] {
  return text.slice(0, text.indexOf('\n---\n')).split('\n').slice(1);
}

/** The lines of `one` that `other` does not have, or not as often. */
function without(one: string, other: string): string[] {
  const left = other.split('\n');
  return one.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Gives what says how the notes on disk changed since it was asked last: of a new note its properties, of one that was
 * there the lines that went (−) and came (+).
 */
export function followChanges(coach: OpenWorkbench): Year['changes'] {
  const before = new Map<string, string>();
  return async () => {
    const changes: Record<string, string[]> = {};
    for (const path of await coach.list()) {
      const text = await coach.read(path);
      const old = before.get(path);
      before.set(path, text);
      if (old === text) continue;
      if (old === undefined) changes[path] = head(text);
      else {
        const gone = without(old, text).map((line) => `−${line}`);
        changes[path] = [...gone, ...without(text, old).map((line) => `+${line}`)];
      }
    }
    return changes;
  };
}

/** The form that is open. */
export const formOf = ({ page }: OpenWorkbench) => page.locator('.modal');

/** Runs a command of ours and gives the form that it opens. */
export async function openForm(coach: OpenWorkbench, command: string): Promise<Locator> {
  await coach.runCommand(`Groundwork: ${command}`);
  await formOf(coach).waitFor();
  return formOf(coach);
}

/** Presses what submits a form, and waits until that has gone. */
export async function submit(coach: OpenWorkbench, key = 'Control+Enter'): Promise<void> {
  await press(coach, key);
  await coach.page.waitForFunction(() => !document.querySelector('.modal,.prompt'));
  await coach.idle();
}

/** Fills in a text, a day or a number by the name of its field. */
export async function fill(form: Locator, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) await form.getByLabel(name, { exact: true }).fill(answer);
}

/** Opens the card and gives what it says. */
export async function cardOf(coach: OpenWorkbench): Promise<string> {
  await coach.runCommand('Groundwork: Prepare the next session');
  const card = coach.page.locator('.groundwork-prep-page:visible');
  await card.waitFor();
  await coach.idle();
  return words(card);
}
