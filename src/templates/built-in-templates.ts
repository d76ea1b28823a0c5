import type { SectionHeading } from '../body/section-headings';
import type { Origin } from '../domain/engagement-note';
import type { Kind } from '../domain/session-note';
import { TEMPLATE_KINDS, type TemplateKind } from './template';

/** The prompts below the headings of a template; the first one of a section is seen before it is unfolded. */
export type Prompts = Readonly<Partial<Record<SectionHeading, readonly string[]>>>;

/** The texts of the templates, in one language. */
export interface TemplateTexts {
  readonly headings: Readonly<Record<SectionHeading, string>>;
  readonly prompts: Readonly<Record<TemplateKind, Prompts>>;
  /** What a first session asks instead, below some of its headings, where it is known how the engagement came about. */
  readonly firstPrompts: Readonly<Record<Origin, Prompts>>;
}

/**
 * The lines below a heading that carry forward what was said and agreed, one token on each, so that a line is dropped
 * if there is nothing to carry. They come right below the heading, or a blank line would be left over.
 */
type Section = readonly [heading: SectionHeading, ...carried: string[]];

/** By their default names, each with its value as YAML. */
type Properties = Readonly<Record<string, string>>;

interface Structure {
  readonly properties: Properties;
  readonly sections: readonly Section[];
}

const GOALS = { goals: '[]' };
/** To be read, not ticked: what a session worked on is in its `goals`, and a tick in the text would change nothing. */
const GOAL_LIST = '- {{goals}}';
/**
 * The coachee's own words, then the end of the quote, then the goals. A doubt comes first: until it is
 * heard, little else is.
 */
const CONTRACT = ['> {{worth-if}}', '>', '- [ ] {{revisit}}', GOAL_LIST] as const;
const COMMITMENTS = '- [ ] {{commitments}}';

const STRUCTURES: Readonly<Record<TemplateKind, Structure>> = {
  /** The form fills the properties. */
  engagement: {
    properties: {
      coaching: 'engagement',
      coachee: '"{{coachee}}"',
      codename: '"{{codename}}"',
      organisation: '"{{organisation}}"',
      sponsor: '"{{sponsor}}"',
      purpose: '"{{purpose}}"',
      origin: '',
      status: 'active',
      start: '"{{date}}"',
      'sessions-contracted': '',
      ...GOALS,
    },
    sections: [['agreed'], ['setting'], ['forSponsor'], ['forMyEyes']],
  },

  chemistry: session('chemistry', {}, ['fit'], ['next'], ['forMyEyes']),

  first: session(
    'first',
    { ...GOALS, foundation: '[]', 'worth-if': '', 'value-evidence': '', 'revisit-resistance': 'false' },
    ['recognition'],
    ['value'],
    ['purpose'],
    ['later'],
    ['forMyEyes'],
  ),

  /** Everything carried forward comes together on top; new commitments go into the same list. */
  regular: session(
    'regular',
    GOALS,
    ['stand', ...CONTRACT],
    ['commitments', COMMITMENTS],
    ['today'],
    ['forMyEyes'],
  ),

  review: session(
    'review',
    GOALS,
    ['moved', ...CONTRACT],
    ['keep'],
    ['commitments', COMMITMENTS],
    ['forMyEyes'],
  ),

  /** Others may see the screen, so nothing said in confidence is carried forward, and commitments come last. */
  'three-way': session(
    'three-way',
    GOALS,
    ['before', GOAL_LIST],
    ['room'],
    ['agreedByAll'],
    ['commitments', COMMITMENTS],
    ['forMyEyes'],
  ),

  closing: session(
    'closing',
    GOALS,
    ['different', ...CONTRACT],
    ['carriesOn', COMMITMENTS],
    ['farewell'],
    ['forMyEyes'],
  ),

  /** `contracted-on` stays blank, or past sessions would turn drifted in hindsight. */
  goal: {
    properties: {
      coaching: 'goal',
      engagement: '"{{engagement}}"',
      status: 'contracted',
      owner: '',
      'good-looks-like': '',
      evidence: '[]',
      'contracted-on': '',
      horizon: '',
    },
    sections: [['situations'], ['good'], ['signs']],
  },
};

/**
 * Groundwork's own templates, with their `texts` and with the default property names. Without `prompts` they
 * have the same properties, headings and lines to carry forward, and ask nothing.
 *
 * @param origin how the engagement came about, where that is known: a first session then asks what fits it
 */
export function builtInTemplates(
  prompts: boolean,
  texts: TemplateTexts,
  origin?: Origin,
): Readonly<Record<TemplateKind, string>> {
  const templates = TEMPLATE_KINDS.map((kind) => {
    const instead = kind === 'first' && origin !== undefined ? texts.firstPrompts[origin] : {};
    return [kind, write(kind, texts.headings, prompts ? { ...texts.prompts[kind], ...instead } : undefined)] as const;
  });
  return Object.fromEntries(templates) as Record<TemplateKind, string>;
}

/** `properties` are those that not every kind has. */
function session(kind: Kind, properties: Properties, ...sections: Section[]): Structure {
  const shared = { coaching: 'session', engagement: '"{{engagement}}"', kind, date: '"{{date}}"' };
  return { properties: { ...shared, ...properties }, sections };
}

/**
 * A template with the cursor at the end of its first section. Every section that asks something ends with an empty line
 * to write on that stands apart from the prompts, as that of the cursor does: typed right below a callout, words would
 * go on with it in the editor, and be folded away with it.
 */
function write(kind: TemplateKind, headings: TemplateTexts['headings'], prompts: Prompts | undefined): string {
  const { properties, sections } = STRUCTURES[kind];
  const [first = '', ...others] = sections.map(([heading, ...carried]) => {
    const top = [`## ${headings[heading]}`, ...carried].join('\n');
    return prompts ? `${top}\n\n${ask(heading, prompts[heading] ?? [])}` : top;
  });
  const head = Object.entries(properties).map(([name, value]) => `${name}: ${value}`.trimEnd());
  const rest = others.join(prompts ? '\n\n\n' : '\n\n');
  return `---\n${head.join('\n')}\n---\n${first}\n\n{{cursor}}\n\n${rest}\n${prompts ? '\n' : ''}`;
}

/**
 * Prompts as a callout that is folded where there are several. That is one line until opened, in reading view and while
 * writing, and nothing that a coach has to delete. By what follows the bar in its kind, styles/prompt.css keeps it
 * quiet. The empty line of the quote ends its last paragraph: what is typed right below would go on with it, and vanish
 * in the fold. What the sponsor will read has a comment instead, which reading never shows.
 */
function ask(heading: SectionHeading, prompts: readonly string[]): string {
  if (heading === 'forSponsor') return `%% ${prompts.join(' ')} %%`;
  const fold = prompts.length > 1 ? '-' : '';
  return `> [!question|prompt]${fold} ${prompts.join('\n> - ')}\n>`;
}
