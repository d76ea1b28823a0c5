import { findFrontMatterBlock, type ParseYaml, readFrontMatter } from '../front-matter/front-matter';
import { patch, type PropertyValue } from '../front-matter/patch';
import { foldName } from '../front-matter/property-in';
import { asList, asText } from '../front-matter/read-value';
import { scanEntries, type YamlEntry } from '../front-matter/scan-entries';
import { expandBody, type ExpandedBody } from './expand-body';
import type { TemplateProblem } from './template';
import { expandText, maskTokens, type TokenContext, tokenValue } from './tokens';

export interface TemplateInput {
  readonly template: string;
  readonly context: TokenContext;
  readonly parseYaml: ParseYaml;
  /** The name a property has in this vault; without it, the template's names are used as they are. */
  readonly propertyNames?: (name: string) => string;
  /** What this vault writes in place of a value of the property with that name; undefined where it is the same. */
  readonly ownValue?: (name: string, value: unknown) => string | undefined;
}

export interface TemplateProperty {
  /** As in the template. */
  readonly written: string;
  /** As in this vault. */
  readonly name: string;
  /** Its line in the template, from 1; null if it is written in an unusual way. */
  readonly line: number | null;
  /** Expanded; undefined for what no property can hold (a mapping, a list of lists). */
  readonly value: PropertyValue | null | undefined;
  /** True if the value is another than the template has. */
  readonly isChanged: boolean;
}

/** A template with its tokens expanded; line ends are `\n`. */
export interface Template {
  readonly kind: 'read';
  /** The front matter block as written, with its tokens masked as plain words; `''` where there is none. */
  readonly head: string;
  /** Turns masked words in `head` back into what was written. */
  readonly unmask: (text: string) => string;
  readonly properties: readonly TemplateProperty[];
  readonly body: ExpandedBody;
  readonly unknownTokens: readonly string[];
}

/** `line` is counted in the template, from 1. */
export interface RefusedTemplate {
  readonly kind: 'refused';
  readonly where: 'template';
  readonly line: number | null;
  readonly problem: TemplateProblem;
}

