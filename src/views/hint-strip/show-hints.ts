import { MarkdownView, type Plugin } from 'obsidian';
import type { HintKind } from '../../domain/hint';
import { safely, warnOf } from '../../errors/safely';
import { offerCommand } from '../../forms/offer-command';
import { keepOnDevice, readOnDevice } from '../../forms/on-device';
import { hintsFor } from '../../hints/hints-for';
import type { Settings } from '../../settings/settings';
import type { Practice } from '../../vault/practice';
import { onLanguageChange, words } from '../../words/words';
import { type HintActions, hintAction } from './hint-action';
import { addHintStrip, type HintStrip, noHints, type ShownHints } from './hint-strip';
import { HIDDEN_HINTS_KEY, type HiddenHints, hideHints, hintedNoteAt, moveHidden, readHiddenHints } from './note-hints';

/**
 * Shows hints above the text of every note that has some, in every pane, until `plugin` unloads.
 *
 * @param actions what the buttons beside them do
 */
export function showHints(
  plugin: Plugin,
  practice: Practice,
  settings: () => Settings,
  actions: HintActions,
): void {
  const { app } = plugin;
  const { workspace, vault, metadataCache } = app;
  const strips = new Map<MarkdownView, HintStrip>();
  let hidden = readHiddenHints(readOnDevice(app, HIDDEN_HINTS_KEY));
  let isScheduled = false;
  let isUnsaved = false;
  let round = 0;

  function keepHidden(changed: HiddenHints): void {
    if (changed === hidden) return;
    hidden = changed;
    isUnsaved = true;
    refresh();
  }

  function saveHidden(): void {
    if (isUnsaved) keepOnDevice(app, HIDDEN_HINTS_KEY, hidden);
    isUnsaved = false;
  }

  const hide = (path: string, kinds: readonly HintKind[]) => keepHidden(hideHints(hidden, path, kinds));
  const move = (from: string, to?: string) => keepHidden(moveHidden(hidden, from, to));

  async function hintsOf(path: string): Promise<ShownHints | undefined> {
    const { hints } = settings();
    const hinted = hints.all ? await hintedNoteAt(app, practice, path) : undefined;
    if (!hinted) return undefined;
    const isShown = (kind: HintKind) => hints[kind] && !hidden[path]?.includes(kind);
    const { type } = hinted;
    // The forms are those of an engagement.
    const actionFor = (kind: HintKind) => (hinted.state ? hintAction(kind, type, path, actions) : undefined);
    return { path, type, kinds: hintsFor(hinted).filter(isShown), actionFor };
  }

  /** Several things may change at once. */
  function refresh(): void {
    if (isScheduled) return;
    isScheduled = true;
    const runNow = () => {
      isScheduled = false;
      safely(saveHidden)();
      refreshNow().catch(warnOf);
    };
    queueMicrotask(safely(runNow));
  }

  async function refreshNow(): Promise<void> {
    // What is shown stays while the notes are read again, after a change of settings.
    if (!practice.index.isReady) return;
    round += 1;
    const current = round;
    // A leaf that was not looked at yet holds another view in place of this one.
    const leaves = workspace.getLeavesOfType('markdown');
    const views = leaves.flatMap(({ view }) => (view instanceof MarkdownView ? view : []));
    for (const view of strips.keys()) if (!views.includes(view)) strips.delete(view);
    await Promise.all(
      views.map((view) =>
        // A note that the disk will not give, or a view that is going, has no say in the others.
        refreshView(view, () => current === round).catch(warnOf),
      ),
    );
  }

  async function refreshView(view: MarkdownView, isCurrent: () => boolean): Promise<void> {
    const path = view.file?.path ?? '';
    const hints = await hintsOf(path);
    if (!isCurrent() || view.file?.path !== path) return;
    const strip = strips.get(view) ?? (hints && addHintStrip(view, (at, kind) => hide(at, [kind])));
    if (!strip) return;
    strips.set(view, strip);
    strip.show(hints ?? noHints(path));
  }

  const commands = {
    shownIn: (path: string) => [...strips.values()].find((strip) => strip.shown().path === path)?.shown().kinds ?? [],
    isHidden: (path: string) => path in hidden,
    hide,
    showAgain: (path: string) => move(path),
  };
  addHintCommands(plugin, commands);
  plugin.register(
    onLanguageChange(() => {
      addHintCommands(plugin, commands);
      refresh();
    }),
  );
  plugin.register(practice.onChange(refresh));
  // The index tells of properties alone, and hints look at the text, too. Of other people's notes there are many.
  plugin.registerEvent(
    metadataCache.on('changed', safely(({ path }) => void (practice.index.record(path) && refresh()))),
  );
  plugin.registerEvent(workspace.on('layout-change', safely(refresh)));
  plugin.registerEvent(workspace.on('file-open', safely(refresh)));
  plugin.registerEvent(vault.on('rename', safely(({ path }, from) => move(from, path))));
  plugin.registerEvent(vault.on('delete', safely(({ path }) => move(path))));
  const end = () => {
    saveHidden();
    // Whatever is still being read comes too late.
    round += 1;
    for (const strip of strips.values()) strip.remove();
    strips.clear();
  };
  plugin.register(safely(end));
}

/** The actions behind the commands; notes are given by path. */
interface HintCommands {
  readonly shownIn: (path: string) => readonly HintKind[];
  readonly isHidden: (path: string) => boolean;
  readonly hide: (path: string, kinds: readonly HintKind[]) => void;
  readonly showAgain: (path: string) => void;
}

/**
 * Hiding the hints of the active note without the mouse, and having those back that were hidden. Called again, they are
 * there under their names in the language that is spoken then.
 */
function addHintCommands(plugin: Plugin, { shownIn, isHidden, hide, showAgain }: HintCommands): void {
  function add(id: string, name: string, icon: string, isFor: (path: string) => boolean, run: (path: string) => void) {
    const subject = () => {
      const path = plugin.app.workspace.getActiveFile()?.path;
      return path !== undefined && isFor(path) ? path : undefined;
    };
    plugin.removeCommand(id);
    plugin.addCommand({ id, name, icon, checkCallback: offerCommand(subject, run) });
  }
  const { hints } = words;
  add('hide-hints', hints.hideAll, 'lightbulb-off', (path) => shownIn(path).length > 0, (path) => {
    hide(path, shownIn(path));
  });
  add('show-hidden-hints', hints.showAgain, 'lightbulb', isHidden, showAgain);
}
