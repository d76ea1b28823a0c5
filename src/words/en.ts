import { block, prepCard, privacy, sidebar } from './en/views';
import { commands } from './en/commands';
import { dialogs } from './en/dialogs';
import { diagnostics, writing } from './en/diagnostics';
import { domain } from './en/domain';
import { hints } from './en/hints';
import { previews } from './en/previews';
import { recording } from './en/recording';
import { settings } from './en/settings';
import { templates } from './en/templates';

/** The English catalogue. Every other language has the same shape. */
export const en = {
  block,
  commands,
  dialogs,
  diagnostics,
  domain,
  hints,
  prepCard,
  previews,
  privacy,
  recording,
  settings,
  sidebar,
  templates,
  writing,
};

export type Words = typeof en;
