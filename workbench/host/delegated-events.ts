import { patch } from './patch';

type Target = HTMLElement | Document;
type Options = AddEventListenerOptions;
type Listener = (this: EventTarget, event: Event, delegateTarget: Element) => unknown;
interface Registration {
  type: string;
  selector: string;
  listener: Listener;
  attached: (event: Event) => void;
}

const registrations = new WeakMap<EventTarget, Registration[]>();

const members = {
  /** As the typings say, only for events that come from inside a match of the selector; the mock ignores it. */
  on(this: Target, type: string, selector: string, listener: Listener, options?: Options) {
    const attached = (event: Event): void => {
      const target = event.target instanceof Element ? event.target.closest(selector) : null;
      if (target && this.contains(target)) listener.call(this, event, target);
    };
    const known = registrations.get(this) ?? [];
    registrations.set(this, [...known, { type, selector, listener, attached }]);
    this.addEventListener(type, attached, options);
  },
  off(this: Target, type: string, selector: string, listener: Listener, options?: Options) {
    const known = registrations.get(this) ?? [];
    const found = known.find((one) => one.type === type && one.selector === selector && one.listener === listener);
    if (!found) return;
    registrations.set(this, known.filter((one) => one !== found));
    this.removeEventListener(type, found.attached, options);
  },
};

patch(HTMLElement, {
  ...members,
  /** The app's comes for the middle button too, which browsers report as `auxclick`. */
  onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: Options) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
});
patch(Document, members);
