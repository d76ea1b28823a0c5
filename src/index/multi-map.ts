/**
 * A map from a key to a set of values, which forgets a key with its last value. Most keys have one value: that one is
 * kept without a set around it, which halves what a large vault costs.
 */
export class MultiMap<K, V extends string> {
  private readonly values = new Map<K, V | Set<V>>();

  /** The values of `key`; do not keep the set across changes. */
  get(key: K): ReadonlySet<V> {
    const found = this.values.get(key);
    return typeof found === 'string' ? new Set([found]) : (found ?? NONE);
  }

  add(key: K, value: V): void {
    const found = this.values.get(key);
    if (found === undefined) this.values.set(key, value);
    else if (typeof found !== 'string') found.add(value);
    else if (found !== value) this.values.set(key, new Set([found, value]));
  }

  delete(key: K, value: V): void {
    const found = this.values.get(key);
    if (found === value || (typeof found === 'object' && found.delete(value) && found.size === 0)) {
      this.values.delete(key);
    }
  }

  /** Moves `value` from the keys it was under to the keys it is under now. */
  move(value: V, from: Iterable<K>, to: Iterable<K>): void {
    for (const key of from) this.delete(key, value);
    for (const key of to) this.add(key, value);
  }

  /** The same for a value that is under one key or none. */
  moveOne(value: V, from: K | undefined, to: K | undefined): void {
    if (from === to) return;
    if (from !== undefined) this.delete(from, value);
    if (to !== undefined) this.add(to, value);
  }
}

const NONE: ReadonlySet<never> = new Set<never>();
