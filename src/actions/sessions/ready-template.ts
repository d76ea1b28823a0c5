import { parseYaml } from 'obsidian';
import { foldName, nameFinder } from '../../front-matter/property-in';
import { PROPERTIES, type Property, type PropertyNames } from '../../notes/property-names';
import { CORE_TEMPLATES, textIn } from '../../settings/template-folders';
import type { TemplateInput } from '../../templates/read-template';
import { type Rendering, renderTemplate } from '../../templates/render-template';
import type { TokenContext } from '../../templates/tokens';
import { readConfig } from '../../vault/template-folders';
import { type TemplateSource, templateText } from '../../vault/template-text';
import { type ProblemAt, refuse, type Refused } from '../../vault/refusal';
import type { CommandContext } from '../shared/command-context';

/** A template of this vault and all it takes to fill it in. */
export interface ReadyTemplate extends TemplateInput {
  readonly kind: 'ready';
  /** Where it was found. */
  readonly source: TemplateSource;
}

/**
 * A template with what its tokens stand for. Bare dates and times look as Obsidian's own Templates is set to write
 * them. Refused where it is an own one that has gone.
 */
export async function readyTemplate(
  { app, settings }: CommandContext,
  source: TemplateSource,
  tokens: TokenContext,
): Promise<ReadyTemplate | Refused> {
  const found = await templateText(app, settings(), source);
  if (!found) return refuse({ kind: 'template-gone' });
  const core = await readConfig(app, CORE_TEMPLATES);
  const { propertyNames } = settings();
  return {
    kind: 'ready',
    source: found.source,
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

export type RenderedNote = Extract<Rendering, { kind: 'rendered' }> & {
  /** The template, whose commands of Templater's may stand in the note. */
  readonly commandsFrom: string;
  readonly source: TemplateSource;
};

/** A refusal that names the template in which the reason lies. */
export function refuseTemplate({ source }: ReadyTemplate, { line, problem }: ProblemAt): Refused {
  return refuse({ kind: 'template-unusable', template: source, line, problem });
}

/** A new note made from a template. */
export function renderNote(template: ReadyTemplate | Refused): RenderedNote | Refused {
  if (template.kind === 'refused') return template;
  const rendering = renderTemplate(template);
  if (rendering.kind === 'refused') return refuseTemplate(template, rendering);
  return { ...rendering, commandsFrom: template.template, source: template.source };
}
