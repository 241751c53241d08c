/**
 * Decides how far people walk between two booths of a hall: along the free floor, around booths and pillars. The floor
 * is the grid of half-metre squares that plans are checked with; a step goes to one of eight neighbours and never cuts
 * a corner. Steps cost 5 or 7 for √2·5, so a way is at most 1 % too short by rounding and, as ways of eight
 * directions are, at most 8 % longer than the bee's line where nothing is in between.
 *
 * Costs one search for each booth that is asked from (Dial's buckets instead of a heap: steps are small whole numbers),
 * linear in the free squares: 300 booths to each other in a hall of 84 m × 63 m take some tenths of a second. What
 * was searched is kept.
 */
import type { Outline } from '../../domain/booth.js';
import { FloorGrid } from '../../domain/plan/floor-grid.js';
import { STEP_COSTS, stepsOf, type Steps, WAY_OF_BIT } from './steps.js';

export interface WalkedHall {
  readonly outline: Outline;
  readonly pillars: readonly Outline[];
  readonly entrances: readonly Outline[];
  readonly booths: readonly Outline[];
}

/** Whoever stands as near to a booth or a door as this is there, mm. */
const AT_HAND = 750;
const STRAIGHT = 5;
/** A power of two above the dearest step. */
const BUCKETS = 8;
const NEVER = 0x7fffffff;

export class HallWalks {
  private readonly grid: FloorGrid;
  private readonly steps: Steps;
  /** The free squares at each booth, and after them those at each entrance. */
  private readonly stops: readonly (readonly number[])[];
  private readonly known = new Map<number, Int32Array>();
  private readonly reached: Int32Array;
  private readonly buckets: readonly number[][] = Array.from({ length: BUCKETS }, () => []);

  constructor(private readonly hall: WalkedHall) {
    this.grid = new FloorGrid(hall.outline, [...hall.booths, ...hall.pillars]);
    this.steps = stepsOf(this.grid);
    this.reached = new Int32Array(this.grid.free.length);
    this.stops = [...hall.booths, ...hall.entrances].map((shape) => this.grid.around(shape, AT_HAND));
  }

  /** Millimetres between two booths, by their place in the list; 0 from a booth to itself, null where no way leads. */
  between(from: number, to: number): number | null {
    if (from === to) return 0;
    const [low, high] = from < to ? [from, to] : [to, from];
    return this.distance(low, high);
  }

  /** Was it searched from here before? What is not known costs milliseconds. */
  isKnown(from: number, to: number): boolean {
    return from === to || this.known.has(Math.min(from, to));
  }

  /** Millimetres from a booth to the nearest entrance; null where no way leads or none is drawn. */
  toEntrance(booth: number): number | null {
    const { booths, entrances } = this.hall;
    const ways = entrances.flatMap((_, i) => this.distance(booth, booths.length + i) ?? []);
    return ways.length > 0 ? Math.min(...ways) : null;
  }

  private distance(from: number, stop: number): number | null {
    let found = this.known.get(from);
    if (!found) this.known.set(from, (found = this.search(this.stops[from])));
    const cost = found[stop];
    return cost === NEVER ? null : (cost * this.grid.square) / STRAIGHT;
  }

  /** The cheapest way from any of these squares to each stop. */
  private search(from: readonly number[]): Int32Array {
    const { ways, offsets } = this.steps;
    const reached = this.reached.fill(NEVER);
    // Buckets keep their memory from search to search; what is in them is counted beside.
    const { buckets } = this;
    const sizes = new Int32Array(BUCKETS);
    const put = (bucket: number, square: number): void => void (buckets[bucket][sizes[bucket]++] = square);
    for (const square of from) {
      reached[square] = 0;
      put(0, square);
    }
    for (let distance = 0, idle = 0; idle < BUCKETS; distance++) {
      const at = distance & (BUCKETS - 1);
      const size = sizes[at];
      idle = size > 0 ? 0 : idle + 1;
      for (let i = 0; i < size; i++) {
        const square = buckets[at][i];
        if (reached[square] !== distance) continue;
        for (let open = ways[square]; open !== 0; open &= open - 1) {
          const way = WAY_OF_BIT[open & -open];
          const next = square + offsets[way];
          const cost = distance + STEP_COSTS[way];
          if (cost >= reached[next]) continue;
          reached[next] = cost;
          put(cost & (BUCKETS - 1), next);
        }
      }
      sizes[at] = 0;
    }
    return Int32Array.from(this.stops, (squares) => {
      let least = NEVER;
      for (const square of squares) if (reached[square] < least) least = reached[square];
      return least;
    });
  }
}
