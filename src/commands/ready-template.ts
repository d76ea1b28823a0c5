import { parseYaml } from 'obsidian';
import { CORE_TEMPLATES, textIn } from '../settings/template-folders';
import type { TemplateInput } from '../templates/read-template';
import { type Rendering, renderTemplate } from '../templates/render-template';
import type { TemplateKind } from '../templates/template-kind';
import type { TokenContext } from '../templates/token-context';
import { readConfig } from '../vault/read-config';
import { templateText } from '../vault/template-text';
import type { CommandContext } from './command-context';
import { refuse, refuseAt, type Refusal } from './edit-note';

/** A template of this vault and all it takes to fill it in. */
export interface ReadyTemplate extends TemplateInput {
  readonly kind: 'ready';
  /** What notices call it. */
  readonly name: string;
}

/**
 * The template for `kind`, which notices call by `title`, with what its tokens stand for. Bare dates and times look as
 * Obsidian's own Templates is set to write them.
 */
export async function readyTemplate(
  { app, settings }: CommandContext,
  kind: TemplateKind,
  title: string,
  tokens: TokenContext,
): Promise<ReadyTemplate> {
  const { templatesFolder, propertyNames } = settings();
  const { name, text } = await templateText(app, templatesFolder, kind, title);
  const core = await readConfig(app, CORE_TEMPLATES);
  const names = new Map<string, string>(Object.entries(propertyNames));
  return {
    kind: 'ready',
    name,
    template: text,
    context: { ...tokens, dateFormat: textIn(core, 'dateFormat'), timeFormat: textIn(core, 'timeFormat') },
    parseYaml,
    propertyNames: (written) => names.get(written) ?? written,
  };
}

/** A refusal that names the template in which the reason lies. */
export function refuseTemplate(name: string, at: { line: number | null; reason: string }): Refusal {
  return refuse(`The template “${name}” cannot be used. ${refuseAt(at).reason}`);
}

export type RenderedNote = Extract<Rendering, { kind: 'rendered' }>;

/** A new note made from a template. */
export function renderNote(template: ReadyTemplate): RenderedNote | Refusal {
  const rendering = renderTemplate(template);
  return rendering.kind === 'refused' ? refuseTemplate(template.name, rendering) : rendering;
}
