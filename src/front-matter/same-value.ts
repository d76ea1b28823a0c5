/**
 * True when two parsed YAML values are deep-equal: same types, same items in the same order, same keys in any order.
 * YAML anchors can make a value contain itself, so a pair that is already being compared counts as equal.
 */
export function sameValue(left: unknown, right: unknown): boolean {
  return compare(left, right, new Map());
}

function compare(left: unknown, right: unknown, open: Map<object, Set<object>>): boolean {
  if (Object.is(left, right) || left === right) return true;
  if (!isObject(left) || !isObject(right) || kindOf(left) !== kindOf(right)) return false;
  const partners = open.get(left) ?? new Set();
  if (partners.has(right)) return true;
  open.set(left, partners.add(right));
  const [one, other] = [partsOf(left), partsOf(right)];
  if (!one || !other) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && compare(one[key], other[key], open));
}

/**
 * What a value consists of, by index or key. Tags make more than lists and mappings: `!!set`, `!!omap` and `!!binary`.
 * ParseYaml leaves dates as text; what is none of these cannot be compared, so it never counts as equal.
 */
function partsOf(value: object): Readonly<Record<string, unknown>> | undefined {
  if (value instanceof Set || value instanceof Map) return Object.fromEntries([...value].entries());
  const isKnown = ['[object Array]', '[object Object]', '[object Uint8Array]'].includes(kindOf(value));
  return isKnown ? (value as Record<string, unknown>) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function kindOf(value: object): string {
  return Object.prototype.toString.call(value);
}
