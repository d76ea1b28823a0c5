import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import { asAction } from '../../forms/run-action';
import { words } from '../../words/words';
import { addLink } from '../parts/elements';
import { type MatrixMark, type SessionMatrix, sessionMatrix, type Page } from './session-matrix';

/** The number of sessions that fit side by side on a sheet of paper. */
const ON_PAPER = 7;

interface Cell {
  readonly tag: 'th' | 'td';
  readonly scope?: 'col' | 'row';
  readonly marks?: readonly MatrixMark[];
  readonly text: string;
  /** Said to those who cannot see the marks, and not shown. */
  readonly isSaid?: boolean;
  readonly path?: string;
  readonly below?: string;
}

/** Draws the goals and sessions of an engagement into `parent`, each time it is called. */
export type DrawMatrix = (parent: HTMLElement, state: EngagementState, today: Day) => void;

/**
 * Goals and sessions of an engagement, a row for each goal. A line runs through the sessions at which it was in force,
 * a disc is a session that worked on it, a ring one that is to. More sessions than a sheet of paper holds are drawn
 * once more, in tables below each other: paper shows these, the screen the one that scrolls. Of very many sessions or
 * goals some are shown, the latest sessions first, with buttons to the others. Where as many stay, only cells that say
 * something else are drawn anew.
 */
export function createMatrix(): DrawMatrix {
  const holder = createDiv('groundwork-goals');
  const pageNumbers = { sessions: 0, goals: 0 };
  let grid: readonly (readonly Cell[])[] = [];
  /** The elements of each cell: one on the screen, and one on paper. */
  let drawn: HTMLElement[][][] = [];
  let caption = '';

  return function draw(parent, state, today) {
    // What is moved loses the focus.
    if (holder.parentElement !== parent) parent.appendChild(holder);
    const matrix = sessionMatrix(state, today, pageNumbers);
    const next = matrix.columns.length === 0 || matrix.rows.length === 0 ? [] : gridOf(matrix);
    const isSameSize = next.length === grid.length && next[0]?.length === grid[0]?.length;
    if (isSameSize && caption === state.engagement.name) redraw(next);
    else drawAnew(next, state.engagement.name);
    grid = next;
    caption = state.engagement.name;
    drawPageButtons(matrix, (change) => {
      Object.assign(pageNumbers, change);
      draw(parent, state, today);
    });
    if (next.length > 0) drawLegend(parent, matrix);
    else holder.remove();
  };

  function redraw(next: readonly (readonly Cell[])[]): void {
    for (const [row, cells] of next.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (JSON.stringify(cell) === JSON.stringify(grid[row]?.[column])) continue;
        for (const el of drawn[row]?.[column] ?? []) fill(el, cell);
      }
    }
  }

  function drawAnew(next: readonly (readonly Cell[])[], name: string): void {
    holder.empty();
    drawn = next.map((cells) => cells.map(() => []));
    const length = (next[0]?.length ?? 1) - 1;
    if (length > ON_PAPER) drawTables('groundwork-matrix mod-paper', ON_PAPER);
    if (length > 0) drawTables('groundwork-matrix', length);

    function drawTables(cls: string, size: number): void {
      const tables = holder.createDiv(cls);
      for (let from = 1; from <= length; from += size) {
        const table = tables.createEl('table');
        table.createEl('caption', { cls: 'groundwork-said', text: words.block.caption(name) });
        const [head, body, foot] = [table.createTHead(), table.createTBody(), table.createTFoot()];
        for (const [row, cells] of next.entries()) {
          const part = row === 0 ? head : row === next.length - 1 ? foot : body;
          const line = part.insertRow();
          for (const [column, cell] of cells.entries()) {
            if (column > 0 && (column < from || column >= from + size)) continue;
            const el = line.createEl(cell.tag, { attr: cell.scope ? { scope: cell.scope } : {} });
            fill(el, cell);
            drawn[row]?.[column]?.push(el);
          }
        }
      }
    }
  }

  function drawPageButtons(
    { sessionPage, goalPage }: SessionMatrix,
    show: (change: Partial<typeof pageNumbers>) => void,
  ): void {
    const { activeElement } = holder.ownerDocument;
    const focused = holder.contains(activeElement) ? activeElement?.textContent : undefined;
    holder.querySelector('.groundwork-pages')?.remove();
    const { block } = words;
    const buttons = createDiv('groundwork-pages');

    function add(text: string, isThere: boolean, change: Partial<typeof pageNumbers>): void {
      const button = buttons.createEl('button', { text, attr: { type: 'button', 'aria-disabled': String(!isThere) } });
      button.addEventListener(
        'click',
        asAction(() => {
          if (isThere) show(change);
        }),
      );
    }

    const isPart = ({ from, to, all }: Page) => to - from < all;
    if (isPart(sessionPage)) {
      const { from, to, all } = sessionPage;
      add(block.earlierSessions, from > 0, { sessions: pageNumbers.sessions + 1 });
      buttons.createSpan({ text: block.sessionPage(from + 1, to, all) });
      add(block.laterSessions, to < all, { sessions: pageNumbers.sessions - 1 });
    }
    if (isPart(goalPage)) {
      const { from, to, all } = goalPage;
      add(block.previousGoals, from > 0, { goals: pageNumbers.goals - 1 });
      buttons.createSpan({ text: block.goalPage(from + 1, to, all) });
      add(block.nextGoals, to < all, { goals: pageNumbers.goals + 1 });
    }
    if (!buttons.firstChild) return;
    holder.prepend(buttons);
    for (const button of buttons.findAll('button')) if (button.textContent === focused) button.focus();
  }
}

/** Head, a row for each goal, and foot; the first cell of each is its heading. */
function gridOf({ columns, rows }: SessionMatrix): Cell[][] {
  const { block } = words;
  const heading = (scope: 'col' | 'row', text: string, path?: string, below?: string): Cell => {
    return { tag: 'th', scope, text, path, below };
  };
  return [
    [heading('col', block.goal), ...columns.map(({ date, path, kind }) => heading('col', date, path, kind))],
    ...rows.map(({ label, path, standing, cells }) => [
      heading('row', label, path, standing),
      ...cells.map(({ marks, words: text }): Cell => ({ tag: 'td', marks, text, isSaid: true })),
    ]),
    [heading('row', block.contract), ...columns.map(({ standing }): Cell => ({ tag: 'td', text: standing }))],
  ];
}

function fill(el: HTMLElement, { marks = [], text, isSaid = false, path, below }: Cell): void {
  el.empty();
  el.className = marks.join(' ');
  if (path !== undefined) addLink(el, path, text);
  else if (isSaid) el.createSpan({ cls: 'groundwork-said', text });
  else el.setText(text);
  if (below) el.createDiv({ text: below });
}

/** Every cell says it in words to those who cannot see the marks. */
function drawLegend(el: HTMLElement, { columns }: SessionMatrix): void {
  const { block, domain } = words;
  el.querySelector(':scope > span.groundwork-facts')?.remove();
  const legend = el.createSpan({ cls: 'groundwork-facts', attr: { 'aria-hidden': 'true' } });
  const explain = (text: string, ...marks: MatrixMark[]) => {
    const entry = legend.createDiv();
    entry.createSpan({ cls: marks });
    entry.appendText(text);
  };
  explain(domain.goalStatus.contracted, 'is-contracted');
  explain(block.workedOn, 'is-touched');
  if (columns.some(({ isPlanned }) => isPlanned)) explain(domain.sessionStatus.planned, 'is-touched', 'is-planned');
}
