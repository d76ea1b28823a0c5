/**
 * Replace members of a mock's prototype. The mocks call `constructorN__` at the end of each constructor, which
 * is where a class can be given its elements; other members are the documented ones.
 *
 * @param target the class; its subclasses, the plugin's among them, see the change
 * @param members what to put there, with `this` typed as an instance
 */
export function patch<T extends object, M extends object>(
  target: { prototype: T },
  members: M & ThisType<T & M>,
): void {
  Object.defineProperties(target.prototype, Object.getOwnPropertyDescriptors(members));
}
