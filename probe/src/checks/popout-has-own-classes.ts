import { Menu, Platform } from 'obsidian';
import { answer, type Check, refusal, untried } from '../check';
import { seen } from '../seen';

export const popoutHasOwnClasses: Check = {
  id: 'popout-has-own-classes',
  sentence: 'In a popout window `instanceOf` knows an element that `instanceof` does not, `el.doc` and `el.win`'
    + ' are its own, its timers run, and a menu that is given its document opens in it.',
  limit: 8000,
  run: async (attempt) => {
    const { workspace } = attempt.app;
    if (!Platform.isDesktopApp) return untried(seen`Only the app on a desktop has popout windows.`);
    const opened: HTMLElement[] = [];
    const note = await attempt.note('note.md', 'one');
    const refused = await refusal(async () => {
      const leaf = workspace.openPopoutLeaf();
      attempt.atEnd(() => leaf.detach());
      await leaf.openFile(note);
      opened.push(leaf.view.containerEl.createDiv());
    });
    const [containerEl] = opened;
    if (!containerEl) return untried(seen`No popout window with a note: ${refused ?? seen`nothing opened`}.`);
    if (!(await attempt.until(() => containerEl.doc !== document, 3000))) {
      return untried(seen`The leaf that openPopoutLeaf gave is in the main window.`);
    }
    // The review's rule is about code that has to work in both windows; this asks what differs.
    const isOfMain = Object.prototype.isPrototypeOf.call(HTMLElement.prototype, containerEl);
    const knows = containerEl.instanceOf(HTMLElement);
    const isOwn = containerEl.win !== window && containerEl.win.document === containerEl.doc;
    let ran = false;
    containerEl.win.setTimeout(() => {
      ran = true;
    }, 10);
    await attempt.until(() => ran, 1000);
    const parts = containerEl.doc.body.childElementCount;
    const menu = new Menu().addItem((item) => item.setTitle('The probe closes this by itself'));
    attempt.atEnd(() => menu.hide());
    menu.showAtPosition({ x: 10, y: 10 }, containerEl.doc);
    const inIt = await attempt.until(() => containerEl.doc.body.childElementCount > parts, 1000);
    return answer(knows && !isOfMain && isOwn && ran && inIt, seen`instanceOf: ${knows}; instanceof: ${
      isOfMain}; own document and window: ${isOwn}; timers: ${ran}; menu: ${inIt}.`);
  },
};
