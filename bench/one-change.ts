import { engagementState } from '../src/domain/engagement-state';
import { linkEngagement } from '../src/index/link-engagement';
import { readNote } from '../src/notes/read-note';
import { DEFAULT_SETTINGS } from '../src/settings/settings';
import { createPractice } from '../src/vault/practice';
import { cachedApp } from './cached-app';
import { compare, type Figure, timeOf } from './compare';
import { makePractice } from './make-practice';
import { TODAY } from './obsidian';

const CHANGES = 1000;
const MICROSECONDS = 1000;
const { propertyNames, numbers } = DEFAULT_SETTINGS;

/** From one changed note to the new state of its engagement; and a burst of typing in notes that are not ours. */
export async function measureOneChange(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const notes = makePractice(size);
    const app = cachedApp(notes);
    const practice = createPractice(app.app, DEFAULT_SETTINGS);
    await practice.start(app.owner);
    const { index, portfolio } = practice;
    const sessions = notes.filter(({ frontMatter }) => frontMatter?.['coaching'] === 'session').slice(0, CHANGES);
    const foreign = app.files.filter((file) => index.record(file.path) === undefined).slice(0, CHANGES);
    let minutes = 0;
    const perChange = (time: number, changes: number) => (time / changes) * MICROSECONDS;
    const changed = (frontMatter: Readonly<Record<string, unknown>> = {}) => ({ ...frontMatter, minutes });

    const ours = () => {
      minutes += 1;
      const time = timeOf(() => {
        for (const { path, frontMatter } of sessions) {
          index.set(path, { kind: 'front-matter', data: changed(frontMatter) });
          index.flush();
          portfolio.state(index.engagementOf(path) ?? '', TODAY);
        }
      });
      return perChange(time, sessions.length);
    };
    /** What has to be done by any means: read the note, bring its engagement together, work out how it stands. */
    const floor = () => {
      minutes += 1;
      const context = {
        resolveLink: (target: string) => app.resolve(target)?.path,
        goalAt: (path: string) => asGoal(index.record(path)),
        engagementsOf: (path: string) => index.engagementsOf(path),
      };
      const time = timeOf(() => {
        for (const { path, frontMatter } of sessions) {
          const { record } = readNote(path, changed(frontMatter), propertyNames, numbers);
          const known = index.linkedEngagement(index.engagementOf(path) ?? '')?.engagement;
          if (record?.type !== 'session' || !known) continue;
          const others = known.sessions.map(({ note }) => (note.path === path ? record : note));
          const goals = Array.from(known.goals.values(), ({ note }) => note).filter((note) => note !== undefined);
          const { engagement } = linkEngagement(known.note, goals, others, context);
          engagementState(engagement, TODAY, numbers, { count: 0, read: 0, isUnreadable: false });
        }
      });
      return perChange(time, sessions.length);
    };
    const among = `among ${size.toLocaleString('en')} notes`;
    figures.push(await compare({ what: `one changed session ${among}`, unit: 'µs', ours, floor }));
    figures.push(
      await compare({
        what: `one change of a note that is not ours ${among}`,
        unit: 'µs',
        ours: () => perChange(timeOf(() => foreign.forEach(app.change)), foreign.length),
        floor: () => perChange(timeOf(() => foreign.forEach((file) => look(app.cacheOf(file)))), foreign.length),
      }),
    );
  }
  return figures;
}

let seen = 0;

/** A look at one property, of which something is kept, so that it is not optimised away. */
function look(cache: { frontmatter?: Record<string, unknown> } | undefined): void {
  if (cache?.frontmatter?.['coaching'] !== undefined) seen += 1;
  if (seen > 0) throw new Error('a note that is not ours has the property');
}

function asGoal<R extends { type: string }>(record: R | undefined): Extract<R, { type: 'goal' }> | undefined {
  return record?.type === 'goal' ? (record as Extract<R, { type: 'goal' }>) : undefined;
}
