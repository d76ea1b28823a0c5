import { askForEntry } from '../dialogs/ask-for-entry';
import { engagementChoices } from '../dialogs/engagement-choices';
import { words } from '../words/words';
import type { CommandContext } from './command-context';
import { askForEngagement } from './new-engagement';

/** Asks for an engagement, or makes a new one; `choose` gets its path. `placeholder` says what it is for. */
export function chooseEngagement(context: CommandContext, placeholder: string, choose: (path: string) => void): void {
  const { portfolio, today } = context.practice;
  const entries = engagementChoices(portfolio.all(today())).map(({ path, name, detail, otherNames }) => ({
    text: name,
    detail,
    otherNames,
    choose: () => choose(path),
  }));
  const createNew = () => askForEngagement(context, ({ path }) => choose(path));
  const last = { text: words.commands.createEngagement, icon: 'plus', choose: createNew };
  askForEntry(context.app, placeholder, entries, [last]);
}

/**
 * What `use` does, for the engagement that a note is or belongs to; where there is none, asks for one. `placeholder`
 * says what for.
 */
export function forEngagement(
  use: (context: CommandContext, engagement: string) => void,
  placeholder = words.commands.engagementOfNewSession,
): typeof use {
  return (context, path) => {
    const engagement = context.practice.index.engagementOf(path);
    if (engagement !== undefined) use(context, engagement);
    else chooseEngagement(context, placeholder, (chosen) => use(context, chosen));
  };
}
