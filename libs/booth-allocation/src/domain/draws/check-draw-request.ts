import { type BoothId, type CompanyId, isId } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { BOOTH_KINDS } from '../booth.js';
import { DRAW_LIMITS, shareWall } from '../../engine/draw/index.js';
import type { DrawInputProblem, DrawInputProblemCode } from './draw-problem.js';
import type { DrawRequest, DrawWish, WishedPlace, WishedSpot } from './draw-request.js';
import type { BoothForDraw, PlanForDraw } from './plan-for-draw.js';
import { rectangleOf } from './rectangle-of.js';

/** What of a request can be looked at: all but the names that the room gives it. */
export type WishList = Pick<DrawRequest, 'wishes' | 'anyBooths' | 'competitorIds' | 'sectorId'>;

const MOST_COMPETITORS = 10;
const MOST_SPOTS = 20;

/**
 * Everything that is wrong with what a company wishes for. A booth of another fair and one that does not exist answer
 * alike. `known` says which of the named companies take part in the fair as suppliers.
 */
export function checkDrawRequest(
  asked: WishList,
  own: CompanyId,
  mostBooths: number,
  plan: PlanForDraw,
  known: ReadonlySet<CompanyId>,
): DrawInputProblem[] {
  const problems: DrawInputProblem[] = [];
  const complain = (path: string, code: DrawInputProblemCode, booth?: string): void =>
    void problems.push(booth === undefined ? { path, code } : { path, code, params: { booth } });
  const most = Math.min(mostBooths, DRAW_LIMITS.blockBooths);
  if (asked.wishes.length === 0 && asked.anyBooths === 0) complain('wishes', 'no-wish');
  if (asked.wishes.length > DRAW_LIMITS.wishes) complain('wishes', 'too-many-wishes');
  if (!wholeBetween(asked.anyBooths, 0, most)) complain('anyBooths', 'too-many-booths-wished');
  if (asked.sectorId !== null && taxonomy().kindOf(asked.sectorId) !== 'sector') complain('sectorId', 'unknown-sector');
  if (asked.competitorIds.length > MOST_COMPETITORS) complain('competitorIds', 'value-out-of-range');
  asked.competitorIds.forEach((id, i) => {
    if (id === own || !known.has(id)) complain(`competitorIds[${i}]`, 'unknown-company');
  });
  const booths = new Map(plan.booths.map((booth) => [booth.id, booth]));
  const seen = new Set<string>();
  asked.wishes.slice(0, DRAW_LIMITS.wishes).forEach((wish, i) => {
    const path = `wishes[${i}]`;
    if ('place' in wish) checkPlace(wish.place, `${path}.place`, most, plan, complain);
    else checkBooths(wish.boothIds, `${path}.boothIds`, most, booths, complain);
    const key = wishKey(wish);
    if (seen.has(key)) complain(path, 'wish-twice');
    seen.add(key);
  });
  return problems;
}

type Complain = (path: string, code: DrawInputProblemCode, booth?: string) => void;

function checkBooths(
  boothIds: readonly BoothId[],
  path: string,
  most: number,
  booths: ReadonlyMap<BoothId, BoothForDraw>,
  complain: Complain,
): void {
  if (boothIds.length === 0) complain(path, 'wish-empty');
  if (boothIds.length > most) complain(path, 'too-many-booths-wished');
  boothIds.forEach((id, i) => {
    const booth = booths.get(id);
    const place = `${path}[${i}]`;
    if (!isId(id) || !booth) complain(place, 'booth-unknown');
    else if (boothIds.indexOf(id) < i) complain(place, 'booth-named-twice', booth.number);
    else if (booth.withdrawn) complain(place, 'booth-is-withdrawn', booth.number);
    else if (booth.taken) complain(place, 'booth-is-taken', booth.number);
  });
  const named = [...new Set(boothIds)].map((id) => booths.get(id));
  if (named.length > 1 && named.length <= most && named.every((booth) => booth !== undefined))
    checkBlock(named, path, complain);
}

/** As the draw itself joins booths: by walls that touch, not corners, in one hall and zone. Others it could never give. */
function checkBlock(named: readonly BoothForDraw[], path: string, complain: Complain): void {
  const shapes = named.map(({ outline, hallId }) => ({ frame: rectangleOf(outline), hallId }));
  const touch = (a: (typeof shapes)[number], b: (typeof shapes)[number]): boolean =>
    a.frame !== null && b.frame !== null && shareWall({ ...a.frame, hall: a.hallId }, { ...b.frame, hall: b.hallId });
  const reached = new Set(shapes.slice(0, 1));
  for (const shape of reached) for (const other of shapes) if (touch(shape, other)) reached.add(other);
  const numbers = named.map(({ number }) => number).join(', ');
  // Which of them are no rectangles is the organiser's to mend: such a wish is not the firm's fault.
  if (shapes.some(({ frame }) => frame === null)) return;
  if (reached.size < shapes.length) complain(path, 'booths-not-joined', numbers);
  else if (named.some(({ zoneId }) => zoneId !== named[0].zoneId)) complain(path, 'booths-in-two-zones', numbers);
}

function checkPlace(place: WishedPlace, path: string, most: number, plan: PlanForDraw, complain: Complain): void {
  const zones = new Set(plan.zones.map(({ id }) => id));
  if (!wholeBetween(place.booths, 1, most)) complain(`${path}.booths`, 'too-many-booths-wished');
  if (!wholeBetween(place.leastAreaDm2, 0, DRAW_LIMITS.coordinate))
    complain(`${path}.leastAreaDm2`, 'value-out-of-range');
  if (place.kind !== null && !BOOTH_KINDS.includes(place.kind)) complain(`${path}.kind`, 'value-out-of-range');
  if (!wholeBetween(place.openSides, 0, 4)) complain(`${path}.openSides`, 'value-out-of-range');
  place.zoneIds.forEach((id, i) => {
    if (!zones.has(id)) complain(`${path}.zoneIds[${i}]`, 'unknown-zone');
  });
  for (const side of ['near', 'far'] as const) checkSpots(place[side], `${path}.${side}`, plan, complain);
}

function checkSpots(spots: readonly WishedSpot[], path: string, plan: PlanForDraw, complain: Complain): void {
  if (spots.length > MOST_SPOTS) complain(path, 'value-out-of-range');
  spots.forEach((spot, i) => {
    if (!plan.halls.includes(spot.hallId)) complain(`${path}[${i}].hallId`, 'unknown-hall');
    for (const axis of ['x', 'y'] as const)
      if (!wholeBetween(spot[axis], -DRAW_LIMITS.coordinate, DRAW_LIMITS.coordinate))
        complain(`${path}[${i}].${axis}`, 'value-out-of-range');
  });
}

const wishKey = (wish: DrawWish): string =>
  'place' in wish ? JSON.stringify(wish.place) : wish.boothIds.toSorted().join();

const wholeBetween = (n: number, least: number, most: number): boolean =>
  Number.isInteger(n) && n >= least && n <= most;
