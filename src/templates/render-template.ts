import { findFrontMatterBlock, type ParseYaml } from '../front-matter/front-matter';
import { type Changes, patch } from '../front-matter/patch';
import { foldName } from '../front-matter/property-in';
import { asText } from '../front-matter/read-value';
import { scanEntries } from '../front-matter/scan-entries';
import { applyEdits } from '../text/text-edit';
import { writeScalar } from '../front-matter/write-value';
import { countCommands } from './tokens';
import {
  readTemplate,
  refuse,
  refuseCommand,
  type RefusedTemplate,
  refuseNested,
  type TemplateInput,
  type TemplateProperty,
} from './read-template';

export type Rendering =
  | { kind: 'rendered'; text: string; cursor: number; unknownTokens: readonly string[] }
  | RefusedTemplate;

/** A property that a note has to have, by its name in this vault. */
export interface RequiredProperty {
  readonly name: string;
  /** A word that needs no quotes in YAML. */
  readonly value: string;
  /** The property below which it goes where the template has none; at the end where it has neither. */
  readonly below: string;
}

/**
 * The text of a new note made from a template, its line ends `\n`, and where the cursor goes (the end, where the
 * template does not say). Comments, order and quotes of the template's front matter stay. What readTemplate refuses is
 * refused, and front matter that cannot be filled in property by property. The body is never empty: Templater puts the
 * template of the folder over a new note that has not one character below its properties.
 *
 * @param required what the note says, alone or among other things, whatever the template says of it
 */
export function renderTemplate(input: TemplateInput, required: readonly RequiredProperty[] = []): Rendering {
  const template = readTemplate(input);
  if (template.kind === 'refused') return template;
  const { head, unmask, properties, body, unknownTokens } = template;
  const changed = properties.filter(({ isChanged }) => isChanged);
  const refused = refuseNested(changed);
  if (refused) return refused;
  const changes: Changes = {
    ...Object.fromEntries(changed.map(({ written, value }) => [written, value])),
    ...Object.fromEntries(required.flatMap(({ name, value }) => {
      const own = properties.filter(isCalled(name)).filter((property) => !asText(property.value)?.includes(value));
      return own.map(({ written }) => [written, value]);
    })),
  };
  const patched = patch(head, changes, input.parseYaml);
  if (patched.kind === 'refused') return refuse(patched.line, patched.problem);
  const renamed = rename(applyEdits(head, patched.edits), properties, input.parseYaml);
  if (renamed === undefined) return refuse(null, { kind: 'not-one-by-one' });
  const missing = required.filter(({ name }) => !properties.some(isCalled(name)));
  const top = unmask(missing.reduce((text, property) => addBelow(text, property, input.parseYaml), renamed));
  const { text, cursor = text.length } = body;
  const above = text === '' ? top.replace(/[^\n]$/, '$&\n') : top;
  const note = above + (text === '' ? '\n' : text);
  if (countCommands(note) > countCommands(input.template)) return refuseCommand();
  return { kind: 'rendered', text: note, cursor: above.length + cursor, unknownTokens };
}

/** Gives the properties the names they have in this vault. Undefined where one is not found in the text. */
function rename(head: string, properties: readonly TemplateProperty[], parseYaml: ParseYaml): string | undefined {
  const changed = properties.filter(({ written, name }) => written !== name);
  const block = findFrontMatterBlock(head);
  if (changed.length === 0 || block.kind !== 'block') return head;
  const names = new Map(changed.map(({ written, name }) => [written, name]));
  const scan = scanEntries(head, block.from, block.to, parseYaml);
  const edits = (scan.kind === 'scanned' ? scan.entries : []).flatMap(({ name, written }) => {
    const text = names.get(name);
    return text === undefined ? [] : [{ ...written, text: writeScalar(text, 'name') }];
  });
  return edits.length < names.size ? undefined : applyEdits(head, edits);
}

function isCalled(name: string): (property: TemplateProperty) => boolean {
  return (property) => foldName(property.name) === foldName(name);
}

/** Adds a property to front matter that lacks it. */
function addBelow(head: string, { name, value, below }: RequiredProperty, parseYaml: ParseYaml): string {
  const line = `${writeScalar(name, 'name')}: ${value}\n`;
  const block = findFrontMatterBlock(head);
  if (block.kind !== 'block') return `---\n${line}---\n${head}`;
  const scan = scanEntries(head, block.from, block.to, parseYaml);
  const entries = scan.kind === 'scanned' ? scan.entries : [];
  const { to } = entries.find((entry) => foldName(entry.name) === foldName(below)) ?? block;
  return applyEdits(head, [{ from: to, to, text: line }]);
}
