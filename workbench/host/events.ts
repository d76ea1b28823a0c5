import { Events } from 'obsidian';
import { patch } from './patch';

interface Entry {
  fn: (...data: unknown[]) => unknown;
  ctx?: unknown;
}

/** The mocks keep their listeners by name in `_`. */
interface WithListeners {
  _: Record<string, Entry[] | undefined>;
}

patch(Events, {
  /** One listener that throws must not keep the event from the others; its error is still seen, as uncaught. */
  trigger(this: Events & WithListeners, name: string, ...data: unknown[]) {
    for (const entry of [...(this._[name] ?? [])]) {
      try {
        entry.fn.apply(entry.ctx, data);
      } catch (error) {
        window.setTimeout(() => {
          throw error;
        });
      }
    }
  },
});
