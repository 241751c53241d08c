/**
 * Walks at a fair of several halls. Within a hall people keep to its aisles; from one hall to another they leave by the
 * nearest entrance, cross the grounds and go in by the nearest one. Halls are measured when somebody asks about them.
 */
import { HallWalks, type WalkedHall } from './hall-walks.js';

export interface WalkedHallOfFair extends Omit<WalkedHall, 'booths'> {
  readonly booths: readonly { readonly id: string; readonly outline: WalkedHall['outline'] }[];
}

/** Between two halls' entrances, mm, where nobody has measured it: the next building of a fairground. */
export const BETWEEN_HALLS = 100_000;
/** How far people get in a minute through crowded aisles, mm: 3.6 km/h. */
const A_MINUTE = 60_000;

/** Whole minutes, begun ones counted. */
export const walkingMinutes = (millimetres: number): number => Math.ceil(millimetres / A_MINUTE);

export class FairWalks {
  private readonly places = new Map<string, { readonly hall: number; readonly booth: number }>();
  private readonly walks: (HallWalks | null)[];

  constructor(
    private readonly halls: readonly WalkedHallOfFair[],
    private readonly betweenHalls: number = BETWEEN_HALLS,
  ) {
    this.walks = halls.map(() => null);
    halls.forEach(({ booths }, hall) => booths.forEach(({ id }, booth) => this.places.set(id, { hall, booth })));
  }

  /** Millimetres between two booths, the same both ways; null for a booth that nobody knows or no way leads to. */
  between(fromBooth: string, toBooth: string): number | null {
    const [from, to] = [this.places.get(fromBooth), this.places.get(toBooth)];
    if (!from || !to) return null;
    if (from.hall === to.hall) return this.of(from.hall).between(from.booth, to.booth);
    const out = this.of(from.hall).toEntrance(from.booth);
    const back = this.of(to.hall).toEntrance(to.booth);
    return out === null || back === null ? null : out + this.betweenHalls + back;
  }

  /** Whether `between` answers at once, without a search. */
  isKnown(fromBooth: string, toBooth: string): boolean {
    const [from, to] = [this.places.get(fromBooth), this.places.get(toBooth)];
    if (!from || !to) return true;
    if (from.hall === to.hall) return this.walks[from.hall]?.isKnown(from.booth, to.booth) ?? false;
    return [from, to].every(({ hall, booth }) => this.walks[hall]?.isKnown(booth, Infinity) ?? false);
  }

  private of(hall: number): HallWalks {
    const { booths, ...rest } = this.halls[hall];
    return (this.walks[hall] ??= new HallWalks({ ...rest, booths: booths.map(({ outline }) => outline) }));
  }
}
