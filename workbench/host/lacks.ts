import { MarkdownView, Platform, type View } from 'obsidian';
import type { OpenVault } from './open-vault';

function refuse(what: string): never {
  throw new Error(`This host lacks ${what}.`);
}

/** Hides members of an object from everybody who looks at it from now on. */
function hide(from: object, ...members: readonly string[]): void {
  const missing = { value: undefined, configurable: true, writable: true };
  for (const name of members) Object.defineProperty(from, name, missing);
}

/** Has `deprive` see every view of a note when it has opened. The workbench itself needs none of it after that. */
function everyNoteView({ workspace }: OpenVault, deprive: (view: MarkdownView) => void): void {
  const make = workspace.viewCreators.get('markdown');
  workspace.viewCreators.set('markdown', (leaf): View => {
    const view = make?.(leaf);
    if (!(view instanceof MarkdownView)) throw new Error('There are no views of notes.');
    const opening = view as unknown as { onOpen: () => Promise<void> };
    const onOpen = opening.onOpen.bind(view);
    opening.onOpen = async () => {
      await onOpen();
      deprive(view);
    };
    return view;
  });
}

/**
 * What a host may lack of what the workbench has, by the name that the address gives it (`?lacks=editor,trash-file`).
 * Each is a way in which another implementation of the API was seen to differ, a report of the app's real behaviour, or
 * a member that may be missing before something is ready.
 */
const lacks: Readonly<Record<string, (opened: OpenVault) => void>> = {
  editor: (opened) => everyNoteView(opened, (view) => hide(view, 'editor')),
  'editor-members': (opened) =>
    everyNoteView(opened, ({ editor }) => {
      hide(editor, 'getValue', 'getCursor', 'posToOffset', 'offsetToPos', 'transaction', 'setCursor', 'focus');
    }),
  'offset-to-pos': (opened) => everyNoteView(opened, ({ editor }) => hide(editor, 'offsetToPos')),
  'set-cursor': (opened) => everyNoteView(opened, ({ editor }) => hide(editor, 'setCursor', 'scrollIntoView')),
  'view-elements': (opened) => everyNoteView(opened, (view) => hide(view, 'contentEl', 'containerEl')),
  'get-leaf': ({ workspace }) => {
    Object.assign(workspace, { getLeaf: () => refuse('leaves') });
  },
  'layout-ready': ({ workspace }) => {
    Object.assign(workspace, { onLayoutReady: () => refuse('layouts') });
  },
  reading: ({ vault }) => {
    for (const name of ['read', 'cachedRead', 'process']) {
      Object.assign(vault, { [name]: () => Promise.reject(new Error('This host lacks reading.')) });
    }
  },
  'file-cache': ({ cache }) => {
    Object.assign(cache, { getFileCache: () => null });
  },
  'file-cache-at-all': ({ cache }) => {
    Object.assign(cache, { getFileCache: () => refuse('caches') });
  },
  'trash-file': ({ app }) => hide(app.fileManager, 'trashFile'),
  'local-storage': ({ app }) => hide(app, 'loadLocalStorage', 'saveLocalStorage'),
  platform: () => hide(Platform, 'isDesktop', 'isMobile', 'isMacOS'),
  'letter-case': ({ vault }) => vault.lacks.add('letter-case'),
  'nested-folders': ({ vault }) => vault.lacks.add('nested-folders'),
  'fresh-reads': ({ vault }) => vault.lacks.add('fresh-reads'),
};

/**
 * Takes from the app what `names` say, before a plugin is loaded. Refused where one of them is not known.
 *
 * @param names separated by commas
 */
export function takeAway(opened: OpenVault, names: string): void {
  for (const name of names.split(',').filter((given) => given !== '')) {
    const take = lacks[name];
    if (!take) throw new Error(`There is nothing to lack named ${name}, only: ${Object.keys(lacks).join(', ')}.`);
    take(opened);
  }
}
