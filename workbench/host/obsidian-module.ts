import * as commandsModule from '@codemirror/commands';
import * as languageModule from '@codemirror/language';
import * as stateModule from '@codemirror/state';
import * as viewModule from '@codemirror/view';
import * as mocks from 'obsidian';
import { debounce } from './debounce';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { getLanguage } from './language';
import { normalizePath } from './normalize-path';
import { renderMatches, renderResults } from './render-matches';
import { displayTooltip, setTooltip } from './tooltip';

/** What `require('obsidian')` gives: the mocks' classes, which the other files have corrected, and our functions. */
const obsidian = {
  ...mocks,
  addIcon,
  debounce,
  displayTooltip,
  getIcon,
  getIconIds,
  getLanguage,
  normalizePath,
  removeIcon,
  renderMatches,
  renderResults,
  setIcon,
  setTooltip,
};

const modules: Record<string, unknown> = {
  obsidian,
  '@codemirror/commands': commandsModule,
  '@codemirror/language': languageModule,
  '@codemirror/state': stateModule,
  '@codemirror/view': viewModule,
};

/** `require` as a plugin has it on a phone: the app and its editor, and nothing of Node. */
export function requireModule(name: string): unknown {
  if (Object.hasOwn(modules, name)) return modules[name];
  throw new Error(`Cannot find module '${name}'`);
}
