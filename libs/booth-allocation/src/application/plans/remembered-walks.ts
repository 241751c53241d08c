import type { BoothId, FairId } from '@ketnoi/kernel';
import { FairWalks } from '../../engine/walking/fair-walks.js';
import type { DrawnHalls, StoredHall } from './ports/drawn-halls.js';

/** Fairs whose plans are kept measured. */
const MOST_FAIRS = 20;

interface Measured {
  readonly mark: string;
  readonly walks: Promise<FairWalks>;
}

/**
 * Walking distances by the plan as it is drawn now. A plan is measured once and kept until it is drawn anew: every
 * question costs one small statement, which asks whether it was. Between two searches, a few milliseconds each, whoever
 * else waits for this process gets a turn: thousands of booths asked about at once hold up nobody.
 */
export class RememberedWalks {
  private readonly kept = new Map<FairId, Measured>();

  constructor(private readonly halls: DrawnHalls) {}

  /** Millimetres for each pair; null where a booth is not on the plan or no way leads. */
  async between(fairId: FairId, pairs: readonly (readonly [BoothId, BoothId])[]): Promise<readonly (number | null)[]> {
    if (pairs.length === 0) return [];
    const walks = await this.walksOf(fairId, await this.halls.mark(fairId));
    const found: (number | null)[] = [];
    for (const [from, to] of pairs) {
      if (!walks.isKnown(from, to)) await othersHadATurn();
      found.push(walks.between(from, to));
    }
    return found;
  }

  private walksOf(fairId: FairId, mark: string): Promise<FairWalks> {
    const known = this.kept.get(fairId);
    this.kept.delete(fairId);
    const measured = known?.mark === mark ? known : { mark, walks: this.measure(fairId) };
    this.kept.set(fairId, measured);
    measured.walks.catch(() => this.kept.delete(fairId));
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_FAIRS) this.kept.delete(oldest);
    return measured.walks;
  }

  private async measure(fairId: FairId): Promise<FairWalks> {
    return new FairWalks((await this.halls.halls(fairId)).map(toWalkedHall));
  }
}

const othersHadATurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const toWalkedHall = ({ outline, features, booths }: StoredHall) => {
  const shapes = (kind: string) => features.filter((f) => f.kind === kind).map((f) => f.outline);
  return { outline, booths, entrances: shapes('entrance'), pillars: shapes('pillar').filter((p) => p.length >= 3) };
};
