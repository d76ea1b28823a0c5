import { withoutPrivate } from '../../body/without-private';
import type { TemplateSource } from '../../vault/template-text';
import type { CommandContext } from '../shared/command-context';
import { notifyMissingPrivateSection } from '../shared/notify-results';

/** The templates of which it was said on this device, by path. */
const TOLD = 'groundwork-templates-without-private';

/**
 * Says once, when a coach's own template for sessions is first used, that it has no private section: whatever is
 * written by it can come onto the card. Nothing is said of one that has one, nor of ours.
 *
 * @param source where the template was found
 * @param template its text
 */
export function notifyNoPrivateSection(context: CommandContext, source: TemplateSource, template: string): void {
  const { app, settings } = context;
  if (!('path' in source) || withoutPrivate(template, settings().privateHeadings) !== template) return;
  const stored: unknown = app.loadLocalStorage(TOLD);
  const told: readonly unknown[] = Array.isArray(stored) ? stored : [];
  if (told.includes(source.path)) return;
  app.saveLocalStorage(TOLD, [...told, source.path]);
  notifyMissingPrivateSection(source.path);
}
