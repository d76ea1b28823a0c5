/**
 * What the workbench remembers about an object of the mocks, kept beside it: the mocks throw on members that
 * the app does not have, and this check stays on.
 *
 * @param make what to remember at first
 * @returns a function from the object to its own record
 */
export function perInstance<Owner extends object, Memory>(make: () => Memory): (owner: Owner) => Memory {
  const memories = new WeakMap<Owner, Memory>();
  return (owner) => {
    const known = memories.get(owner);
    if (known !== undefined) return known;
    const made = make();
    memories.set(owner, made);
    return made;
  };
}
