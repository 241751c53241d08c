import { type DrawnShape, type DrawnText, fileProblem, type FoundProblem } from './drawing.js';
import { pairsNear } from './pairs-near.js';
import { boundsOf, contains, doubledArea } from './polygon.js';
import { readPower } from './read-power.js';

/** What is written in a booth. */
export interface BoothTexts {
  readonly number: string | null;
  readonly powerW: number | null;
}

/**
 * Which texts stand in which booths: a text belongs to the smallest booth around its point. Two numbers in one booth, a
 * number in none and a power without a unit are problems.
 */
export function textsInBooths(
  booths: readonly DrawnShape[],
  texts: readonly DrawnText[],
): { readonly booths: readonly BoothTexts[]; readonly problems: readonly FoundProblem[] } {
  const problems: FoundProblem[] = [];
  const found = booths.map((): { number: string | null; powerW: number | null } => ({ number: null, powerW: null }));
  const owners = ownersOf(booths, texts);
  texts.forEach(({ role, text, at, place }, i) => {
    const owner = owners[i];
    if (owner === null) {
      if (role === 'booth-number') problems.push({ ...fileProblem('number-without-booth', place, at), number: text });
      return;
    }
    const booth = found[owner];
    if (role === 'booth-power') {
      booth.powerW = readPower(text);
      if (booth.powerW === null) problems.push({ ...fileProblem('power-unusable', place, at), number: booth.number });
    } else if (booth.number !== null)
      problems.push({ ...fileProblem('two-numbers-in-booth', place, at), number: booth.number, other: text });
    else booth.number = text;
  });
  return { booths: found, problems };
}

function ownersOf(booths: readonly DrawnShape[], texts: readonly DrawnText[]): readonly (number | null)[] {
  const sizes = booths.map(({ points }) => Math.abs(doubledArea(points)));
  const owners = texts.map((): number | null => null);
  const spots = texts.map(({ at: [x, y] }) => ({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 }));
  const frames = booths.map(({ points }) => boundsOf(points));
  pairsNear(spots, frames, (text, booth) => {
    if (booths[booth].points.length < 3 || !contains(booths[booth].points, texts[text].at, 1)) return;
    const owner = owners[text];
    if (owner === null || sizes[booth] < sizes[owner]) owners[text] = booth;
  });
  return owners;
}
