/**
 * Makes a plan of a drawing: which shape is the hall, which number stands in which booth, which booth lies in which
 * zone. Costs a look at the neighbours of every text (by the same grid that compares shapes).
 */
import { taxonomy } from '@ketnoi/taxonomy';
import type { Outline, Point } from '../booth.js';
import { type BoothTexts, textsInBooths } from './booth-texts.js';
import { type Drawing, type DrawnShape, fileProblem, type FoundProblem, type PlanNotice } from './drawing.js';
import { type HallFeature, type HallPlan, PLAN_LIMITS, type PlannedBooth, type PlannedZone } from './hall-plan.js';
import { boundsOf, contains, middleOf } from './polygon.js';

export interface AssembledPlan {
  readonly plan: HallPlan;
  /** Whether the file itself said how many sides are open, booth by booth. */
  readonly statesOpenSides: readonly boolean[];
  /** Where each shape stands in the file, in the order of the plan's lists. */
  readonly places: {
    readonly hall: DrawnShape['place'];
    readonly booths: readonly DrawnShape['place'][];
    readonly features: readonly DrawnShape['place'][];
  };
  readonly problems: readonly FoundProblem[];
  readonly notices: readonly PlanNotice[];
}

/** Free floor around booths whose hall nobody drew, mm. */
const ASSUMED_AISLE = 3_000;
const MUST_CLOSE: readonly DrawnShape['role'][] = ['hall', 'booth', 'pillar', 'aisle', 'zone'];

export function assemblePlan(drawing: Drawing): AssembledPlan {
  const problems = [...drawing.problems];
  const notices = [...drawing.notices];
  const drawnHalls = drawing.shapes.filter(({ role }) => role === 'hall');
  const hall = drawnHalls[0] ?? assumedHall(drawing);
  if (drawnHalls.length === 0)
    if (drawing.hallMayBeAssumed) notices.push({ code: 'hall-assumed', about: [] });
    else problems.push(fileProblem('hall-missing'));
  for (const { place, points } of drawnHalls.slice(1)) problems.push(fileProblem('several-halls', place, points[0]));

  const move = drawing.keepsOrigin ? null : originOf(hall);
  const moved = drawing.shapes.map((shape) => ({ ...shape, points: shifted(shape.points, move) }));
  const as = (role: DrawnShape['role']): readonly DrawnShape[] => moved.filter((shape) => shape.role === role);
  for (const shape of moved)
    if (!shape.closed && MUST_CLOSE.includes(shape.role))
      problems.push({
        ...fileProblem('shape-open', shape.place, shape.points[0] ?? null),
        number: shape.labels.number ?? null,
      });

  const booths = as('booth');
  const texts = drawing.texts.map((text) => ({ ...text, at: shifted([text.at], move)[0] }));
  const written = textsInBooths(booths, texts);
  problems.push(...written.problems);
  const zones = as('zone');
  const named = [...zones, ...booths];
  const features = moved.filter((shape) => shape.role !== 'hall' && shape.role !== 'booth' && shape.role !== 'zone');
  const planned = booths.map((shape, i) => toBooth(shape, written.booths[i], zones));
  if (!features.some(({ role }) => role === 'entrance')) notices.push({ code: 'entrance-assumed', about: [] });
  return {
    plan: {
      outline: shifted(hall.points, move),
      features: features.map(toFeature),
      zones: zonesOf(planned, named),
      booths: planned,
    },
    statesOpenSides: booths.map(({ labels }) => labels.openSides !== undefined),
    places: {
      hall: hall.place,
      booths: booths.map(({ place }) => place),
      features: features.map(({ place }) => place),
    },
    problems,
    notices,
  };
}

const originOf = (hall: DrawnShape): Point | null => {
  const { left, top } = boundsOf(hall.points);
  return Number.isFinite(left) && Number.isFinite(top) ? [left, top] : null;
};

const shifted = (points: Outline, by: Point | null): Outline =>
  by === null ? points : points.map(([x, y]) => [x - by[0], y - by[1]]);

/** A frame around all booths, one aisle wider on every side. */
function assumedHall({ shapes }: Drawing): DrawnShape {
  const frame = boundsOf(shapes.filter(({ role }) => role === 'booth').flatMap(({ points }) => [...points]));
  const known = Number.isFinite(frame.left);
  const [left, top] = [frame.left - ASSUMED_AISLE, frame.top - ASSUMED_AISLE];
  const [right, bottom] = [frame.right + ASSUMED_AISLE, frame.bottom + ASSUMED_AISLE];
  return {
    role: 'hall',
    closed: true,
    labels: {},
    place: { layer: null, line: null },
    points: known
      ? [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ]
      : [],
  };
}

function toBooth({ labels, points }: DrawnShape, written: BoothTexts, zones: readonly DrawnShape[]): PlannedBooth {
  const middle = points.length >= 3 ? middleOf(points) : null;
  const around = middle && zones.find((zone) => zone.points.length >= 3 && contains(zone.points, middle));
  return {
    number: labels.number ?? written.number ?? '',
    zone: labels.zone ?? around?.labels.zone ?? null,
    kind: labels.kind ?? 'shell',
    outline: points,
    openSides: labels.openSides ?? 0,
    powerW: labels.powerW ?? written.powerW,
  };
}

const toFeature = ({ role, labels, points }: DrawnShape): HallFeature => ({
  kind: role as HallFeature['kind'],
  utility: role === 'utility' ? (labels.utility ?? null) : null,
  name: labels.name ?? null,
  outline: points,
});

/** Every zone that is drawn or that a booth names, once. */
function zonesOf(booths: readonly PlannedBooth[], drawn: readonly DrawnShape[]): readonly PlannedZone[] {
  const labels = new Map<string, DrawnShape['labels']>();
  for (const shape of drawn) if (shape.labels.zone !== undefined) labels.set(shape.labels.zone, shape.labels);
  for (const { zone } of booths) if (zone !== null && !labels.has(zone)) labels.set(zone, {});
  labels.delete('');
  return [...labels].map(([name, said]) => ({ name, ...whatItGroups(name, said) }));
}

/** `JP` is the pavilion of a country, `plastics-rubber` a sector of the taxonomy; other names are just names. */
export function whatItGroups(
  name: string,
  said: { readonly sectorId?: string; readonly country?: string } = {},
): Omit<PlannedZone, 'name'> {
  const isSector = (id: string): boolean => taxonomy().kindOf(id) === 'sector';
  return {
    sectorId: said.sectorId ?? (isSector(name) ? name : null),
    country: said.country ?? (/^[A-Z]{2}$/.test(name) ? name : null),
  };
}

export const isZoneName = (name: string): boolean => name.trim() !== '' && name.length <= PLAN_LIMITS.zoneNameLength;
