import { Component } from 'obsidian';
import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const unloadTakesAllBack: Check = {
  id: 'unload-takes-all-back',
  sentence: '`unload` of a component takes back its events, listeners and timers, and unloads its children.',
  run: async (attempt) => {
    const { vault } = attempt.app;
    const el = createDiv();
    const owner = new Component();
    const told = { event: 0, dom: 0, timer: 0, child: 0, end: 0 };
    attempt.atEnd(() => owner.unload());
    owner.load();
    const child = owner.addChild(new Component());
    child.register(() => (told.child += 1));
    owner.register(() => (told.end += 1));
    owner.registerEvent(vault.on('create', () => (told.event += 1)));
    owner.registerDomEvent(el, 'click', () => (told.dom += 1));
    owner.registerInterval(window.setInterval(() => (told.timer += 1), 20));
    await attempt.note('one.md', 'one');
    el.click();
    await attempt.until(() => told.timer > 0 && told.event > 0, 1000);
    const wereHeard = told.event > 0 && told.dom === 1 && told.timer > 0;
    owner.unload();
    const before = { ...told };
    await attempt.note('two.md', 'two');
    el.click();
    await attempt.pause(100);
    return allHold(
      [seen`heard before`, wereHeard],
      [seen`no event afterwards`, told.event === before.event],
      [seen`no click`, told.dom === before.dom],
      [seen`no timer`, told.timer === before.timer],
      [seen`the child was unloaded`, told.child === 1],
      [seen`told at the end`, told.end === 1],
    );
  },
};
