import { block } from './en/block';
import { commands } from './en/commands';
import { dialogs } from './en/dialogs';
import { diagnostics } from './en/diagnostics';
import { domain } from './en/domain';
import { privacy } from './en/privacy';
import { hints } from './en/hints';
import { prepCard } from './en/prep-card';
import { settings } from './en/settings';
import { sidebar } from './en/sidebar';
import { templates } from './en/templates';
import { writing } from './en/writing';

/** Everything Groundwork says, in English. Its shape is what every other language has to fill. */
export const en = {
  block,
  commands,
  dialogs,
  diagnostics,
  domain,
  hints,
  prepCard,
  privacy,
  settings,
  sidebar,
  templates,
  writing,
};

export type Words = typeof en;
