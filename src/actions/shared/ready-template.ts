import { parseYaml } from 'obsidian';
import { withoutPrivate } from '../../body/without-private';
import type { Origin } from '../../domain/engagement-note';
import { foldName, nameFinder } from '../../front-matter/property-in';
import { NOTE_TYPES, wordFor } from '../../notes/note-kinds';
import { PROPERTIES, type Property, type PropertyNames } from '../../notes/property-names';
import { CORE_TEMPLATES, textIn } from '../../settings/template-folders';
import type { TemplateInput } from '../../templates/read-template';
import { type Rendering, renderTemplate, type RequiredProperty } from '../../templates/render-template';
import type { TokenContext } from '../../templates/tokens';
import { type ProblemAt, refuse, type Refused } from '../../vault/refusal';
import { readConfig } from '../../vault/template-folders';
import { type TemplateSource, templateText } from '../../vault/template-text';
import type { CommandContext } from './command-context';
import { notifyMissingPrivateSection } from './notify-results';
import { keepOnDevice, readOnDevice } from '../../forms/on-device';

/** A template of this vault and all it takes to fill it in. */
export interface ReadyTemplate extends TemplateInput {
  readonly kind: 'ready';
  /** The place it was found in. */
  readonly source: TemplateSource;
}

/**
 * A template with what its tokens stand for. Bare dates and times look as Obsidian's own Templates is set to write
 * them. Refused where it is an own one that has gone.
 *
 * @param origin how the engagement came about, where that is known
 */
export async function readyTemplate(
  { app, settings }: CommandContext,
  source: TemplateSource,
  tokens: TokenContext,
  origin?: Origin,
): Promise<ReadyTemplate | Refused> {
  const found = await templateText(app, settings(), source, origin);
  if (!found) return refuse({ kind: 'template-gone' });
  const core = await readConfig(app, CORE_TEMPLATES);
  const { propertyNames, kindWords } = settings();
  return {
    kind: 'ready',
    source: found.source,
    template: found.text,
    context: { ...tokens, dateFormat: textIn(core, 'dateFormat'), timeFormat: textIn(core, 'timeFormat') },
    parseYaml,
    propertyNames: (written) => nameInVault(written, propertyNames),
    ownValue: (name, value) => {
      // A template that says a kind in our words gets the coach's own.
      const kind = name === propertyNames.coaching ? NOTE_TYPES.find((type) => type === value) : undefined;
      const own = kind && wordFor(kind, kindWords);
      return own === kind ? undefined : own;
    },
  };
}

/** The name of a template's property in this vault, which keeps its spelling where only that differs. */
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

/** A new note made from a template, which says what is `required` whatever the template says of it. */
export function renderNote(
  template: ReadyTemplate | Refused,
  required: readonly RequiredProperty[] = [],
): RenderedNote | Refused {
  if (template.kind === 'refused') return template;
  const rendering = renderTemplate(template, required);
  if (rendering.kind === 'refused') return refuseTemplate(template, rendering);
  return { ...rendering, commandsFrom: template.template, source: template.source };
}

/** The templates of which it was said on this device, by path. */
const TOLD = 'groundwork-templates-without-private';

/**
 * Says once, when a coach's own template for sessions is first used, that it has no private section: whatever is
 * written by it can come onto the card. Says nothing of one that has it, nor of a built-in one.
 *
 * @param source where the template was found
 * @param template its text
 */
export function notifyNoPrivateSection(context: CommandContext, source: TemplateSource, template: string): void {
  const { app, settings } = context;
  if (!('path' in source) || withoutPrivate(template, settings().privateHeadings) !== template) return;
  const stored = readOnDevice(app, TOLD);
  const told: readonly unknown[] = Array.isArray(stored) ? stored : [];
  if (told.includes(source.path)) return;
  keepOnDevice(app, TOLD, [...told, source.path]);
  notifyMissingPrivateSection(source.path);
}
