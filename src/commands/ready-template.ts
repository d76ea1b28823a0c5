import { parseYaml } from 'obsidian';
import type { TemplateInput } from '../templates/read-template';
import { type Rendering, renderTemplate } from '../templates/render-template';
import type { TemplateKind } from '../templates/template-kind';
import type { TokenContext } from '../templates/token-context';
import { templateText } from '../vault/template-text';
import { words } from '../words/words';
import type { CommandContext } from './command-context';
import { refuse, refuseAt, type Refusal } from './edit-note';

/** A template of this vault and all it takes to fill it in. */
export interface ReadyTemplate extends TemplateInput {
  readonly kind: 'ready';
  /** What notices call it. */
  readonly name: string;
}

/** The template for `kind`, which notices call by `title`, with what its tokens stand for. */
export async function readyTemplate(
  { app, settings }: CommandContext,
  kind: TemplateKind,
  title: string,
  tokens: TokenContext,
): Promise<ReadyTemplate> {
  const { templatesFolder, propertyNames } = settings();
  const { name, text } = await templateText(app, templatesFolder, kind, title);
  const names = new Map<string, string>(Object.entries(propertyNames));
  return {
    kind: 'ready',
    name,
    template: text,
    context: tokens,
    parseYaml,
    propertyNames: (written) => names.get(written) ?? written,
  };
}

/** A refusal that names the template in which the reason lies. */
export function refuseTemplate(name: string, at: { line: number | null; reason: string }): Refusal {
  return refuse(words.commands.templateUnusable(name, refuseAt(at).reason));
}

export type RenderedNote = Extract<Rendering, { kind: 'rendered' }>;

/** A new note made from a template. */
export function renderNote(template: ReadyTemplate): RenderedNote | Refusal {
  const rendering = renderTemplate(template);
  return rendering.kind === 'refused' ? refuseTemplate(template.name, rendering) : rendering;
}
