import { type App, normalizePath, TFile } from 'obsidian';
import { builtInTemplates } from '../templates/built-in-templates';
import type { TemplateKind } from '../templates/template-kind';
import { words } from '../words/words';

export interface TemplateText {
  /** What notices call it. */
  readonly name: string;
  readonly text: string;
}

/**
 * The template for `kind`: a note in the coach's own folder named like the kind, else the built-in one.
 *
 * @param folder the folder of own templates, '' where there is none
 * @param title the kind in words, which such a note may also be named
 */
export async function templateText(app: App, folder: string, kind: TemplateKind, title: string): Promise<TemplateText> {
  const names = [kind, title].map((name) => name.toLowerCase());
  const children = folder === '' ? [] : (app.vault.getFolderByPath(normalizePath(folder))?.children ?? []);
  const own = children.find((file): file is TFile => {
    return file instanceof TFile && file.extension === 'md' && names.includes(file.basename.toLowerCase());
  });
  if (own) return { name: own.path, text: await app.vault.cachedRead(own) };
  return { name: words.writing.templateName(title), text: builtInTemplates(true)[kind] };
}
