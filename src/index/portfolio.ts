import type { Problems } from '../domain/badges';
import type { Day } from '../domain/day';
import { compareDiagnostics, type Diagnostic } from '../notes/diagnostic';
import { compareEngagements } from '../domain/engagement-order';
import { type EngagementState, engagementState } from '../domain/engagement-state';
import type { Numbers } from '../domain/numbers';
import { PROPERTIES, type PropertyNames } from '../notes/property-names';
import type { LinkedEngagement } from './link-engagement';
import { futureHeldDiagnostics } from './diagnostics';
import type { PracticeIndex } from './practice-index';

/** The practice on a day: the states of all engagements, and everything that could not be read as written. */
export interface Portfolio {
  readonly index: PracticeIndex;
  /** The number of states worked out: tests compare it with the number of engagements that changed. */
  readonly statesComputed: number;
  /** Adds a diagnostic of a file that could not be read at all. */
  report(fault: Diagnostic): void;
  /** The state of the engagement at `path` on `today`. */
  state(path: string, today: Day): EngagementState | undefined;
  /** The state of every engagement on `today`, in the default order. */
  all(today: Day): EngagementState[];
  /** Everything that could not be read as written, by path. Properties are named as the notes spell them. */
  diagnostics(today: Day): Diagnostic[];
  /** The part of that from the note at `path` or, for an engagement, from linking it; unordered. */
  diagnosticsOf(path: string, today: Day): Diagnostic[];
}

/** The portfolio of what `index` holds; `names` are the vault's property names. */
export function createPortfolio(index: PracticeIndex, names: PropertyNames, numbers: Numbers): Portfolio {
  /** Diagnostics of files that could not be read at all. */
  const faults: Diagnostic[] = [];
  /** A linked engagement is replaced whenever anything of it changes, so its state holds as long as it does. */
  const states = new WeakMap<LinkedEngagement, { today: Day; state: EngagementState }>();
  let statesComputed = 0;

  function stateOf(linked: LinkedEngagement, today: Day): EngagementState {
    const known = states.get(linked);
    if (known?.today === today) return known.state;
    statesComputed += 1;
    const state = engagementState(linked.engagement, today, numbers, problemsOf(linked));
    states.set(linked, { today, state });
    return state;
  }

  function problemsOf({ engagement, diagnostics }: LinkedEngagement): Problems {
    const { path } = engagement.note;
    const entry = index.notes().get(path);
    // Faults found by linking notes lost no data, but still need the coach.
    const read = diagnostics.filter((diagnostic) => diagnostic.path === path).length;
    const count = (entry?.diagnostics.length ?? 0) + read;
    return { count, read, isUnreadable: entry !== undefined && (entry.stale || !entry.wasRead) };
  }

  /** The diagnostics of a note by itself. */
  function ofNote(path: string, today: Day): readonly Diagnostic[] {
    const original = index.copyOf(path);
    if (original !== undefined) {
      return [{ path, found: original, fault: { kind: 'copy' } }];
    }
    const { record, diagnostics = [] } = index.notes().get(path) ?? {};
    if (record === undefined || record.type === 'engagement') return diagnostics;
    // A session whose `engagement` does not fit names none, and that was said already.
    const isSaid = record.type === 'session' && diagnostics.some(({ property }) => property === 'engagement');
    const problems = isSaid ? [] : index.membershipProblems(path);
    const membership = problems.map((problem) => ({ path, property: 'engagement', ...problem }));
    const future = record.type === 'session' ? futureHeldDiagnostics(record, today) : [];
    return [...diagnostics, ...membership, ...future];
  }

  function spelled(diagnostic: Diagnostic): Diagnostic {
    const known = PROPERTIES.find((name) => name === diagnostic.property);
    return known === undefined ? diagnostic : { ...diagnostic, property: names[known] };
  }

  return {
    index,
    get statesComputed() {
      return statesComputed;
    },
    report: (fault) => faults.push(fault),
    state(path, today) {
      const linked = index.linkedEngagement(path);
      return linked && stateOf(linked, today);
    },
    all: (today) => [...index.engagements()].map((linked) => stateOf(linked, today)).sort(compareEngagements),
    diagnostics(today) {
      const linking = [...index.engagements()].flatMap(({ diagnostics }) => diagnostics);
      // A goal that names no engagement may be listed by several, which then find the same.
      const different = new Map(linking.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
      const ofNotes = [...index.notes().keys()].flatMap((path) => ofNote(path, today));
      return [...faults, ...ofNotes, ...different.values()].map(spelled).sort(compareDiagnostics);
    },
    diagnosticsOf(path, today) {
      return [...ofNote(path, today), ...(index.linkedEngagement(path)?.diagnostics ?? [])].map(spelled);
    },
  };
}
