import type { Words } from './en';
import { block } from './de/block';
import { commands } from './de/commands';
import { dialogs } from './de/dialogs';
import { diagnostics } from './de/diagnostics';
import { domain } from './de/domain';
import { privacy } from './de/privacy';
import { hints } from './de/hints';
import { prepCard } from './de/prep-card';
import { settings } from './de/settings';
import { sidebar } from './de/sidebar';
import { templates } from './de/templates';
import { writing } from './de/writing';

/** Everything Groundwork says, in German. */
export const de: Words = {
  block,
  commands,
  dialogs,
  diagnostics,
  domain,
  privacy,
  hints,
  prepCard,
  settings,
  sidebar,
  templates,
  writing,
};
