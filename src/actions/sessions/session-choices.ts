import { proposedKind } from '../../domain/proposed-kind';
import type { EngagementState } from '../../domain/engagement-state';
import { KINDS } from '../../domain/session-note';
import { valueIn } from '../../front-matter/property-in';
import { asText } from '../../front-matter/read-value';
import { ownTemplates, type TemplateSource } from '../../vault/template-text';
import { kindTitle } from '../../words/session-words';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { FormChoice } from '../../forms/form';

interface TemplateChoice extends FormChoice {
  readonly source: TemplateSource;
}

/**
 * What a session of an engagement can be made from: the kinds, the one that it has come to first, then the coach's own
 * templates that replace none of them, unless they are for something else than a session.
 */
export function sessionChoices(context: CommandContext, state: EngagementState): TemplateChoice[] {
  const { app, settings } = context;
  const { coaching } = settings().propertyNames;
  const proposed = proposedKind(state);
  const kinds = [...new Set([proposed, ...KINDS])].map((kind) => {
    return { text: kindTitle(kind), detail: kind === proposed ? words.dialogs.proposed : '', source: { kind } };
  });
  const own = ownTemplates(app, settings()).others.filter((file) => {
    const said = asText(valueIn(app.metadataCache.getFileCache(file)?.frontmatter ?? {}, coaching)) ?? '';
    return said === '' || said.toLowerCase() === 'session';
  });
  const others = own.map(({ basename, path }) => {
    return { text: basename, detail: words.dialogs.ownTemplate, source: { path } };
  });
  return [...kinds, ...others];
}
