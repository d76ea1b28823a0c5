import type { Words } from './en';
import { block, prepCard, privacy, sidebar } from './de/views';
import { commands } from './de/commands';
import { dialogs } from './de/dialogs';
import { diagnostics, writing } from './de/diagnostics';
import { domain } from './de/domain';
import { hints } from './de/hints';
import { previews } from './de/previews';
import { recording } from './de/recording';
import { settings } from './de/settings';
import { templates } from './de/templates';

/** The German catalogue. */
export const de: Words = {
  block,
  commands,
  dialogs,
  diagnostics,
  domain,
  privacy,
  hints,
  prepCard,
  previews,
  recording,
  settings,
  sidebar,
  templates,
  writing,
};
