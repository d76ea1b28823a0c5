// @vitest-environment jsdom
import { setup } from 'obsidian-test-mocks/setup';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMatrix } from '../../../src/views/code-block/render-matrix';
import type { EngagementState } from '../../../src/domain/engagement-state';
import { chooseLanguage } from '../../../src/words/words';
import { stateOf } from '../sidebar/sample-states';

beforeAll(setup);
afterEach(() => {
  chooseLanguage('en');
  document.body.textContent = '';
});

let el: HTMLElement;
beforeEach(() => {
  el = document.body.appendChild(document.createElement('div'));
});

const TODAY = '2026-03-16';

/** A long engagement: a session a day, each on the first goal, `also` on the second. */
function long(sessions: number, goals: number, also?: number): EngagementState {
  const names = Array.from({ length: goals }, (_, at) => `Goal ${String(at + 1)}`);
  const held = Array.from({ length: sessions }, (_, at) => {
    const day = new Date(Date.UTC(2018, 0, 1 + at)).toISOString().slice(0, 10);
    return [day, { goals: at === also ? names.slice(0, 2) : names.slice(0, 1) }] as const;
  });
  return stateOf({ goals: names }, Object.fromEntries(held));
}

const elements = () => el.querySelectorAll('*').length;
const screen = () => el.querySelector('.groundwork-matrix:not(.mod-paper)');
const goalsShown = () =>
  Array.from(screen()?.querySelectorAll('tbody th') ?? [], ({ firstChild }) => firstChild?.textContent);
const press = (name: string) => {
  const button = Array.from(el.querySelectorAll('button')).find((other) => other.textContent === name);
  button?.focus();
  button?.click();
};

/** Which elements were changed while `work` ran. */
function touched(work: () => void): Set<Node> {
  const observer = new MutationObserver(() => {});
  observer.observe(el, { childList: true, subtree: true, attributes: true, characterData: true });
  work();
  const nodes = observer.takeRecords().map(({ target }) => target);
  observer.disconnect();
  return new Set(nodes);
}

describe('the table of goals and sessions', () => {
  it('draws no more for thousands of sessions and hundreds of goals than for as many as it shows', () => {
    createMatrix()(el, long(40, 25), TODAY);
    const most = elements();
    el.textContent = '';
    createMatrix()(el, long(600, 120), TODAY);
    expect(elements()).toBeLessThan(most + 20);
    expect(el.textContent).toContain('Sessions 561 to 600 of 600');
    expect(goalsShown()).toHaveLength(25);
  });

  it('leads to all other sessions and goals, and the focus stays on the way', () => {
    createMatrix()(el, long(90, 30), TODAY);
    press('Earlier sessions');
    expect(el.textContent).toContain('Sessions 11 to 50 of 90');
    expect(document.activeElement?.textContent).toBe('Earlier sessions');
    press('Earlier sessions');
    expect(el.textContent).toContain('Sessions 1 to 40 of 90');
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
    press('Earlier sessions');
    expect(el.textContent).toContain('Sessions 1 to 40 of 90');
    press('Later sessions');
    expect(el.textContent).toContain('Sessions 11 to 50 of 90');
    press('Next goals');
    expect(el.textContent).toContain('Goals 6 to 30 of 30');
    expect(goalsShown().at(-1)).toBe('Goal 30');
  });

  it('says so in German', () => {
    chooseLanguage('de');
    createMatrix()(el, long(90, 30), TODAY);
    expect(el.textContent).toContain('Frühere SitzungenSitzungen 51 bis 90 von 90');
    expect(el.textContent).toContain('Ziele 1 bis 25 von 30');
  });

  it('has no buttons where all are shown', () => {
    createMatrix()(el, long(40, 25), TODAY);
    expect(el.querySelector('.groundwork-pages')).toBeNull();
  });

  it('changes the cells that say something else, and leaves all others', () => {
    const draw = createMatrix();
    draw(el, long(5, 3), TODAY);
    const cells = Array.from(el.querySelectorAll('td, th'));
    const changed = touched(() => draw(el, long(5, 3, 4), TODAY));
    expect(Array.from(el.querySelectorAll('td, th'))).toEqual(cells);
    const [row] = Array.from(el.querySelectorAll('tbody tr')).slice(1);
    const touchedCells = cells.filter((cell) => changed.has(cell));
    expect(touchedCells.every((cell) => cell.parentElement === row)).toBe(true);
    expect(touchedCells.length).toBeLessThanOrEqual(2);
    expect(row?.querySelectorAll('.is-touched')).toHaveLength(1);
  });

  it('is gone where the last session has gone, and comes back', () => {
    const draw = createMatrix();
    draw(el, long(2, 2), TODAY);
    el.textContent = '';
    draw(el, long(0, 2), TODAY);
    expect(el.querySelector('table')).toBeNull();
    draw(el, long(2, 2), TODAY);
    expect(el.querySelectorAll('table')).toHaveLength(1);
  });
});
