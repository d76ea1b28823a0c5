import { type Scalar, writeScalar } from './write-scalar';

/** What follows the colon of a property on its line, space included, and on the lines below (no final line break). */
export interface WrittenEntry {
  readonly beside: string;
  readonly below: string;
}

/** How Obsidian indents lists in properties. */
const INDENTATION = '  ';

/**
 * Writes a property's value as YAML: scalars beside the name, lists below it as block lists, an empty list as `[]`,
 * null as nothing. `indent` is where the property's name stands; `writeItem` writes an item of a list.
 */
export function writeEntry(
  value: Scalar | readonly Scalar[] | null,
  indent: number,
  lineBreak: string,
  writeItem: (item: Scalar) => string = (item) => writeScalar(item, 'value'),
): WrittenEntry {
  if (value === null) return { beside: '', below: '' };
  if (typeof value !== 'object') return { beside: ` ${writeScalar(value, 'value')}`, below: '' };
  if (value.length === 0) return { beside: ' []', below: '' };
  const items = value.map((item) => `${' '.repeat(indent)}${INDENTATION}- ${writeItem(item)}`);
  return { beside: '', below: items.join(lineBreak) };
}
