import { parseYaml } from 'obsidian';
import { foldName, nameFinder } from '../../front-matter/property-in';
import { PROPERTIES, type Property, type PropertyNames } from '../../notes/property-names';
import { CORE_TEMPLATES, textIn } from '../../settings/template-folders';
import type { TemplateInput } from '../../templates/read-template';
import { type Rendering, renderTemplate } from '../../templates/render-template';
import type { TokenContext } from '../../templates/tokens';
import { readConfig } from '../../vault/template-folders';
import { templateText, type TemplateSource } from '../../vault/template-text';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { type ProblemAt, refuse, refuseAt, type Refusal } from '../shared/edit-note';

/** A template of this vault and all it takes to fill it in. */
export interface ReadyTemplate extends TemplateInput {
  readonly kind: 'ready';
  /** What notices call it. */
  readonly name: string;
  /** Where it is, if it is the coach's own. */
  readonly ownPath?: string;
}

/**
 * A template with what its tokens stand for. Bare dates and times look as Obsidian's own Templates is set to write
 * them. Refused where it is an own one that has gone.
 */
export async function readyTemplate(
  { app, settings }: CommandContext,
  source: TemplateSource,
  tokens: TokenContext,
): Promise<ReadyTemplate | Refusal> {
  const found = await templateText(app, settings(), source);
  if (!found) return refuse(words.commands.templateGone);
  const core = await readConfig(app, CORE_TEMPLATES);
  const { propertyNames } = settings();
  return {
    kind: 'ready',
    name: found.name,
    ownPath: found.ownPath,
    template: found.text,
    context: { ...tokens, dateFormat: textIn(core, 'dateFormat'), timeFormat: textIn(core, 'timeFormat') },
    parseYaml,
    propertyNames: (written) => nameInVault(written, propertyNames),
  };
}

/** What a template's property is called in this vault, which keeps its spelling where only that differs. */
function nameInVault(written: string, names: PropertyNames): string {
  const found = nameFinder(PROPERTIES)(written);
  if (found.kind !== 'found') return written;
  const name = names[found.name as Property];
  return found.name !== written && foldName(name) === foldName(written) ? written : name;
}

/** A refusal that names the template in which the reason lies. */
export function refuseTemplate(name: string, at: ProblemAt): Refusal {
  return refuse(words.commands.templateUnusable(name, refuseAt(at, 'template').reason));
}

export type RenderedNote = Extract<Rendering, { kind: 'rendered' }> & {
  /** The template, whose commands of Templater's may stand in the note. */
  readonly commandsFrom: string;
  /** Where the template is, if it is the coach's own. */
  readonly ownPath?: string;
};

/** A new note made from a template. */
export function renderNote(template: ReadyTemplate | Refusal): RenderedNote | Refusal {
  if (template.kind === 'refused') return template;
  const rendering = renderTemplate(template);
  if (rendering.kind === 'refused') return refuseTemplate(template.name, rendering);
  return { ...rendering, commandsFrom: template.template, ownPath: template.ownPath };
}
