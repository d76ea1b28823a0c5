import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const elementsAreMadeAtTheEnd: Check = {
  id: 'elements-are-made-at-the-end',
  sentence: 'Elements are made at the end of a node and texts stay texts; null takes an attribute away; `isShown` is'
    + ' false inside what is hidden; `trigger` is an event.',
  run: async (attempt) => {
    const el = activeDocument.body.createDiv({ cls: 'probe-one probe-two', attr: { role: 'note' } });
    attempt.atEnd(() => el.remove());
    const span = el.createSpan({ text: '<b>one</b>' });
    const last = el.createEl('input', { type: 'text' });
    const order = el.lastChild === last && el.firstChild === span;
    el.appendText('two');
    const hasText = el.getText() === '<b>one</b>two' && el.querySelector('b') === null;
    el.setAttr('role', null);
    el.setAttrs({ 'aria-label': 'one', 'aria-hidden': 'true' });
    el.toggleClass('probe-two', false);
    el.addClass('probe-three');
    const classes = el.className;
    const wasShown = span.isShown();
    el.hide();
    const isHidden = !span.isShown();
    el.toggle(true);
    let told = 0;
    for (const type of ['input', 'change']) last.addEventListener(type, () => (told += 1));
    last.trigger('input');
    last.trigger('change');
    const found = el.findAll('span').length === 1 && el.find('span') === span;
    const direction = el.getCssPropertyValue('direction');
    const isHere = el.instanceOf(HTMLElement) && el.doc === activeDocument && el.win === activeWindow;
    span.setText('Probe: three');
    const isSet = span.getText() === 'Probe: three';
    el.empty();
    const fragment = createFragment((part) => part.append('a'));
    return allHold(
      [seen`in their order`, order],
      [seen`texts as texts`, hasText && isSet],
      [seen`the attribute was taken away`, !el.hasAttribute('role') && el.getAttribute('aria-label') === 'one'],
      [seen`classes`, classes === 'probe-one probe-three'],
      [seen`shown before, and not inside what is hidden`, wasShown && isHidden],
      [seen`triggered events were told`, told === 2],
      [seen`found`, found],
      [seen`a direction`, direction === 'ltr' || direction === 'rtl'],
      [seen`its window`, isHere],
      [seen`emptied`, !el.hasChildNodes()],
      [seen`made without a place`, !createDiv().isConnected && fragment.textContent === 'a'],
    );
  },
};
