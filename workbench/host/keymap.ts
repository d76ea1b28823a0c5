import { type App, Keymap, type KeymapEventHandler, type KeymapEventListener, type Modifier, Scope } from 'obsidian';
import { patch } from './patch';
import { perInstance } from './per-instance';

interface Binding {
  modifiers: Modifier[] | null;
  key: string | null;
  listener: KeymapEventListener;
  handler: KeymapEventHandler;
}
interface Memory {
  parent: Scope | null;
  bindings: Binding[];
}
const memory = perInstance<Scope, Memory>(() => ({ parent: null, bindings: [] }));

/** The mocks name the stack of scopes so; the app has one too, without documenting it. */
interface WithStack {
  scopeStack: Scope[];
}

patch(Scope, {
  constructor__(this: Scope, parent?: Scope) {
    memory(this).parent = parent ?? null;
  },
  /** The mock forgets the function. */
  register(this: Scope, modifiers: Modifier[] | null, key: string | null, listener: KeymapEventListener) {
    const handler: KeymapEventHandler = { scope: this, modifiers: modifiers?.join(',') ?? null, key };
    memory(this).bindings.push({ modifiers, key, listener, handler });
    return handler;
  },
  unregister(this: Scope, handler: KeymapEventHandler) {
    const known = memory(this);
    known.bindings = known.bindings.filter((binding) => binding.handler !== handler);
  },
});

function modifiersOf(event: KeyboardEvent): Set<Modifier> {
  const held = new Set<Modifier>();
  for (const name of ['Mod', 'Shift', 'Alt', 'Meta'] as const) if (Keymap.isModifier(event, name)) held.add(name);
  return held;
}

function fits(binding: Binding, event: KeyboardEvent, held: Set<Modifier>): boolean {
  if (binding.key !== null && binding.key.toLowerCase() !== event.key.toLowerCase()) return false;
  if (binding.modifiers === null) return true;
  const wanted = new Set(binding.modifiers.map((name) => (name === 'Ctrl' ? 'Mod' : name)));
  return wanted.size === held.size && [...wanted].every((name) => held.has(name));
}

/**
 * Offer a key to a scope and its parents.
 * @returns whether a handler took it; one that returns false also keeps the browser from acting on it
 */
function offer(scope: Scope, event: KeyboardEvent): boolean {
  const held = modifiersOf(event);
  for (let at: Scope | null = scope; at; at = memory(at).parent) {
    for (const { listener, ...binding } of [...memory(at).bindings].reverse()) {
      if (!fits({ listener, ...binding }, event, held)) continue;
      const modifiers = [...held].join(',');
      const result: unknown = listener(event, { key: event.key, modifiers, vkey: event.key });
      if (result === false) {
        event.preventDefault();
        event.stopPropagation();
      }
      return true;
    }
  }
  return false;
}

function reaches(scope: Scope, wanted: Scope): boolean {
  for (let at: Scope | null = scope; at; at = memory(at).parent) if (at === wanted) return true;
  return false;
}

/**
 * Send keys to the innermost open scope. Hotkeys work only where no modal or menu is in front: those have
 * scopes of their own that do not lead to the app's.
 *
 * @param hotkey tries the commands' hotkeys, and says whether one was run
 */
export function listenToKeys(app: App, hotkey: (event: KeyboardEvent) => boolean): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const stack = (app.keymap as Keymap & WithStack).scopeStack;
      const top = stack[stack.length - 1] ?? app.scope;
      if (offer(top, event)) return;
      if (reaches(top, app.scope) && hotkey(event)) event.preventDefault();
    },
    { capture: true },
  );
}
