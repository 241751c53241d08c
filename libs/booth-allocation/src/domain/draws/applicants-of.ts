import type { BoothId } from '@ketnoi/kernel';
import type { DrawWish, WishedSpot } from './draw-request.js';
import type { DrawSituation } from './draw-situation.js';

/** The applicants of a `draw/1` file: every request, under its code. */
export function applicantsOf({ plan, requests, standings }: DrawSituation, drawn: ReadonlySet<BoothId>): object[] {
  const codes = new Map(requests.map(({ companyId, code }) => [companyId, code]));
  const standing = new Map(standings.map((one) => [one.companyId, one]));
  const numbers = new Map(plan.booths.map(({ id, number }) => [id, number]));
  return requests.map((request) => ({
    id: request.code,
    points: standing.get(request.companyId)?.points ?? 0,
    newcomer: standing.get(request.companyId)?.newcomer ?? false,
    competitors: request.competitorIds.flatMap((id) => codes.get(id) ?? []),
    sector: request.sectorId,
    wishes: request.wishes.map((wish) => wishInDraw(wish, drawn, numbers)),
    anyBooths: request.anyBooths,
  }));
}

/** A wish for booths that are not drawn keeps its rank. */
function wishInDraw(wish: DrawWish, drawn: ReadonlySet<BoothId>, numbers: ReadonlyMap<BoothId, string>): object {
  if ('boothIds' in wish) {
    if (wish.boothIds.every((id) => drawn.has(id))) return { booths: wish.boothIds };
    return { gone: wish.boothIds.flatMap((id) => numbers.get(id) ?? []) };
  }
  const { booths, leastAreaDm2, kind, zoneIds, openSides, near, far } = wish.place;
  const spots = (list: readonly WishedSpot[]): object[] => list.map(({ hallId, x, y }) => ({ hall: hallId, x, y }));
  return {
    want: { booths, leastArea: leastAreaDm2, kind, zones: zoneIds, openSides, near: spots(near), far: spots(far) },
  };
}
