import { folderWords } from './read-name';
import type { SurveyedNote } from './survey-types';

const TEMPLATE_FOLDERS = new Set(['template', 'templates', 'vorlage', 'vorlagen', 'templater']);
const TOKEN = /\{\{[^{}]*\}\}|<%/;

/**
 * True for a note that is a template though no setting says so: it lies in a folder that is called so, or a property
 * or its name still holds a token for something to fill in.
 */
export function isTemplateNote({ path, data }: SurveyedNote): boolean {
  const folders = path.split('/').slice(0, -1);
  if (folders.some((folder) => TEMPLATE_FOLDERS.has(folderWords(folder)))) return true;
  return TOKEN.test(path) || Object.values(data).some((value) => typeof value === 'string' && TOKEN.test(value));
}
