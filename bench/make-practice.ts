/** A note as the app has it in memory: no front matter means none in the note. */
export interface MadeNote {
  readonly path: string;
  readonly frontMatter?: Readonly<Record<string, unknown>>;
}

/** Of a hundred notes; the other 74 are not ours. */
const ENGAGEMENTS = 2;
const GOALS = 4;
const SESSIONS = 20;
const PER_HUNDRED = 100;
/** How many others of each kind an engagement has. */
const GOALS_EACH = GOALS / ENGAGEMENTS;
const SESSIONS_EACH = SESSIONS / ENGAGEMENTS;

const KINDS = ['regular', 'regular', 'regular', 'chemistry', 'review', 'three-way'];
const STATUSES = ['active', 'active', 'active', 'active', 'active', 'prospect', 'paused', 'closed'];
const LABELS = ['Delegate', 'Say no in time', 'Speak up', 'Rest at weekends'];
const FIRST_DAY = Date.UTC(2025, 6, 1);
const DAY = 86_400_000;

/**
 * A vault of `count` notes in which 2 % are engagements, 4 % goals and 20 % sessions; of the others every second one
 * has front matter. The same notes in the same order for the same `count` and `seed`; the order is nobody's, as the
 * app's is.
 *
 * @param count a multiple of 100
 */
export function makePractice(count: number, seed = 1): MadeNote[] {
  const random = mulberry32(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const notes: MadeNote[] = [];
  const engagements = (count / PER_HUNDRED) * ENGAGEMENTS;
  for (let at = 0; at < engagements; at += 1) addEngagement(at);
  while (notes.length < count) addOrdinary(notes.length);
  return shuffle(notes, random);

  function addEngagement(at: number): void {
    const name = `Engagement ${at}`;
    const goalNames = Array.from({ length: GOALS_EACH }, (_, goal) => `Goal ${at} ${goal}`);
    const goals = [...goalNames.map((goal) => `[[${goal}]]`), pick(LABELS)];
    const start = FIRST_DAY + Math.floor(random() * 90) * DAY;
    notes.push({
      path: `Coaching/Engagements/${name}.md`,
      frontMatter: {
        coaching: 'engagement',
        coachee: `[[People/Coachee ${at}]]`,
        codename: `Heron ${at}`,
        organisation: `Organisation ${at % 40}`,
        purpose: 'Lead the merged team without doing its work',
        status: pick(STATUSES),
        start: dayOf(start),
        'sessions-contracted': 8 + Math.floor(random() * 5),
        'cadence-days': pick([14, 21, 28]),
        goals,
        'sponsor-sees': ['themes'],
        tags: ['coaching'],
      },
    });
    for (const goal of goalNames) {
      notes.push({
        path: `Coaching/Goals/${goal}.md`,
        frontMatter: {
          coaching: 'goal',
          engagement: `[[${name}]]`,
          owner: 'coachee',
          status: 'contracted',
          'contracted-on': dayOf(start),
          'good-looks-like': 'Decisions are made where the knowledge is',
          evidence: ['Two decisions a week that were mine before', 'The team says so'],
        },
      });
    }
    for (let session = 0; session < SESSIONS_EACH; session += 1) {
      const date = dayOf(start + session * 21 * DAY);
      const kind = session === 0 ? 'first' : pick(KINDS);
      notes.push({
        path: `Coaching/Sessions/${date} ${name}.md`,
        frontMatter: {
          coaching: 'session',
          // Some coaches write the name as text.
          engagement: random() < 0.1 ? `Heron ${at}` : `[[${name}]]`,
          kind,
          date: random() < 0.5 ? date : `${date}T14:30`,
          minutes: pick([60, 90]),
          goals: [pick(goals)],
          ...(kind === 'first' ? { foundation: ['recognition', 'purpose'], 'worth-if': 'I delegate and sleep' } : {}),
        },
      });
    }
  }

  function addOrdinary(at: number): void {
    const path = `${pick(['Diary', 'Reading/2025', 'Reading', 'Projects/House', 'People'])}/Note ${at}.md`;
    if (at % 2 === 0) notes.push({ path });
    else {
      notes.push({ path, frontMatter: { tags: ['reading', pick(LABELS)], created: dayOf(FIRST_DAY), rating: at % 5 } });
    }
  }
}

/** The note as a file: its front matter in YAML, then text of some three kilobytes. */
export function noteText({ path, frontMatter }: MadeNote): string {
  // A JSON value is a YAML value.
  const lines = Object.entries(frontMatter ?? {}).map(([property, value]) => `${property}: ${JSON.stringify(value)}`);
  const head = frontMatter ? `---\n${lines.join('\n')}\n---\n` : '';
  return `${head}# ${path}\n\n${'What was said about coaching, and what was left unsaid.\n'.repeat(60)}`;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The generator of that name by Tommy Ettinger (public domain): 32 bits of state, the same numbers everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In place, after Fisher and Yates. */
function shuffle<T>(items: T[], random: () => number): T[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
  return items;
}
