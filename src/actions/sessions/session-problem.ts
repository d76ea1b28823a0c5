import type { Kind } from '../../domain/session-note';
import { valueIn } from '../../front-matter/property-in';
import { asText, showValue } from '../../front-matter/read-value';
import type { PropertyNames } from '../../notes/property-names';
import type { Refusal } from '../../vault/refusal';
import type { Data } from '../shared/edit-record';

/**
 * Why a note with this front matter cannot become (or be completed as) a session of `kind`, or of whichever kind it
 * says; undefined where it can: it says nothing yet, or says that it is one.
 */
export function sessionProblem(data: Data, kind: Kind | undefined, names: PropertyNames): Refusal | undefined {
  for (const [name, wanted] of [[names.coaching, 'session'], [names.kind, kind]] as const) {
    const value = valueIn(data, name);
    const written = (asText(value) ?? showValue(value)).toLowerCase();
    if (written !== '' && wanted !== undefined && written !== wanted) {
      return { kind: 'says-otherwise', property: name, value: written, wanted };
    }
  }
  return undefined;
}
