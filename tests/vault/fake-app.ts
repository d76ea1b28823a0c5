import { type App, type CachedMetadata, type Component, TFile, type TFolder } from 'obsidian';

type Handler = (...values: unknown[]) => void;

/** What of the app the practice listens to and asks, with every event and every answer in the test's hand. */
export interface FakeApp {
  readonly app: App;
  readonly owner: Component;
  /** Puts a note there, with what the app's cache holds of it (null: not read yet). Tells nobody. */
  add(path: string, cache: object | null): TFile;
  /** Moves a note and tells as the app does; its cache moves with it, unless `cache` says otherwise. */
  rename(file: TFile, to: string, cache?: object | null): void;
  delete(file: TFile): void;
  change(file: TFile): void;
  /** Answers the oldest read of a text that waits. */
  answerRead(text: string): void;
  /** Answers, in the order given, whether a settings file is there; else all are answered with no at once. */
  readonly existsWaiting: ((isThere: boolean) => void)[];
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '').toLowerCase();

/** What a fake vault begins with. */
interface Setup {
  /** Questions whether a settings file is there wait for the test. */
  readonly holdsBack?: boolean;
  /** What the files of the config folder hold, by their paths in it. */
  readonly config?: Readonly<Record<string, unknown>>;
}

export function fakeApp({ holdsBack = false, config = {} }: Setup = {}): FakeApp {
  const handlers = new Map<string, Handler>();
  const files: TFile[] = [];
  const caches = new Map<string, object | null>();
  const reads: ((text: string) => void)[] = [];
  const existsWaiting: ((isThere: boolean) => void)[] = [];
  const on = (name: string, handler: Handler) => handlers.set(name, handler);
  const fire = (name: string, ...values: unknown[]) => handlers.get(name)?.(...values);
  const configured = new Map(Object.entries(config).map(([file, held]) => [`config/${file}`, JSON.stringify(held)]));
  const exists = (path: string) =>
    holdsBack ? new Promise((answer) => existsWaiting.push(answer)) : Promise.resolve(configured.has(path));
  const app = {
    vault: {
      on,
      configDir: 'config',
      getMarkdownFiles: () => [...files],
      getFileByPath: (path: string) => files.find((file) => file.path === path) ?? null,
      getFolderByPath: (path: string) => (files.some((file) => file.path.startsWith(`${path}/`)) ? { path } : null),
      getRoot: () => ({ path: '/', children: [] }),
      adapter: { exists, read: (path: string) => Promise.resolve(configured.get(path) ?? '{}') },
      cachedRead: () => new Promise((answer) => reads.push(answer)),
    },
    metadataCache: {
      on,
      getFileCache: ({ path }: TFile) => caches.get(path) as CachedMetadata | null,
      // As the app: whatever folders the target names, a note of that name will do.
      getFirstLinkpathDest: (target: string) => files.find(({ name }) => nameIn(name) === nameIn(target)) ?? null,
    },
  } as unknown as App;
  const place = (file: TFile, path: string) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const values = { path, name, extension: path.split('.').pop() ?? '', stat: { size: 10, ctime: 0, mtime: 0 } };
    for (const [key, value] of Object.entries(values)) {
      Object.defineProperty(file, key, { value, configurable: true, writable: true });
    }
  };
  return {
    app,
    owner: {
      registerEvent: () => {},
      registerInterval: (id: number) => window.clearInterval(id),
    } as unknown as Component,
    existsWaiting,
    add(path, cache) {
      const file = Object.create(TFile.prototype) as InstanceType<typeof TFile>;
      place(file, path);
      caches.set(path, cache);
      files.push(file);
      return file;
    },
    rename(file, to, cache) {
      const from = file.path;
      place(file, to);
      caches.set(to, cache === undefined ? (caches.get(from) ?? null) : cache);
      fire('rename', file satisfies TFile | TFolder, from);
    },
    delete(file) {
      files.splice(files.indexOf(file), 1);
      fire('delete', file);
    },
    change: (file) => fire('changed', file),
    answerRead(text) {
      const answer = reads.shift();
      if (!answer) throw new Error('Nobody reads a text.');
      answer(text);
    },
  };
}
