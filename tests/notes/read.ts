import type { EngagementNote } from '../../src/domain/engagement-note';
import type { GoalNote } from '../../src/domain/goal-note';
import { DEFAULT_NUMBERS, type Numbers } from '../../src/domain/numbers';
import type { SessionNote } from '../../src/domain/session-note';
import { DEFAULT_PROPERTY_NAMES, type PropertyNames } from '../../src/notes/property-names';
import { readNote } from '../../src/notes/read-note';
import { said } from './said';

interface Records {
  readonly engagement: EngagementNote;
  readonly goal: GoalNote;
  readonly session: SessionNote;
}

/** Reads the properties of a note of this type. */
export function readAs<T extends keyof Records>(
  type: T,
  properties: Readonly<Record<string, unknown>>,
  numbers: Numbers = DEFAULT_NUMBERS,
  names: PropertyNames = DEFAULT_PROPERTY_NAMES,
) {
  const { record, diagnostics } = readNote('N.md', { [names.coaching]: type, ...properties }, names, numbers);
  if (record?.type !== type) throw new Error(`The note is not read as ${type}.`);
  const reported = diagnostics.map(({ property, found }) => `${property}: ${found}`);
  return { note: record as Records[T], diagnostics: diagnostics.map(said), reported };
}

/** What a diagnostic says of a value that does not fit. */
export function misfit(found: string, allowed: string): string {
  return `“${found}” does not fit here. Allowed: ${allowed}.`;
}
