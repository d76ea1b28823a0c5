import type { Kind } from '../domain/session-note';
import type { TemplateKind } from './template-kind';

/**
 * A section: its heading and its prompts, in a callout that is folded where there are several. That is one line until
 * opened, in reading view and while writing, and nothing that a coach has to delete. By what follows the bar in its
 * kind, styles/prompt.css keeps it quiet.
 */
function ask(heading: string, ...prompts: string[]): string {
  const fold = prompts.length > 1 ? '-' : '';
  return `## ${heading}\n\n> [!question|prompt]${fold} ${prompts.join('\n> - ')}`;
}

/** A template with the cursor below the prompts of its first section. */
function note(properties: string, ...[first, ...others]: string[]): string {
  return `---\n${properties}\n---\n${[first, '{{cursor}}', ...others].join('\n\n')}\n`;
}

/** A template for a session; `properties` are those that not every kind has, each after a line break. */
function session(kind: Kind, properties: string, ...sections: string[]): string {
  const shared = `coaching: session\nengagement: "{{engagement}}"\nkind: ${kind}\ndate: "{{date}}"`;
  return note(shared + properties, ...sections);
}

/** What was said and agreed so far, each below its lead-in, which asks and so can stand alone. */
const WORTH_IF = 'What did they say would make it worth it?\n>   - {{worth-if}}';
const CONTRACTED = 'What is contracted?\n>   - {{goals}}';
const GOALS = '\ngoals: []';
/** The heading of the section that is the coach's alone. */
const PRIVATE = 'For my eyes';
const COMMITMENTS = '## Commitments\n\n- [ ] {{commitments}}';

/** The templates Groundwork brings, with the default property names. */
export const BUILT_IN_TEMPLATES: Readonly<Record<TemplateKind, string>> = {
  /** The contract first, then what it is for. The form fills the properties. */
  engagement: note(
    `coaching: engagement
coachee: "{{coachee}}"
codename: "{{codename}}"
organisation: "{{organisation}}"
sponsor: "{{sponsor}}"
purpose: "{{purpose}}"
origin:
status: active
start: "{{date}}"
sessions-contracted:${GOALS}`,
    ask(
      'What was agreed',
      'What has everyone said yes to, and what has nobody said aloud?',
      'Who asked for this, who pays, and what does each hope to see?',
      'What reaches the sponsor, in whose words, and what never does?',
      'How do we end well, early if need be?',
    ),
    ask('The setting', 'What is going on around them that I should not forget?'),
    '## For the sponsor\n\n%% What may the sponsor read, exactly as it stands here? %%',
    ask(PRIVATE, 'What drew me to this work, and where might I be the wrong coach for it?'),
  ),

  /** Two people find out whether they want to work together. */
  chemistry: session(
    'chemistry',
    '',
    ask(
      'The fit',
      'What would make either of us say yes, or no?',
      'What do they know of coaching, and what do they make of it?',
      'What did they want to know about me, and what might that be about?',
    ),
    ask('What happens next', 'Who decides, by when, and who tells whom?'),
    ask(PRIVATE, 'What did I promise between the lines?'),
  ),

  /** Three things and no more, and one smaller place for what was left alone. */
  first: session(
    'first',
    `${GOALS}
foundation: []
worth-if:
value-evidence:
revisit-resistance: false`,
    ask(
      'Recognition',
      'What would have to come of these hours for them to be worth yours? Their words go to `worth-if`.',
      'Whose idea was this, and how does it sit with you?',
      'From what you know of coaching and of this place, what makes caution sensible?',
      'What must stay in this room, and how would you notice that it does?',
    ),
    ask(
      'Value',
      'Where did they fall silent to think, and what had I just asked or said back?',
      'Which sentence came out smoothly while voice or face told another story?',
      'How do I know it was of use: they told me (said), I saw a shift (shown), I hope so (guess)?',
    ),
    ask(
      'Purpose',
      'What do you want to be able to do, in which rooms, with whom?',
      'A year from now, who is surprised by you, and by what?',
      'Which sign would persuade a doubter, and who is placed to see it?',
      'If nobody had asked for this, would you still put your name to that sentence?',
    ),
    ask(
      'Left for later',
      'What did I notice and deliberately not start?',
      'One line each. It can wait until the purpose is agreed.',
    ),
    ask(PRIVATE, 'What did I want to prove, to rescue or to avoid?', 'What of it belongs in supervision?'),
  ),

  /** Held against what was contracted. */
  regular: session(
    'regular',
    GOALS,
    ask(
      'Since last time',
      'What happened, before anyone explains it?',
      'What was tried, even slightly, and who noticed?',
      'What was meant and not done, and what stood in the way?',
    ),
    ask(
      'Today',
      'What would be worth this hour, given what we agreed?',
      WORTH_IF,
      CONTRACTED,
      'If it is something else today, is that by choice?',
    ),
    COMMITMENTS,
    ask(PRIVATE, 'Where was I working harder than they were?'),
  ),

  /** The contract is looked at, kept or changed. */
  review: session(
    'review',
    GOALS,
    ask(
      'What has moved',
      'Goal by goal: what is different, and what shows it?',
      CONTRACTED,
      WORTH_IF,
      'Who else would say so, and have they been asked?',
    ),
    ask(
      'What we keep, change and let go',
      'If we contracted today, would we write the same sentence?',
      'Which aim keeps coming up without ever being agreed?',
      'What should the two of us do differently here?',
    ),
    COMMITMENTS,
    ask(PRIVATE, 'What have I stopped noticing because I am used to it?'),
  ),

  /** With the sponsor: the coachee speaks first, and nothing is said over their head. */
  'three-way': session(
    'three-way',
    GOALS,
    ask(
      'Before the others arrive',
      'What will be said, by whom, and what stays between us two?',
      "Which question would be hardest, and how would they like to meet it?",
    ),
    ask(
      'In the room',
      'What does the sponsor see today that was not there before?',
      'What do they hope for next that one could watch happen?',
      'What will they do themselves to make it likelier?',
    ),
    ask('Agreed by all three', 'What did we agree, in words each of us would repeat?'),
    ask(PRIVATE, 'Whose side was I tempted to take?'),
  ),

  /** What stays, and a good ending. */
  closing: session(
    'closing',
    GOALS,
    ask(
      'What is different',
      'Compared with the first session: what can be done now that could not then?',
      WORTH_IF,
      CONTRACTED,
      "What turned out to be nobody's aim after all?",
    ),
    ask(
      'What carries on without me',
      'What will keep it alive in a hard week, and who will help?',
      'What would be the first small sign that it is slipping?',
    ),
    ask('Farewell', 'What do we each want to have said before the door closes?'),
    ask(PRIVATE, 'What did this work teach me?'),
  ),

  /** A goal that has earned a note. `contracted-on` stays blank, or past sessions would turn drifted in hindsight. */
  goal: note(
    `coaching: goal
engagement: "{{engagement}}"
status: contracted
owner:
good-looks-like:
evidence: []
contracted-on:
horizon:`,
    ask('In which situations', 'Where would it show, with whom, and how often does that come round?'),
    ask(
      'What good looks like',
      'What would someone see or hear who knew nothing of this goal?',
      'What is already there on a good day?',
    ),
    ask('Signs along the way', 'What was noticed, when, and by whom?'),
  ),
};
