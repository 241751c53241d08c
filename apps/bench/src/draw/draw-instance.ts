/** A fictional draw for measuring: halls in islands of two rows, zones by sector, firms that mostly want the same corners. */
import { seededRng, type Rng } from '@ketnoi/kernel';

export interface DrawWishList {
  readonly booths: number;
  readonly applicants: number;
  readonly seed: number;
}

const SIDE = 3000;
const AISLE = 3000;
const IN_ROW = 10;
const ZONES = 6;
const SECTORS = 8;

interface InstanceBooth {
  readonly id: string;
  readonly number: string;
  readonly hall: string;
  readonly zone: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
  readonly openSides: number;
}

/** The parsed JSON of a `draw/1` file. */
export function drawInstance(wish: DrawWishList): unknown {
  const rng = seededRng(wish.seed);
  const booths = Array.from({ length: wish.booths }, (_, i) => boothAt(i, wish.booths));
  // Booths near the entrance and on corners are everybody's wish.
  const appeal = booths.map((booth) => 200_000 - booth.x - booth.y + 40_000 * booth.openSides);
  const popular = booths.map((_, i) => i).sort((a, b) => appeal[b] - appeal[a] || a - b);
  return {
    format: 'draw/1',
    seed: wish.seed,
    booths,
    applicants: Array.from({ length: wish.applicants }, (_, i) => applicant(i, wish, booths, popular, rng)),
    pins: [{ applicant: 'C0', booths: [booths[popular[0]].id] }],
    rules: {
      newcomersLeast: Math.floor(wish.applicants / 10),
      competitorSpacing: 6000,
      zones: 'prefer',
      zoneSectors: Object.fromEntries(Array.from({ length: ZONES - 2 }, (_, z) => [`Z${z}`, [`S${z}`, `S${z + 4}`]])),
    },
  };
}

function boothAt(i: number, count: number): InstanceBooth {
  const row = Math.floor(i / IN_ROW);
  const place = i % IN_ROW;
  return {
    id: `b${i}`,
    number: `${String.fromCharCode(65 + (row % 26))}${Math.floor(row / 26)}-${place + 1}`,
    hall: 'H1',
    zone: `Z${Math.floor((row * IN_ROW * ZONES) / count) % ZONES}`,
    x: place * SIDE,
    y: row * SIDE + Math.floor(row / 2) * AISLE,
    width: SIDE,
    depth: SIDE,
    openSides: place === 0 || place === IN_ROW - 1 ? 2 : 1,
  };
}

function applicant(
  i: number,
  wish: DrawWishList,
  booths: readonly InstanceBooth[],
  popular: readonly number[],
  rng: Rng,
): unknown {
  const size = [1, 1, 1, 1, 1, 2, 2, 3, 4][rng.below(9)];
  const zone = `Z${rng.below(ZONES)}`;
  return {
    id: `C${i}`,
    points: rng.below(5) === 0 ? 0 : rng.below(100),
    newcomer: rng.below(4) === 0,
    competitors: Array.from({ length: rng.below(3) }, () => rng.below(wish.applicants))
      .filter((other) => other !== i)
      .map((other) => `C${other}`),
    sector: `S${rng.below(SECTORS)}`,
    wishes: [
      ...Array.from({ length: size === 1 ? 2 + rng.below(5) : 0 }, () => ({
        booths: [booths[popular[Math.min(rng.below(booths.length), rng.below(booths.length))]].id],
      })),
      ...(size > 1 || rng.below(2) === 0
        ? [{ want: { booths: size, zones: [zone], openSides: rng.below(3), near: [{ hall: 'H1', x: 15_000, y: 0 }] } }]
        : []),
    ],
    anyBooths: rng.below(3) > 0 ? size : 0,
  };
}
