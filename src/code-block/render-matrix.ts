import type { Day } from '../domain/day';
import type { EngagementState } from '../domain/engagement-state';
import { words } from '../words/words';
import { addLink } from './add-link';
import { type MatrixMark, sessionMatrix } from './session-matrix';

/** How many sessions a sheet of paper holds side by side. */
const ON_PAPER = 7;

/**
 * Draws the goals and sessions of an engagement, a row for each goal. A line runs through the sessions at which it was
 * in force, a disc is a session that worked on it, a ring one that is to. More sessions than a sheet of paper holds are
 * drawn once more, in tables below each other: paper shows these, the screen the one that scrolls.
 */
export function renderMatrix(el: HTMLElement, state: EngagementState, today: Day): void {
  const { columns, rows } = sessionMatrix(state, today);
  const { length } = columns;
  if (length === 0 || rows.length === 0) return;
  const { block, domain } = words;

  function drawTables(name: string, size: number): void {
    const parent = el.createDiv(name);
    for (let from = 0; from < length; from += size) {
      const part = <T>(list: readonly T[]) => list.slice(from, from + size);
      const table = parent.createEl('table');
      table.createEl('caption', { cls: 'groundwork-said', text: block.caption(state.engagement.name) });
      const head = table.createTHead().insertRow();
      addHeading(head, 'col', block.goal);
      for (const { path, date, kind } of part(columns)) addHeading(head, 'col', date, path, kind);
      const body = table.createTBody();
      for (const { label, path, standing, cells } of rows) {
        const row = body.insertRow();
        addHeading(row, 'row', label, path, standing);
        for (const { marks, words: text } of part(cells)) {
          row.createEl('td', { cls: [...marks] }).createSpan({ cls: 'groundwork-said', text });
        }
      }
      const foot = table.createTFoot().insertRow();
      addHeading(foot, 'row', block.contract);
      for (const { standing } of part(columns)) foot.createEl('td', { text: standing });
    }
  }

  if (length > ON_PAPER) drawTables('groundwork-matrix mod-paper', ON_PAPER);
  drawTables('groundwork-matrix', length);

  // Every cell says it in words to those who cannot see the marks.
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

function addHeading(row: HTMLElement, scope: 'col' | 'row', text: string, path?: string, below?: string): void {
  const heading = row.createEl('th', { attr: { scope } });
  if (path === undefined) heading.setText(text);
  else addLink(heading, path, text);
  if (below) heading.createDiv({ text: below });
}
