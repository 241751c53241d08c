/**
 * Freezes what a draw is decided from: the free booths of the plan, everybody's wishes, points and pins, as the published
 * format `draw/1`. Firms go by the codes of their requests. Costs a pass over booths and wishes.
 */
import { type CompanyId, err, ok, type Result } from '@ketnoi/kernel';
import { DRAW_LIMITS, readDraw } from '../../engine/draw/index.js';
import { applicantsOf } from './applicants-of.js';
import { checkPins, chooseBooths } from './choose-booths.js';
import type { DrawWishes } from './draw.js';
import type { DrawInputProblem } from './draw-problem.js';
import type { DrawRequest } from './draw-request.js';
import type { DrawSituation } from './draw-situation.js';
import type { BoothForDraw } from './plan-for-draw.js';
import { rectangleOf } from './rectangle-of.js';

/** The JSON of a `draw/1` file. */
export type FrozenDraw = Readonly<Record<string, unknown>>;

export function freezeDraw(wishes: DrawWishes, situation: DrawSituation): Result<FrozenDraw, DrawInputProblem[]> {
  const { plan, requests } = situation;
  const problems = [...checkNumbers(wishes), ...checkPins(wishes, situation)];
  const chosen = chooseBooths(wishes, plan, problems);
  if (chosen.length === 0 && problems.length === 0) problems.push({ path: 'boothIds', code: 'no-booths-left' });
  if (requests.length === 0) problems.push({ path: 'requests', code: 'no-requests' });
  const booths = chosen.flatMap((booth) => {
    const rectangle = rectangleOf(booth.outline);
    if (rectangle) return [{ ...rectangle, ...namesOf(booth) }];
    problems.push({ path: 'boothIds', code: 'booth-not-rectangular', params: { booth: booth.number } });
    return [];
  });
  if (problems.length > 0) return err(problems);
  const file = {
    format: 'draw/1',
    seed: wishes.seed,
    booths,
    applicants: applicantsOf(situation, new Set(chosen.map(({ id }) => id))),
    pins: pinsOf(wishes, requests),
    rules: {
      newcomersLeast: wishes.newcomersLeast,
      competitorSpacing: wishes.competitorSpacing,
      zones: wishes.zones,
      zoneSectors: Object.fromEntries(
        plan.zones.flatMap(({ id, sectorId }) => (sectorId === null ? [] : [[id, [sectorId]]])),
      ),
      weights: wishes.weights,
    },
  };
  const read = readDraw(file);
  if (read.ok) return ok(file);
  // What the reader can still object to after these checks: two outlines that cover the same floor, and weights.
  return err(
    read.error.map(({ place }) =>
      place.startsWith('booths')
        ? { path: 'boothIds', code: 'booths-overlap', params: { booth: numberAt(place, chosen) } }
        : { path: place.replace(/^rules\./, ''), code: 'value-out-of-range' },
    ),
  );
}

function checkNumbers({ seed, newcomersLeast, competitorSpacing }: DrawWishes): DrawInputProblem[] {
  const whole = (path: string, n: number, most: number): DrawInputProblem[] =>
    Number.isInteger(n) && n >= 0 && n <= most ? [] : [{ path, code: 'value-out-of-range' }];
  return [
    ...whole('seed', seed, DRAW_LIMITS.seed),
    ...whole('newcomersLeast', newcomersLeast, DRAW_LIMITS.applicants),
    ...whole('competitorSpacing', competitorSpacing, DRAW_LIMITS.coordinate),
  ];
}

const namesOf = (booth: BoothForDraw): object => ({
  id: booth.id,
  number: booth.number,
  hall: booth.hallId,
  zone: booth.zoneId,
  kind: booth.kind,
  openSides: booth.openSides,
});

function pinsOf({ pins }: DrawWishes, requests: readonly DrawRequest[]): object[] {
  const codes = new Map<CompanyId, string>(requests.map(({ companyId, code }) => [companyId, code]));
  return pins.map(({ companyId, boothIds }) => ({ applicant: codes.get(companyId), booths: boothIds }));
}

const numberAt = (place: string, booths: readonly BoothForDraw[]): string =>
  booths[Number(/\d+/.exec(place)?.[0] ?? 0)]?.number ?? '';
