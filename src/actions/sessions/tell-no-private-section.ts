import { withoutPrivate } from '../../body/without-private';
import type { CommandContext } from '../shared/command-context';
import { tellMissingPrivateSection } from '../shared/tell';

/** The templates of which it was said on this device, by path. */
const TOLD = 'groundwork-templates-without-private';

/**
 * Says once, when a coach's own template for sessions is first used, that it has no private section: whatever is
 * written by it can come onto the card. Nothing is said of one that has one, nor of ours.
 *
 * @param ownPath where the template is; undefined for one of ours
 * @param template its text
 */
export function tellNoPrivateSection(context: CommandContext, ownPath: string | undefined, template: string): void {
  const { app, settings } = context;
  if (ownPath === undefined || withoutPrivate(template, settings().privateHeadings) !== template) return;
  const stored: unknown = app.loadLocalStorage(TOLD);
  const told: readonly unknown[] = Array.isArray(stored) ? stored : [];
  if (told.includes(ownPath)) return;
  app.saveLocalStorage(TOLD, [...told, ownPath]);
  tellMissingPrivateSection(ownPath);
}
