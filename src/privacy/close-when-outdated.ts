import { onHiding } from './shown';
import { onLanguageChange } from '../words/words';

/**
 * Calls `close` once when something that is open, and holds nothing typed, would go on showing what privacy mode hides
 * or speaking another language. Returns how to give that up, for when it is closed before.
 */
export function closeWhenOutdated(close: () => void): () => void {
  const stops = [onHiding, onLanguageChange].map((on) =>
    on(() => {
      stop();
      close();
    }),
  );
  const stop = () => {
    for (const each of stops) each();
  };
  return stop;
}
