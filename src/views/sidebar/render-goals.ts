import { setIcon, setTooltip } from 'obsidian';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import type { PathNow } from '../../domain/moved-engagement';
import { joinSentences } from '../../words/sentences';
import { words } from '../../words/words';
import { addPart } from '../parts/add-part';
import { addStrip } from '../parts/add-strip';
import { type GoalLine, goalLines } from '../parts/goal-lines';
import { stripWords } from '../parts/goal-strip';
import type { SidebarActions } from './sidebar-actions';
import { addTreeItem } from './tree-item';

const OWNER_ICONS: Readonly<Record<GoalLine['owner'], string>> = {
  coachee: 'user-round',
  shared: 'users-round',
  sponsor: 'building-2',
  unowned: 'circle-dashed',
  label: 'tag',
};

/**
 * Draws the goals of an engagement: the listed ones, and below a rule what came up beside them.
 *
 * @param actions a label can get a note; what is not contracted or has something open, the form for a goal
 */
export function renderGoals(
  parent: HTMLElement,
  state: EngagementState,
  today: Day,
  actions: Pick<SidebarActions, 'contractGoal' | 'makeGoalNote'>,
): void {
  const { path } = state.engagement.note;
  const { listed, emerging, reopened } = goalLines(state, today);

  function addGoal(list: HTMLElement, line: GoalLine, mark?: 'emerging' | 'reopened'): void {
    const { sidebar } = words;
    const isEmerging = mark === 'emerging';
    const owned = sidebar.owner[line.owner];
    const contract = (now: PathNow = (same) => same) => actions.contractGoal(now(path), now(line.key));
    const makeNote = (now: PathNow = (same) => same) => actions.makeGoalNote(now(path), line.key);
    const note = { title: words.commands.noteOfLabel(line.label), icon: 'file-symlink', run: makeNote };
    const form = { title: words.commands.formOfGoal(line.label), icon: 'target', run: contract };
    const isLabel = line.owner === 'label' && line.path === undefined;
    const role = {
      key: `${path}\ngoal\n${line.key}`,
      // A label opens nothing: it can get a note.
      path: line.path,
      run: () => (isEmerging ? contract : makeNote)(),
      offers: () => ({ contractGoals: path }),
      own: [...(isEmerging || line.isOwn ? [form] : []), ...(isLabel ? [note] : [])],
    };
    const marked = mark && sidebar[mark];
    const said = [sidebar.goal(line.label), owned, marked, line.words, line.horizon, stripWords(line.strip)];
    const spoken = joinSentences(said);
    const { inner, self } = addTreeItem(list, 'goal', 3, role, spoken);
    const owner = addPart(inner, 'owner');
    setIcon(owner, OWNER_ICONS[line.owner]);
    setTooltip(owner, owned);
    const text = addPart(inner, 'goal-text');
    addPart(text, 'goal-label', line.label);
    const below = addPart(text, 'goal-state');
    if (line.strip.length > 0) addStrip(below, line.strip);
    below.createSpan({ text: isEmerging ? sidebar.emerging : line.words });
    if (line.horizon) below.createSpan({ text: line.horizon });
    if (!isEmerging) return;
    // For the mouse; the keyboard has the same in the menu, and Enter on a label.
    addPart(self, 'contract', sidebar.contract).addEventListener('click', (event) => {
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
    for (const line of emerging) addGoal(beside, line, 'emerging');
    for (const line of reopened) addGoal(beside, line, 'reopened');
  }
}
