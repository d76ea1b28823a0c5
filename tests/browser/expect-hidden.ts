import { expect } from 'vitest';
import sample from '../fixtures/sample-practice.json';
import type { OpenWorkbench } from './harness/open-workbench';

/** Where Groundwork shows something: its view, dialogs, menus, notices and what stands beside the pointer. */
const OURS =
  '.groundwork-engagements, .groundwork-block, .groundwork-prep, .groundwork-hints, ' +
  '.modal-container, .prompt, .menu, .notice, .hover-popover';

/** All that is on the screen from Groundwork, or spoken of it: texts, fields, and every attribute but classes. */
export function everythingShown({ page }: OpenWorkbench): Promise<string> {
  return page.evaluate((selector) => {
    const said = (el: Element): string[] => [
      el.textContent ?? '',
      ...[el, ...el.querySelectorAll('*')].flatMap((inner) => {
        const attributes = [...inner.attributes].filter(({ name }) => name !== 'class' && name !== 'd');
        const typed = 'value' in inner ? String(inner.value) : '';
        return [...attributes.map(({ value }) => value), typed];
      }),
    ];
    return [document.title.split(' - ')[1] ?? '', ...[...document.querySelectorAll(selector)].flatMap(said)].join('\n');
  }, OURS);
}

/** Fails where anything that is shown now holds one of the secrets, and says where the coach was. */
export async function expectHidden(coach: OpenWorkbench, secrets: readonly string[], where: string): Promise<void> {
  await coach.idle();
  const shown = (await everythingShown(coach)).toLowerCase();
  const leaked = secrets.filter((secret) => shown.includes(secret.toLowerCase()));
  expect({ where, leaked }).toEqual({ where, leaked: [] });
}

/** The texts of properties, each as a reader would see it. */
function textsOf(notes: Readonly<Record<string, object>>, properties: readonly string[]): string[] {
  return Object.values(notes).flatMap((note) =>
    properties.flatMap((property) => {
      const value = (note as Record<string, unknown>)[property];
      const texts = [value].flat().filter((text) => typeof text === 'string');
      return texts.map((text) => text.replace(/^\[\[|(\|.*)?\]\]$/g, ''));
    }),
  );
}

/** What nobody may see of the sample practice: names, what was agreed, and what notes are called. */
export function sampleSecrets(): string[] {
  const names = ['coachee', 'organisation', 'sponsor', 'purpose', 'goals', 'good-looks-like'];
  const properties = [...names, 'worth-if', 'outside-view', 'doubt'];
  const titles = Object.keys(sample.notes).flatMap((path) => /^(?:Goals|Sessions)\/(.*)\.md$/.exec(path)?.[1] ?? []);
  return [...new Set([...textsOf(sample.notes, properties), ...titles])];
}
