import type { BoothId } from '@ketnoi/kernel';
import type { DrawWishes } from './draw.js';
import type { DrawInputProblem } from './draw-problem.js';
import type { DrawSituation } from './draw-situation.js';
import type { BoothForDraw, PlanForDraw } from './plan-for-draw.js';

/**
 * Booths that are named must be free; without names all free ones of the zones, or of the fair, are drawn. Pinned ones are
 * part of the draw even where they were not chosen.
 */
export function chooseBooths(wishes: DrawWishes, plan: PlanForDraw, problems: DrawInputProblem[]): BoothForDraw[] {
  const known = new Map(plan.booths.map((booth) => [booth.id, booth]));
  const zones = new Set(plan.zones.map(({ id }) => id));
  wishes.zoneIds?.forEach((id, i) => {
    if (!zones.has(id)) problems.push({ path: `zoneIds[${i}]`, code: 'unknown-zone' });
  });
  wishes.boothIds?.forEach((id, i) => {
    const objection = objectionTo(id, i, wishes.boothIds ?? [], known);
    if (objection) problems.push({ path: `boothIds[${i}]`, ...objection });
  });
  const named = new Set(wishes.boothIds ?? []);
  const pinned = new Set(wishes.pins.flatMap(({ boothIds }) => boothIds));
  return plan.booths.filter(
    (booth) =>
      !booth.withdrawn &&
      !booth.taken &&
      (pinned.has(booth.id) ||
        ((wishes.boothIds === null || named.has(booth.id)) &&
          (wishes.zoneIds === null || (booth.zoneId !== null && wishes.zoneIds.includes(booth.zoneId))))),
  );
}

/** Every firm is pinned once, to free booths that nobody else is pinned to. */
export function checkPins({ pins }: DrawWishes, { plan, requests }: DrawSituation): DrawInputProblem[] {
  const problems: DrawInputProblem[] = [];
  const known = new Map(plan.booths.map((booth) => [booth.id, booth]));
  const asked = new Set(requests.map(({ companyId }) => companyId));
  const all = pins.flatMap(({ boothIds }) => boothIds);
  let before = 0;
  pins.forEach(({ companyId, boothIds }, i) => {
    if (!asked.has(companyId)) problems.push({ path: `pins[${i}].companyId`, code: 'pin-without-request' });
    if (pins.findIndex((pin) => pin.companyId === companyId) < i)
      problems.push({ path: `pins[${i}].companyId`, code: 'pinned-twice' });
    if (boothIds.length === 0) problems.push({ path: `pins[${i}].boothIds`, code: 'wish-empty' });
    boothIds.forEach((id, k) => {
      const objection = objectionTo(id, before + k, all, known);
      if (objection) problems.push({ path: `pins[${i}].boothIds[${k}]`, ...objection });
    });
    before += boothIds.length;
  });
  return problems;
}

function objectionTo(
  id: BoothId,
  at: number,
  among: readonly BoothId[],
  known: ReadonlyMap<BoothId, BoothForDraw>,
): Pick<DrawInputProblem, 'code' | 'params'> | null {
  const booth = known.get(id);
  if (!booth) return { code: 'booth-unknown' };
  const params = { booth: booth.number };
  if (among.indexOf(id) < at) return { code: 'booth-named-twice', params };
  if (booth.withdrawn) return { code: 'booth-is-withdrawn', params };
  return booth.taken ? { code: 'booth-is-taken', params } : null;
}
