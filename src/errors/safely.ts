/**
 * Makes `call` one that the app, a timer or another listener can call whatever happens in it: an error that nobody
 * expected ends in the console instead of in whoever called, and the call gives undefined.
 */
export function safely<Given extends readonly unknown[], Result>(
  call: (...given: Given) => Result,
): (...given: Given) => Result | undefined {
  return (...given) => {
    try {
      return call(...given);
    } catch (error) {
      warnOf(error);
      return undefined;
    }
  };
}

/** Calls each of `listeners` as they are now. One that fails keeps none of the others from hearing. */
export function tellEach<Given extends readonly unknown[]>(
  listeners: Iterable<(...given: Given) => void>,
  ...given: Given
): void {
  for (const listener of [...listeners]) safely(listener)(...given);
}

/** Says in the console what failed where no coach waits for an answer, as in an event of the app. */
export function warnOf(error: unknown): void {
  console.warn('Groundwork met an error and went on.', error);
}
