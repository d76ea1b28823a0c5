import type { App } from 'obsidian';
import type { Day } from '../../domain/day';
import type { GoalKey } from '../../domain/goal-key';
import type { GoalOutcome, Recontracting } from '../../domain/recontracting';
import { createForm, type Form, type FormProblem } from '../../forms/form';
import { words } from '../../words/words';

/** A goal that can be contracted by it. */
export interface GoalOffered {
  readonly key: GoalKey;
  readonly label: string;
  /** Its standing in a few words. */
  readonly detail: string;
}

/** A goal in force, and what can become of it. */
interface GoalInForce extends GoalOffered {
  readonly outcomes: readonly GoalOutcome[];
}

interface RecontractingQuestion {
  /** Of the engagement's note. */
  readonly path: string;
  /** Its name. */
  readonly engagement: string;
  readonly today: Day;
  readonly goals: readonly GoalInForce[];
  readonly offered: readonly GoalOffered[];
  /**
   * Shows what a decision would write, or says what is in the way: at the field `day`, at a goal by its key, or at the
   * end of the form. Closes the form once it is written.
   */
  readonly showChanges: (decision: Recontracting, form: Form) => Promise<FormProblem | undefined>;
}

/** The field for what replaces the goal of this key. */
const successorOf = (key: GoalKey) => `${key}\nby`;

/** Asks what becomes of the goals of an engagement and which ones come to them. */
export function askForRecontracting(app: App, question: RecontractingQuestion): void {
  const { path, engagement, today, goals, offered, showChanges } = question;
  const { commands, dialogs } = words;
  const form = createForm(app, commands.recontractWith(engagement), { form: 're-contract', path });

  /** Says what was chosen of a goal, and what is to replace it. */
  function addGoal({ key, label, detail, outcomes }: GoalInForce) {
    const named = outcomes.map((outcome) => [outcome, dialogs.goalOutcome[outcome]] as const);
    const options = new Map([['', dialogs.staysAsItIs], ...named]);
    const chosen = form.addDropdown(form.addField(key, label, detail), dialogs.whatBecomesOf(label), options);
    const by = form.addField(successorOf(key), dialogs.replacedBy, dialogs.replacedByIs);
    by.settingEl.addClass('mod-below');
    const successor = form.addText(by, dialogs.whatReplaces(label), '', { list: names.id });
    by.settingEl.hide();
    form.onChange(() => void by.settingEl.toggle(chosen() === 'replaced'));
    return { key, outcome: () => outcomes.find((outcome) => outcome === chosen()), successor };
  }

  const names = form.el.createEl('datalist', { attr: { id: 'groundwork-successors' } });
  for (const { label } of offered) names.createEl('option', { value: label });
  const dayRow = form.addField('day', dialogs.recontractedOn, dialogs.recontractedOnIs);
  const day = form.addText(dayRow, dialogs.recontractedOn, today, { type: 'date', max: today });
  if (goals.length > 0) form.addHeading(dialogs.goalsInForce);
  const inForce = goals.map(addGoal);
  form.addHeading(dialogs.goalsFromThen);
  const toggles = offered.map(({ key, label, detail }) => {
    return { key, isAdopted: form.addToggle(form.addField(key, label, detail), label, false) };
  });
  const newGoals = form.addLines('new-goals', dialogs.freshGoals, dialogs.freshGoalsAre, []);
  form.addProblemLine();

  form.open({
    label: dialogs.look,
    submit: async () => {
      const decided = inForce.flatMap(({ key, outcome }) => {
        const chosen = outcome();
        return chosen ? [[key, chosen] as const] : [];
      });
      const decision = {
        day: day(),
        outcomes: new Map(decided),
        successors: new Map(inForce.map(({ key, successor }) => [key, successor().trim()])),
        adoptedGoals: toggles.filter(({ isAdopted }) => isAdopted()).map(({ key }) => key),
        newGoals: newGoals().map((line) => line.trim()).filter((line) => line !== ''),
      };
      const problem = await showChanges(decision, form);
      const isOfGoal = goals.some(({ key }) => key === problem?.field);
      return problem && isOfGoal ? { ...problem, field: successorOf(problem.field ?? '') } : problem;
    },
  });
}
