import { setIcon, setTooltip } from 'obsidian';
import type { Day } from '../../domain/day';
import type { EngagementState } from '../../domain/engagement-state';
import type { PathNow } from '../../domain/moved-engagement';
import { sessionToRecord } from '../../domain/session-to-record';
import { asAction } from '../../forms/run-action';
import type { DisplayState } from '../../privacy/display';
import { joinSentences } from '../../words/sentences';
import { words } from '../../words/words';
import { badgeWords } from '../parts/badge-words';
import { addPart } from '../parts/elements';
import { type GoalLine, goalLines } from '../parts/goal-lines';
import { addStrip, stripWords } from '../parts/goal-strip';
import { badgeActions } from './badge-actions';
import { sessionLines } from './session-lines';
import type { OwnMenuItem, SidebarActions } from './sidebar-actions';
import { addTreeItem, numberItems, type TreeItem, type TreeItemRole } from './tree-item';

/** Draws what an expanded row unfolds. Its texts become the row's spoken description. */
export function renderDetails(item: TreeItem, state: DisplayState, today: Day, actions: SidebarActions): void {
  const { children, el, spokenEl } = item;
  const about = addPart(children, 'about');
  about.id = `${spokenEl.id}-about`;
  el.setAttribute('aria-describedby', about.id);
  renderAbout(about, state, today, actions);
  renderGoals(children, state, today, actions);
  renderSessions(children, state, today, actions);
  renderActions(addPart(children, 'actions'), item, state, today, actions);
  numberItems(children.findAll('[role="treeitem"]'));
}

/** Purpose, worth-if, and all badges with their sentence and what can be done: the row has room for two. */
function renderAbout(about: HTMLElement, state: EngagementState, today: Day, actions: SidebarActions): void {
  const { engagement, worthIf, group, badges } = state;
  const { path, purpose } = engagement.note;
  if (purpose) addPart(about, 'purpose', purpose);
  else if (group !== 'closed') addMend(about, words.sidebar.addPurpose, () => actions.editEngagement(path, 'purpose'));
  if (worthIf && group !== 'closed') addPart(about, 'worth-if', words.domain.quoted(worthIf));
  if (badges.length === 0) return;
  const list = addPart(about, 'reasons');
  const offers = badges.map((badge) => badgeActions(badge, state, actions));
  const titles = offers.map((offered) => offered.map(({ title }) => title).join());
  for (const [at, badge] of badges.entries()) {
    const { icon, sentence } = badgeWords(badge, state, today);
    const line = addPart(list, 'reason');
    setIcon(addPart(line, 'badge-icon'), icon);
    line.createSpan({ text: sentence });
    // What answers two in a row stands once, below both.
    if (titles[at] !== titles[at + 1]) addMends(list, offers[at] ?? []);
  }
}

/** For the mouse and fingers; the keyboard has the same in the menu of the row. */
function addMends(list: HTMLElement, offers: readonly OwnMenuItem[]): void {
  if (offers.length === 0) return;
  const line = addPart(list, 'mends');
  for (const { title, run } of offers) addMend(line, title, () => run((same) => same));
}

function addMend(parent: HTMLElement, title: string, run: () => void): void {
  const el = addPart(parent, 'mend', title);
  el.setAttribute('aria-hidden', 'true');
  el.addEventListener('click', asAction(run));
}

function renderActions(
  row: HTMLElement,
  item: TreeItem,
  state: EngagementState,
  today: Day,
  actions: SidebarActions,
): void {
  const { name, note } = state.engagement;
  const { commands, sidebar } = words;
  const add = (word: string, spoken: string, does: Pick<TreeItemRole, 'run' | 'menuTargets'>) => {
    addTreeItem(row, 'action', 3, { key: `${note.path}\n${word}`, ...does }, spoken).inner.setText(word);
  };
  add(commands.newSession, sidebar.newSessionWith(name), { run: () => actions.newSession(note.path) });
  const session = sessionToRecord(state, today);
  if (session) {
    const spoken = sidebar.recordSessionWith(name);
    add(commands.recordSession, spoken, { run: () => actions.recordSession(session.note.path) });
  }
  add(sidebar.more, sidebar.moreFor(name), { menuTargets: item.menuTargets });
}

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
      menuTargets: () => ({ contractGoals: path }),
      ownMenuItems: [...(isEmerging || line.isOwn ? [form] : []), ...(isLabel ? [note] : [])],
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
    addPart(self, 'contract', sidebar.contract).addEventListener(
      'click',
      asAction((event: Event) => {
        event.stopPropagation();
        contract();
      }),
    );
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

/** Draws the next session and the last three: date, kind, how it stands to the contract. */
function renderSessions(
  parent: HTMLElement,
  state: EngagementState,
  today: Day,
  { declareDetour }: Pick<SidebarActions, 'declareDetour'>,
): void {
  const lines = sessionLines(state, today);
  if (lines.length === 0) return;
  const list = addPart(parent, 'sessions');
  for (const { path, date, kind, isDetour, state: standing, means, spoken } of lines) {
    const { commands } = words;
    const detour = {
      title: isDetour ? commands.takeBackDetour : commands.declareDetour,
      icon: isDetour ? 'merge' : 'split',
      run: (now: PathNow) => declareDetour(now(path), !isDetour),
    };
    const menuTargets = () => ({ recordSession: path, tagGoals: path, markFoundation: path });
    const role = { key: path, path, menuTargets, ownMenuItems: [detour] };
    const { inner } = addTreeItem(list, 'session', 3, role, spoken);
    addPart(inner, 'date', date);
    addPart(inner, 'kind', kind);
    const standingEl = addPart(inner, 'standing', standing);
    if (means !== undefined) setTooltip(standingEl, means);
  }
}
