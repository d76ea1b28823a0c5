/** What the server puts into the page. */
export interface WorkbenchConfig {
  token: string;
  today: string | null;
  open: string | null;
  name: string;
  vaultId: string;
  manifest: unknown;
}

export interface Listing {
  folders: string[];
  files: { path: string; data: string; ctime: number; mtime: number }[];
  others: string[];
}

export type Change =
  | { number: number; path: string; type: 'create' | 'modify'; data: string }
  | { number: number; path: string; type: 'mkdir' }
  | { number: number; path: string; type: 'delete' };

export type Operation =
  | { op: 'read' | 'mkdir' | 'remove' | 'rmdir' | 'rmdir-empty' | 'trash'; path: string }
  | { op: 'write'; path: string; data: string }
  | { op: 'rename'; path: string; to: string };

interface Outcome {
  data?: string;
  failed?: { message: string; code: string };
}

/** The page's end of the server's API (workbench/server.mjs). */
export interface ServerConnection {
  /** Everything there is. To be asked for after `listen`, so that no change falls in between. */
  list(): Promise<Listing>;
  /** One after the other. Rejects with the file system's message and, in `code`, its code (ENOSPC, EACCES). */
  perform(operation: Operation): Promise<string | undefined>;
  /** Hand over every change that others make on disk, from now on; `reload` is called when the plugin is built anew. */
  listen(apply: (change: Change) => void, reload: () => void): Promise<void>;
  /** Resolves when all that is on disk now has been handed over; says whether there was anything. */
  catchUp(): Promise<boolean>;
  /** Resolves when every operation asked for so far is done; says whether there were any. */
  settled(): Promise<boolean>;
}

export function connect({ token }: WorkbenchConfig): ServerConnection {
  const headers = { 'x-workbench-token': token, 'x-workbench-page': crypto.randomUUID() };
  let last: Promise<unknown> = Promise.resolve();
  let running = 0;
  let heard = 0;
  const waiting = new Map<() => void, number>();

  async function ask(route: string, method: 'GET' | 'POST', body?: unknown): Promise<unknown> {
    // A write that is still under way when the page closes must arrive; browsers allow that for small bodies only.
    const text = body === undefined ? undefined : JSON.stringify(body);
    const keepalive = text !== undefined && text.length < 30_000;
    const response = await fetch(route, { method, headers, keepalive, ...(text === undefined ? {} : { body: text }) });
    const answer: unknown = await response.json();
    if (response.ok) return answer;
    throw new Error((answer as { message?: string }).message ?? `The server answered ${response.status}.`);
  }

  function perform(operation: Operation): Promise<string | undefined> {
    running += 1;
    const mine = last.then(() => ask('/api/operation', 'POST', operation)) as Promise<Outcome>;
    last = mine.then(
      () => (running -= 1),
      () => (running -= 1),
    );
    return mine.then(({ data, failed }) => {
      if (failed) throw Object.assign(new Error(failed.message), { code: failed.code });
      return data;
    });
  }

  async function listen(apply: (change: Change) => void, reload: () => void): Promise<void> {
    const response = await fetch('/api/changes', { headers });
    if (!response.body) throw new Error('The server tells no changes.');
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    const read = async (): Promise<void> => {
      let rest = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        const lines = (rest + value).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          if (line === '') continue;
          const change = JSON.parse(line) as Change | { readonly type: 'reload' };
          if (change.type === 'reload') {
            reload();
            continue;
          }
          apply(change);
          heard = change.number;
        }
        for (const [go, until] of waiting) if (heard >= until) go();
      }
    };
    // The stream ends with the server; what is open stays as it is.
    void read().catch(() => document.body.addClass('is-disconnected'));
  }

  async function catchUp(): Promise<boolean> {
    const before = heard;
    const { number } = (await ask('/api/compare', 'POST')) as { number: number };
    if (heard < number) {
      await new Promise<void>((resolve) => {
        const go = (): void => {
          waiting.delete(go);
          resolve();
        };
        waiting.set(go, number);
      });
    }
    return heard !== before;
  }

  async function settled(): Promise<boolean> {
    const any = running > 0;
    while (running > 0) await last;
    return any;
  }

  return { list: async () => (await ask('/api/vault', 'GET')) as Listing, perform, listen, catchUp, settled };
}