/** A value that is one token needs no quotes of the template: it brings its own. */
const TOKEN_IN_QUOTES = /^["'](\{\{[^{}]*\}\})["']$/;

/**
 * Reads a template and expands its tokens, in properties as values (so that no quoting can go wrong) and in the body as
 * text. Refused are an opening fence that nothing closes, unreadable front matter, properties below code, tokens in
 * property names and two properties that would have one name, in whatever spellings.
 */
export function readTemplate({
  template,
  context,
  parseYaml,
  propertyNames = (name) => name,
  ownValue = () => undefined,
}: TemplateInput): Template | RefusedTemplate {
  const written = template.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (hasPropertiesBelowCode(written)) return refuse(1, { kind: 'code-above' });
  const { text, unmask } = maskTokens(written, JSON.stringify(context));
  // Changing nothing is refused for the same reasons as changing something: broken YAML, a fence that nothing closes.
  const unchanged = patch(text, {}, parseYaml);
  if (unchanged.kind === 'refused') return refuse(unchanged.line, unchanged.problem);

  const unknown = new Set<string>();
  // A day or a time in a property has to be read again, whatever formats the coach likes to look at.
  const inProperties = { ...context, dateFormat: undefined, timeFormat: undefined };
  const withoutQuotes = (masked: string): string => unmask(masked).replace(TOKEN_IN_QUOTES, '$1');
  const expand = (masked: string): PropertyValue | null => {
    const tokens = withoutQuotes(masked);
    // A property that is one token takes its value as it is: a number, a list, nothing.
    const value = tokenValue(tokens, inProperties) ?? expandText(tokens, inProperties, unknown);
    return value === '' ? null : value;
  };
  const block = findFrontMatterBlock(text);
  const scan = block.kind === 'block' ? scanEntries(text, block.from, block.to, parseYaml) : undefined;
  const lines = lineNumbers(text, scan?.kind === 'scanned' ? scan.entries : []);
  const properties: TemplateProperty[] = [];
  const names = new Set<string>();
  for (const [property, value] of Object.entries(propertiesOf(text, parseYaml))) {
    const name = propertyNames(property);
    const json = JSON.stringify(value);
    const line = lines.get(property) ?? null;
    if (unmask(property) !== property) {
      return refuse(line, { kind: 'token-as-name', name: withoutQuotes(property) });
    }
    if (names.has(foldName(name))) return refuse(line, { kind: 'same-name', name });
    names.add(foldName(name));
    const own = ownValue(name, value);
    const isChanged = own !== undefined || unmask(json) !== json;
    properties.push({ written: property, name, line, value: own ?? expandValue(value, expand), isChanged });
  }
  const { bodyStart } = block;
  const body = expandBody(unmask(text.slice(bodyStart)), { ...context, ...context.inBody }, unknown);
  return { kind: 'read', head: text.slice(0, bodyStart), unmask, properties, body, unknownTokens: [...unknown] };
}

/** True if Templater commands come before a template's properties, which reach the top only once these have run. */
function hasPropertiesBelowCode(text: string): boolean {
  let at = 0;
  for (;;) {
    const start = text.slice(at).search(/\S|$/) + at;
    if (!text.startsWith('<%', start)) break;
    const end = text.indexOf('%>', start);
    if (end === -1) return false;
    at = end + 2;
  }
  const rest = at === 0 ? '' : text.slice(at).replace(/^\s*/, '');
  const block = findFrontMatterBlock(rest);
  return block.kind === 'block' && /^["']?[^\s"':#-][^:\n]*:(?:\s|$)/m.test(rest.slice(block.from, block.to));
}

/** The line of each property, from 1. */
function lineNumbers(text: string, entries: readonly YamlEntry[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let line = 1;
  let at = 0;
  for (const { name, from } of entries) {
    line += text.slice(at, from).split('\n').length - 1;
    at = from;
    numbers.set(name, line);
  }
  return numbers;
}

/** The properties that a text's front matter has; none where it cannot be read. */
export function propertiesOf(text: string, parseYaml: ParseYaml): Readonly<Record<string, unknown>> {
  const read = readFrontMatter(text, parseYaml);
  return read.kind === 'read' ? read.data : {};
}

/** A refusal where one of `properties` has no value that a property can hold. */
export function refuseNested(properties: readonly TemplateProperty[]): RefusedTemplate | undefined {
  const nested = properties.find(({ value }) => value === undefined);
  return nested && refuse(nested.line, { kind: 'nested-value', name: nested.written });
}

/** A refusal where YAML's escapes or references in the template would become a command of Templater. */
export function refuseCommand(): RefusedTemplate {
  return refuse(null, { kind: 'hides-command' });
}

/** A refusal of the template, with the place of the reason. */
export function refuse(line: number | null, problem: TemplateProblem): RefusedTemplate {
  return { kind: 'refused', where: 'template', line, problem };
}

function expandValue(
  value: unknown,
  expand: (text: string) => PropertyValue | null,
): PropertyValue | null | undefined {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return expand(value);
  const list = asList(value);
  if (list?.[0] === value) return expand(asText(value) ?? '');
  const items = list?.map((item) => {
    const expanded = expandValue(item, expand);
    return Array.isArray(item) && Array.isArray(expanded) ? undefined : expanded;
  });
  return items?.includes(undefined) ? undefined : items?.flat().filter((item) => item !== null && item !== undefined);
}

/**
 * A template that has `properties` (default names, each with its value as YAML), which are added where it says nothing
 * of them: below its own, so that the lines of these, which refusals name, stay what they are. One that cannot be read
 * stays as it is: using it gives the reason.
 */
export function completeTemplate<T extends TemplateInput>(input: T, properties: Readonly<Record<string, string>>): T {
  const { template, propertyNames = (name) => name } = input;
  const read = readTemplate(input);
  if (read.kind === 'refused') return input;
  const has = new Set(read.properties.map(({ name }) => foldName(name)));
  const missing = Object.entries(properties).filter(([name]) => !has.has(foldName(propertyNames(name))));
  if (missing.length === 0) return input;
  const lines = missing.map(([name, value]) => `${name}: ${value}\n`).join('');
  const block = findFrontMatterBlock(template);
  if (block.kind !== 'block') return { ...input, template: `---\n${lines}---\n${template.slice(block.bodyStart)}` };
  return { ...input, template: template.slice(0, block.to) + lines + template.slice(block.to) };
}
