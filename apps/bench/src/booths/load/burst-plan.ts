/** Who tries for which booth, from a seed: every booth is tried for, all tries for one booth start together. */
import { seededRng, type Rng } from '@ketnoi/kernel';

export interface BurstShape {
  readonly attempts: number;
  readonly booths: number;
  readonly firms: number;
  /** So many booths get this share of the tries; without it, all booths are wanted alike. */
  readonly hot?: { readonly booths: number; readonly share: number };
}

export interface Try {
  readonly booth: number;
  readonly firm: number;
}

/** One list a booth, in the order in which the booths are fought for. */
export function burstPlan(shape: BurstShape, seed: number): Try[][] {
  const rng = seededRng(seed);
  const counts = triesPerBooth(shape, rng);
  // Every firm in turn, in a shuffled order: no firm tries twice for one booth, and none passes its limit.
  const order = shuffled(
    Array.from({ length: shape.firms }, (_, i) => i),
    rng,
  );
  let next = 0;
  return shuffled([...counts.keys()], rng).map((booth) =>
    Array.from({ length: counts[booth] }, () => ({ booth, firm: order[next++ % order.length] })),
  );
}

function triesPerBooth({ attempts, booths, hot }: BurstShape, rng: Rng): number[] {
  const counts = Array.from({ length: booths }, () => 1);
  const wanted = hot ? Math.round(attempts * hot.share) - hot.booths : 0;
  for (let i = 0; i < attempts - booths; i++) {
    const isHot = hot !== undefined && i < wanted;
    const from = hot && !isHot ? hot.booths : 0;
    counts[isHot ? rng.below(hot.booths) : from + rng.below(booths - from)]++;
  }
  return counts;
}

export function shuffled<T>(items: readonly T[], rng: Rng): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = rng.below(i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
