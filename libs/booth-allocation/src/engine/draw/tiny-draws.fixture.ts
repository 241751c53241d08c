import { seededRng, unwrap, type Rng } from '@ketnoi/kernel';
import type { DrawInput } from './format/draw-input.js';
import { readDraw } from './format/read-draw.js';
import { drawModel } from './options/draw-model.js';
import { Allotment, isBetter, NOTHING } from './search/allotment.js';

/** Booths of 3 m in rows of four, two rows back to back, then an aisle. */
export const boothsInRows = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `b${i}`,
    number: `A-${i + 1}`,
    hall: 'H1',
    zone: i < count / 2 ? 'metal' : 'plastic',
    x: (i % 4) * 3000,
    y: Math.floor(i / 4) * 3000,
    width: 3000,
    depth: 3000,
    openSides: i % 4 === 0 ? 2 : 1,
  }));

/** A random draw of at most 8 booths and 6 applicants, with every rule on and off. */
export function tinyDraw(seed: number): DrawInput {
  const rng = seededRng(seed);
  const booths = boothsInRows(4 + rng.below(5));
  const applicants = Array.from({ length: 3 + rng.below(4) }, (_, i) => tinyApplicant(i, booths.length, rng));
  const file = {
    format: 'draw/1',
    seed,
    booths,
    applicants,
    pins: rng.below(3) === 0 ? [{ applicant: 'C0', booths: ['b0'] }] : [],
    rules: {
      newcomersLeast: rng.below(3),
      competitorSpacing: rng.below(2) * 3001,
      zones: ['ignore', 'prefer', 'require'][rng.below(3)],
      zoneSectors: { metal: ['m'] },
    },
  };
  return unwrap(readDraw(file));
}

function tinyApplicant(i: number, booths: number, rng: Rng): unknown {
  const ranked = Array.from({ length: rng.below(3) }, () => {
    const first = rng.below(booths - 1);
    return { booths: rng.below(3) === 0 ? [`b${first}`, `b${first + 1}`] : [`b${first}`] };
  });
  const want = { booths: 1 + rng.below(2), zones: ['metal'], openSides: rng.below(3) };
  return {
    id: `C${i}`,
    points: rng.below(3) * 10,
    newcomer: rng.below(3) === 0,
    competitors: i > 0 && rng.below(2) === 0 ? [`C${rng.below(i)}`] : [],
    sector: rng.below(2) === 0 ? 'm' : null,
    wishes: rng.below(2) === 0 ? [...ranked, { want }] : ranked,
    anyBooths: rng.below(2),
  };
}

/** The best plan by trying every choice of every applicant. */
export function bestByTrying(input: DrawInput): Allotment {
  const model = drawModel(input);
  const best = new Allotment(model);
  const now = new Allotment(model);
  const go = (applicant: number): void => {
    if (applicant === model.applicants.length) {
      if (isBetter(now, best)) best.copyFrom(now);
      return;
    }
    go(applicant + 1);
    model.options[applicant].forEach((option, choice) => {
      if (!now.fits(applicant, option)) return;
      now.place(applicant, choice);
      go(applicant + 1);
      now.remove(applicant);
    });
    if (now.choice[applicant] !== NOTHING) throw new Error('a try was not taken back');
  };
  go(0);
  return best;
}
