import { parseYaml } from 'obsidian';
import { fillSection } from '../../body/fill-section';
import type { Engagement } from '../../domain/engagement';
import { labelKey } from '../../domain/goal-key';
import { readFrontMatter } from '../../front-matter/front-matter';
import type { Changes, PropertyValue } from '../../front-matter/patch';
import { valueIn } from '../../front-matter/property-in';
import { asList } from '../../front-matter/read-value';
import type { Property, PropertyNames } from '../../notes/property-names';
import { folderPath } from '../../templates/note-path';
import { completeTemplate } from '../../templates/read-template';
import { safeFileName } from '../../text/file-name';
import { withoutCommands } from '../../text/guard-commands';
import { applyEdits } from '../../text/text-edit';
import { newNotePath } from '../../vault/folders';
import type { NoteChange } from '../../vault/note-change';
import { refuse, type Refused } from '../../vault/refusal';
import { words } from '../../words/words';
import type { CommandContext } from '../shared/command-context';
import { proposePatch } from '../shared/edit-record';
import { linkTo, linkToNewGoal } from '../shared/link-to';
import { fileAt } from '../shared/note-file';
import { presentMoment } from '../shared/present-moment';
import { readyTemplate, renderNote } from '../shared/ready-template';
import type { GoalDraft } from './goal-draft';

/** A goal that is to get a note. */
export interface NewGoal {
  readonly draft: GoalDraft;
  /** Labels under which notes know it: each becomes another name of the note, so that they go on meaning it. */
  readonly labels: readonly string[];
  /** Properties that the form does not ask for, in a note at `path`; null leaves one empty. */
  readonly properties: (path: string) => Readonly<Partial<Record<Property, string | null>>>;
  /** Names to try, the first that is free is taken. */
  readonly names: readonly string[];
}

/** A goal note that can be created. */
export interface NewGoalNote {
  readonly kind: 'ready';
  readonly path: string;
  /** The change that creates it. */
  readonly creation: NoteChange;
  /** To it, from the engagement. */
  readonly link: string;
  readonly unknownTokens: readonly string[];
}

/** The properties that a goal note has to have in any case; a coach's own template may leave it out. */
const GOAL_PROPERTIES = { coaching: 'goal', engagement: '"{{engagement}}"' };

/**
 * Works out the note of a new goal of `engagement` from the template for goals; writes nothing. Refused where its place
 * is taken, or the template or the engagement cannot be used.
 */
export async function newGoalNote(
  context: CommandContext,
  engagement: Engagement,
  { draft, labels, properties, names }: NewGoal,
): Promise<NewGoalNote | Refused> {
  const { app, settings } = context;
  const { goalsFolder, propertyNames } = settings();
  const { name: codename, note: about } = engagement;
  const usual = folderPath(goalsFolder, { ...about, title: '', now: presentMoment, codename });
  const folder = goalFolder(engagement, usual);
  const paths = names.flatMap((name) => {
    const safe = safeFileName(name);
    return safe === undefined ? [] : [{ name: safe, path: newNotePath(app.vault, `${folder}/${safe}.md`) }];
  });
  const found = paths.find(({ path }) => !fileAt(app, path));
  if (!found) return refuse({ kind: 'goal-note-exists', path: paths[0]?.path ?? '' });
  const { name, path } = found;
  const engagementLink = linkTo(context, engagement.note.path, path);
  if (engagementLink === undefined) return refuse({ kind: 'note-not-linkable', path: engagement.note.path });
  const tokens = { ...engagement.note, title: name, now: presentMoment, engagement: engagementLink };
  const template = await readyTemplate(context, { kind: 'goal' }, tokens);
  const ready = template.kind === 'refused' ? template : completeTemplate(template, GOAL_PROPERTIES);
  const note = renderNote(ready);
  if (note.kind === 'refused') return note;

  const data = readFrontMatter(note.text, parseYaml);
  const aliases = labels.filter((label) => labelKey(label) !== labelKey(name)).map(withoutCommands);
  const own = data.kind === 'read' ? (asList(valueIn(data.data, 'aliases')) ?? []) : [];
  const changes: Changes = {
    ...goalProperties(draft, propertyNames),
    ...Object.fromEntries(
      Object.entries(properties(path)).map(([key, value]) => [propertyNames[key as Property], value]),
    ),
    ...(aliases.length > 0 ? { aliases: [...new Set([...own, ...aliases])] as PropertyValue } : {}),
  };
  const filled = proposePatch(note.text, changes);
  if (filled.kind === 'refused') return filled;
  const text = applyEdits(note.text, filled.edits);
  const situations = withoutCommands(draft.situations);
  const edits = situations === '' ? [] : [fillSection(text, words.templates.headings.situations, situations)];
  const { unknownTokens, commandsFrom } = note;
  const link = linkToNewGoal(context, engagement, path);
  if (link === undefined) return refuse({ kind: 'new-note-not-linkable', path: path });
  const creation = { path, create: applyEdits(text, edits), commandsFrom };
  return { kind: 'ready', path, creation, link, unknownTokens };
}

/** The answers of the form as properties; what was left empty is left to the template. */
function goalProperties(draft: GoalDraft, names: PropertyNames): Changes {
  const { horizon, owner, evidence } = draft;
  const given: [Property, PropertyValue][] = [
    ['good-looks-like', withoutCommands(draft['good-looks-like'])],
    ['evidence', evidence.map(withoutCommands)],
    ['horizon', horizon],
    ['owner', owner],
  ];
  return Object.fromEntries(given.filter(([, value]) => [value].flat().join('') !== '').map(([key, value]) => {
    return [names[key], value];
  }));
}

/** The folder of a new goal note: where most of the engagement's own are, else `usual`. '' is the vault's top. */
function goalFolder({ goals }: Engagement, usual: string): string {
  const counts = new Map<string, number>();
  for (const { belongs, note } of goals.values()) {
    if (belongs !== 'here' || !note) continue;
    const folder = note.path.slice(0, Math.max(note.path.lastIndexOf('/'), 0));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most = usual] = [...counts].sort(([, one], [, other]) => other - one).map(([folder]) => folder);
  return most;
}
