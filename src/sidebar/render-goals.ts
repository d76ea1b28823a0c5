import { setIcon, setTooltip } from 'obsidian';
import type { Day } from '../domain/day';
import type { EngagementState } from '../domain/engagement-state';
import { addPart } from './add-part';
import { type GoalLine, goalLines } from './goal-lines';
import { type StripCell, stripWords } from './goal-strip';
import { joinSentences } from './join-sentences';
import { addTreeItem } from './tree-item';

const OWNERS: Readonly<Record<GoalLine['owner'], readonly [icon: string, words: string]>> = {
  coachee: ['user-round', 'Owned by the coachee'],
  shared: ['users-round', 'Shared by coachee and sponsor'],
  sponsor: ['building-2', 'Owned by the sponsor'],
  unowned: ['circle-dashed', 'Not owned yet'],
  label: ['tag', 'A label, without a note'],
};

/**
 * Draws the goals of an engagement: the listed ones, and below a rule what came up beside them.
 *
 * @param contractGoals offers to contract goals of the engagement at a path
 */
export function renderGoals(
  parent: HTMLElement,
  state: EngagementState,
  today: Day,
  contractGoals: (path: string) => void,
): void {
  const { path } = state.engagement.note;
  const { listed, emerging, reopened } = goalLines(state, today);
  const contract = () => contractGoals(path);

  function addGoal(list: HTMLElement, line: GoalLine, mark?: 'Emerging' | 'Reopened'): void {
    const isEmerging = mark === 'Emerging';
    const [icon, owned] = OWNERS[line.owner];
    const role = {
      key: `${path}\ngoal\n${line.key}`,
      // A label is written in the engagement's note; one that is not contracted can be.
      path: line.path ?? (isEmerging ? undefined : path),
      run: contract,
      offers: { contractGoals: path },
    };
    const spoken = joinSentences([`Goal ${line.label}`, owned, mark, line.words, stripWords(line.strip)]);
    const { inner, self } = addTreeItem(list, 'goal', 3, role, spoken);
    const owner = addPart(inner, 'owner');
    setIcon(owner, icon);
    setTooltip(owner, owned);
    const text = addPart(inner, 'goal-text');
    addPart(text, 'goal-label', line.label);
    const below = addPart(text, 'goal-state');
    if (line.strip.length > 0) addStrip(below, line.strip);
    below.createSpan({ text: isEmerging ? mark : line.words });
    if (!isEmerging) return;
    // For the mouse; the keyboard has the same in the menu, and Enter on a label.
    addPart(self, 'contract', 'Contract…').addEventListener('click', (event) => {
      event.stopPropagation();
      contract();
    });
  }

  if (listed.length > 0) {
    const list = addPart(parent, 'goals');
    for (const line of listed) addGoal(list, line);
  }
  if (emerging.length + reopened.length > 0) {
    const beside = addPart(parent, 'goals mod-beside');
    for (const line of emerging) addGoal(beside, line, 'Emerging');
    for (const line of reopened) addGoal(beside, line, 'Reopened');
  }
}

/** A strip of sessions, oldest first: filled where the goal was worked on, an outline where not. */
function addStrip(parent: HTMLElement, strip: readonly StripCell[]): void {
  const el = addPart(parent, 'strip');
  for (const { touched, words } of strip) {
    setTooltip(addPart(el, touched ? 'strip-cell is-touched' : 'strip-cell'), words);
  }
}
