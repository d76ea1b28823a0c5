import { notify } from '../../forms/notify';
import { runAction } from '../../forms/run-action';
import { builtInTemplates } from '../../templates/built-in-templates';
import { TEMPLATE_KINDS } from '../../templates/template';
import { newNotePath } from '../../vault/folders';
import { ownTemplates } from '../../vault/template-text';
import { templateTitle } from '../../words/session-words';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { notifyNotCreated } from '../shared/notify-results';

/** Writes those built-in templates to the coach's own folder that nothing there replaces yet, for them to change. */
export function writeTemplates(context: CommandContext): void {
  runAction(() => write(context));
}

async function write({ app, settings, writer }: CommandContext): Promise<void> {
  const { templatesFolder, prompts } = settings();
  const { commands } = words;
  if (templatesFolder === '') {
    notify(commands.noTemplatesFolder);
    return;
  }
  const templates = builtInTemplates(prompts, words.templates);
  const { byKind } = ownTemplates(app, settings());
  const missing = TEMPLATE_KINDS.filter((kind) => !byKind.has(kind));
  for (const [written, kind] of missing.entries()) {
    const path = newNotePath(app.vault, `${templatesFolder}/${templateTitle(kind)}.md`);
    const result = await writer.create(path, templates[kind]);
    if (result.kind !== 'refused') continue;
    if (written > 0) notify(commands.templatesWritten(written, templatesFolder));
    return notifyNotCreated(path, result.reason);
  }
  const kept = byKind.size > 0 ? commands.templatesKept(byKind.size) : '';
  const told = `${commands.templatesWritten(missing.length, templatesFolder)} ${kept}`.trim();
  notify(missing.length > 0 ? told : commands.templatesThere(templatesFolder));
}
