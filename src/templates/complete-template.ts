import { findFrontMatterBlock } from '../front-matter/front-matter-block';
import { foldName } from '../front-matter/property-in';
import { readTemplate, type TemplateInput } from './read-template';

/**
 * A template that has `properties` (default names, each with its value as YAML), which are added where it says nothing
 * of them: below its own, so that the lines of these, which refusals name, stay what they are. One that cannot be read
 * stays as it is: whoever uses it is told why.
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
