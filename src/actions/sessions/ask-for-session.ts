import type { App, TFile } from 'obsidian';
import type { EngagementState } from '../../domain/engagement-state';
import { proposedKind } from '../../domain/proposed-kind';
import { KINDS } from '../../domain/session-note';
import type { FormChoice } from '../../forms/add-choices';
import type { Preview } from '../../forms/draw-preview';
import { createForm } from '../../forms/form';
import { addPreviewOnDemand } from '../../forms/preview-on-demand';
import { valueIn } from '../../front-matter/property-in';
import { asText } from '../../front-matter/read-value';
import { kindOfWord } from '../../notes/note-kinds';
import { ownTemplates, type TemplateSource } from '../../vault/template-text';
import { kindTitle } from '../../words/session-words';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';

interface SessionQuestion<C extends FormChoice> {
  readonly title: string;
  /** Sentences to be read before anything is chosen. */
  readonly text?: string;
  /** The text of the button. */
  readonly label: string;
  /** The first one is proposed: Enter takes it. */
  readonly choices: readonly C[];
  readonly preview: (choice: C) => Promise<Preview>;
  readonly choose: (choice: C) => void;
}

/**
 * Asks for the template of a session. A digit or an arrow key changes the choice, Enter takes it, and what will be
 * written can be looked at before.
 */
export function askForSession<C extends FormChoice>(app: App, question: SessionQuestion<C>): void {
  const { title, text = '', label, choices, preview, choose } = question;
  const form = createForm(app, title);
  form.el.addClass('groundwork-session-form');
  if (text !== '') form.addNote(text);
  const chosenAt = form.addChoices('session', title, choices, true);
  const chosen = () => choices[chosenAt()];
  addPreviewOnDemand(app, form, async () => {
    const choice = chosen();
    return choice ? [await preview(choice)] : [];
  });

  form.open({
    label,
    submit: () => {
      const choice = chosen();
      if (!choice) return;
      form.close();
      choose(choice);
    },
  });
}

export interface TemplateChoice extends FormChoice {
  readonly source: TemplateSource;
  /** True where others will read the note. */
  readonly isThreeWay: boolean;
}

/**
 * The templates that a session of an engagement can be made from: those of the kinds, the one that it has come to
 * first, then the coach's own templates that replace none of them, unless they are for something else than a session.
 */
export function sessionChoices(context: CommandContext, state: EngagementState): TemplateChoice[] {
  const { app, settings } = context;
  const { propertyNames: names, kindWords } = settings();
  const proposed = proposedKind(state);
  const kinds = [...new Set([proposed, ...KINDS])].map((kind) => {
    const detail = kind === proposed ? words.dialogs.proposed : '';
    return { text: kindTitle(kind), detail, source: { kind }, isThreeWay: kind === 'three-way' };
  });
  const says = (file: TFile, name: string) => {
    return asText(valueIn(app.metadataCache.getFileCache(file)?.frontmatter ?? {}, name))?.toLowerCase() ?? '';
  };
  const isForSession = (word: string) => word === '' || kindOfWord(word, kindWords) === 'session';
  const own = ownTemplates(app, settings()).others.filter((file) => isForSession(says(file, names.coaching)));
  const others = own.map((file) => {
    const isThreeWay = says(file, names.kind) === 'three-way';
    return { text: file.basename, detail: words.dialogs.ownTemplate, source: { path: file.path }, isThreeWay };
  });
  return [...kinds, ...others];
}
