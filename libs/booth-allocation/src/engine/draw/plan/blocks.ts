import type { DrawBooth } from '../format/draw-input.js';
import { areaAround, fillRectangle, shareWall } from './geometry.js';

/** Blocks under construction; only a plan whose booths all claim to be neighbours has more. */
const MOST_BLOCKS = 200_000;

/** A plan as the draw sees it: which booths can be joined, and what blocks of joined booths there are. */
export class BoothPlan {
  readonly indexOf: ReadonlyMap<string, number>;
  private readonly neighbours: readonly (readonly number[])[];
  private readonly largestBooth: number;
  private readonly blocksBySize = new Map<number, readonly (readonly number[])[]>();

  constructor(readonly booths: readonly DrawBooth[]) {
    this.largestBooth = booths.reduce((most, booth) => Math.max(most, booth.width * booth.depth), 0);
    this.indexOf = new Map(booths.map((booth, i) => [booth.id, i]));
    const joined: Set<number>[] = booths.map(() => new Set<number>());
    const join = (a: number, b: number): void => {
      joined[a].add(b);
      joined[b].add(a);
    };
    booths.forEach((booth, i) => {
      for (const id of booth.neighbours ?? []) join(i, this.indexOf.get(id) as number);
      if (booth.neighbours) return;
      booths.forEach((other, k) => k !== i && !other.neighbours && shareWall(booth, other) && join(i, k));
    });
    this.neighbours = joined.map((set) => [...set].sort((a, b) => a - b));
  }

  /** Can these booths be one stand: joined to each other, in one zone? */
  isBlock(members: readonly number[]): boolean {
    const reached = [members[0]];
    for (const booth of reached) {
      for (const next of this.neighbours[booth])
        if (members.includes(next) && !reached.includes(next)) reached.push(next);
    }
    return reached.length === members.length && this.inOneZone(members);
  }

  /** Every block of `size` joined booths of one zone that fill a rectangle, each rising, in order. */
  blocksOf(size: number): readonly (readonly number[])[] {
    const known = this.blocksBySize.get(size);
    if (known) return known;
    const found = new Map<string, readonly number[]>();
    let grown = new Map<string, readonly number[]>(this.booths.map((_, i) => [String(i), [i]]));
    for (let length = 1; length < size; length++) grown = this.grow(grown, size * this.largestBooth);
    for (const [key, block] of grown) {
      const rectangle = size === 1 || fillRectangle(block.map((i) => this.booths[i]));
      if (rectangle && this.inOneZone(block)) found.set(key, block);
    }
    const blocks = [...found.values()].sort(byMembers);
    this.blocksBySize.set(size, blocks);
    return blocks;
  }

  private grow(blocks: ReadonlyMap<string, readonly number[]>, mostArea: number): Map<string, readonly number[]> {
    const grown = new Map<string, readonly number[]>();
    for (const block of blocks.values()) {
      for (const member of block) {
        for (const next of this.neighbours[member]) {
          if (block.includes(next) || this.booths[next].zone !== this.booths[block[0]].zone) continue;
          const larger = [...block, next].sort((a, b) => a - b);
          // What spreads wider than all its booths could fill never becomes a rectangle.
          if (areaAround(larger.map((i) => this.booths[i])) > mostArea) continue;
          grown.set(larger.join(' '), larger);
          if (grown.size === MOST_BLOCKS) return grown;
        }
      }
    }
    return grown;
  }

  private inOneZone(members: readonly number[]): boolean {
    return members.every((i) => {
      const [booth, first] = [this.booths[i], this.booths[members[0]]];
      return booth.zone === first.zone && booth.hall === first.hall;
    });
  }
}

function byMembers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}
