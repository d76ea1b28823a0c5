import type { App, TFile } from 'obsidian';
import type { Origin } from '../domain/engagement-note';
import type { PathNow } from '../domain/moved-engagement';
import type { Settings } from '../settings/settings';
import { builtInTemplates } from '../templates/built-in-templates';
import { TEMPLATE_KINDS, type TemplateKind } from '../templates/template';
import { templateNames } from '../words/session-words';
import { words } from '../words/words';
import { notesInside } from './folders';

/** The source of a new note: the template for a kind, or the coach's own one at a path. */
export type TemplateSource =
  | { readonly kind: TemplateKind }
  | { readonly path: string };

/** The template as it is found by now, for one that was chosen before. */
export function sourceNow(source: TemplateSource, now: PathNow): TemplateSource {
  return 'path' in source ? { path: now(source.path) } : source;
}

interface TemplateText {
  /** The place it was found in: the coach's own by its path, also where it replaces a built-in one. */
  readonly source: TemplateSource;
  readonly text: string;
}

/** The coach's own templates. */
interface OwnTemplates {
  /** Those that replace built-in ones. */
  readonly byKind: ReadonlyMap<TemplateKind, TFile>;
  /** All others, by path. */
  readonly others: readonly TFile[];
}

/** The notes in the templates folder and below; of several named like one kind, the first by path counts. */
export function ownTemplates(app: App, { templatesFolder }: Settings): OwnTemplates {
  const all = templatesFolder === '' ? [] : notesInside(app, templatesFolder);
  const named = (kind: TemplateKind) => {
    const names = templateNames(kind);
    return all.filter(({ basename }) => names.includes(basename.toLowerCase()));
  };
  const replacing = TEMPLATE_KINDS.map((kind) => [kind, named(kind)] as const);
  const taken = new Set(replacing.flatMap(([, files]) => files));
  return {
    byKind: new Map(replacing.flatMap(([kind, [file]]) => (file ? [[kind, file] as const] : []))),
    others: all.filter((file) => !taken.has(file)),
  };
}

/**
 * The text of a template; undefined where it is an own one that has gone.
 *
 * @param origin how the engagement came about, where that is known: our own first session asks what fits it
 */
export async function templateText(
  app: App,
  settings: Settings,
  source: TemplateSource,
  origin?: Origin,
): Promise<TemplateText | undefined> {
  const isKind = 'kind' in source;
  const own = isKind ? ownTemplates(app, settings).byKind.get(source.kind) : app.vault.getFileByPath(source.path);
  if (own) return { source: { path: own.path }, text: await app.vault.cachedRead(own) };
  if (!isKind) return undefined;
  return { source, text: builtInTemplates(settings.prompts, words.templates, origin)[source.kind] };
}
