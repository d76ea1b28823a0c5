import type { EngagementNote } from '../domain/engagement-note';
import { coacheeLinkName, type EngagementName, linkName, namesOf } from './engagement-names';
import { MultiMap } from './multi-map';

/** The names affected when an engagement changes: whatever depends on one of these is resolved again. */
interface Stirred {
  readonly names: readonly EngagementName[];
  readonly linkNames: readonly string[];
}

/** The engagements by every name that can refer to them. */
export class EngagementDirectory {
  private readonly notes = new Map<string, EngagementNote>();
  private readonly byName = new MultiMap<EngagementName, string>();
  private readonly byLinkName = new MultiMap<string, string>();
  private readonly byCoachee = new MultiMap<string, string>();

  readonly engagementAt = (path: string): EngagementNote | undefined => this.notes.get(path);

  /** Paths of the engagements with that name. */
  readonly bearing = (name: EngagementName): ReadonlySet<string> => this.byName.get(name);

  /** Paths of the engagements whose note has this link name. */
  readonly called = (name: string): ReadonlySet<string> => this.byLinkName.get(name);

  /** Paths of the engagements whose `coachee` is a link of this link name. */
  readonly coaching = (name: string): ReadonlySet<string> => this.byCoachee.get(name);

  /** Records that an engagement was added, changed or removed. */
  change(path: string, before: EngagementNote | undefined, now: EngagementNote | undefined): Stirred {
    if (now) this.notes.set(path, now);
    else this.notes.delete(path);
    const [oldNames, newNames] = [before, now].map((note) => (note ? namesOf(note) : []));
    this.byName.move(path, oldNames ?? [], newNames ?? []);
    const own = linkName(path);
    this.byLinkName.moveOne(path, before && own, now && own);
    const [oldCoachee, newCoachee] = [before, now].map((note) => note && coacheeLinkName(note));
    this.byCoachee.moveOne(path, oldCoachee, newCoachee);
    return {
      names: [...(oldNames ?? []), ...(newNames ?? [])],
      linkNames: [before && now ? [] : own, oldCoachee ?? [], newCoachee ?? []].flat(),
    };
  }
}
