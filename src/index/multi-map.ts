/** A map from a key to a set of values, which forgets a key with its last value. */
export class MultiMap<K, V> {
  private readonly sets = new Map<K, Set<V>>();

  /** The values of `key`; do not keep the set across changes. */
  get(key: K): ReadonlySet<V> {
    return this.sets.get(key) ?? new Set();
  }

  add(key: K, value: V): void {
    const set = this.sets.get(key);
    if (set) set.add(value);
    else this.sets.set(key, new Set([value]));
  }

  delete(key: K, value: V): void {
    const set = this.sets.get(key);
    set?.delete(value);
    if (set?.size === 0) this.sets.delete(key);
  }

  /** Moves `value` from the keys it was under to the keys it is under now. */
  move(value: V, from: Iterable<K>, to: Iterable<K>): void {
    for (const key of from) this.delete(key, value);
    for (const key of to) this.add(key, value);
  }
}
