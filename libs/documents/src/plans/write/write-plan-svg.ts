import {
  type BoothKind,
  type HallFeature,
  middleOf,
  type Outline,
  type PlannedBooth,
  powerText,
} from '@ketnoi/booth-allocation';
import { scaleBar } from './scale-bar.js';
import type { HallDrawingOut } from './hall-drawing.js';
import { type Attributes, element, text } from './svg-element.js';

const MARGIN = 2_000;
/** Room for the scale below the hall. */
const FOOT = 3_000;
const ZONE_COLOURS = ['#cfe3f5', '#d8efd3', '#fbe3c0', '#eadcf4', '#f8d4d7', '#d3eeee', '#efe9c6', '#e2e2ea'];
const FEATURE_COLOURS = { entrance: '#2e7d32', pillar: '#555555', aisle: '#f7f7f7', utility: '#1565c0' } as const;

/**
 * A hall as an SVG in millimetres that people can read and `readSvgPlan` reads back as the same plan: numbers, zones in
 * colours with their names beside, doors, pillars, supplies and a scale.
 */
export function writePlanSvg(hall: HallDrawingOut): string {
  const xs = hall.outline.map(([x]) => x);
  const ys = hall.outline.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, depth] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const box = [left - MARGIN, top - MARGIN, width + 2 * MARGIN, depth + 2 * MARGIN + FOOT];
  const colourOf = zoneColours(hall);
  const aisles = hall.features.filter(({ kind }) => kind === 'aisle');
  const above = hall.features.filter(({ kind }) => kind !== 'aisle');
  const body = [
    element('title', {}, text(hall.name)),
    outline(hall.outline, { 'data-role': 'hall', fill: '#ffffff', stroke: '#222222', 'stroke-width': 120 }),
    ...aisles.map(featureShape),
    ...hall.booths.map((booth) => boothShape(booth, hall, colourOf)),
    ...above.map(featureShape),
    ...hall.booths.map(numberText),
    scaleBar(left, top + depth + MARGIN, width),
    ...legend(hall, left + width, top + depth + MARGIN, colourOf),
  ];
  const root: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: box.join(' '),
    'data-millimetres-per-unit': 1,
    'data-origin': 'hall',
    'font-family': 'sans-serif',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${body.join('\n')}\n`)}\n`;
}

/** A closed shape, a line or a single point, whichever it is. */
function outline(points: Outline, attributes: Attributes): string {
  if (points.length === 1) {
    const [[x, y]] = points;
    return element('path', { d: `M${x} ${y}`, ...attributes });
  }
  const list = points.map(([x, y]) => `${x},${y}`).join(' ');
  return element(points.length === 2 ? 'polyline' : 'polygon', { points: list, ...attributes });
}

function boothShape(booth: PlannedBooth, hall: HallDrawingOut, colourOf: (zone: string | null) => string): string {
  const zone = hall.zones.find(({ name }) => name === booth.zone);
  return outline(booth.outline, {
    'data-role': 'booth',
    'data-number': booth.number,
    'data-kind': booth.kind satisfies BoothKind,
    'data-zone': booth.zone,
    'data-sector': zone?.sectorId,
    'data-country': zone?.country,
    'data-open-sides': booth.openSides,
    'data-power': booth.powerW === null ? null : powerText(booth.powerW),
    fill: colourOf(booth.zone),
    stroke: '#333333',
    'stroke-width': 40,
    'stroke-dasharray': booth.kind === 'raw' ? '300 150' : null,
  });
}

function featureShape({ kind, utility, name, outline: points }: HallFeature): string {
  const colour = FEATURE_COLOURS[kind];
  const line = points.length < 3;
  const shape = outline(points, {
    'data-role': kind,
    'data-utility': utility,
    'data-name': name,
    fill: line ? 'none' : colour,
    stroke: kind === 'aisle' ? 'none' : colour,
    'stroke-width': kind === 'entrance' ? 300 : 60,
  });
  if (points.length > 1) return shape;
  const [[cx, cy]] = points;
  // A path of one point shows nothing: the dot that people see is no shape of the plan.
  return `${shape}${element('circle', { cx, cy, r: 150, fill: colour, class: 'mark' })}`;
}

function numberText({ number, outline: points }: PlannedBooth): string {
  const [x, y] = middleOf(points);
  const attributes = { x, y: y + 200, 'font-size': 600, 'text-anchor': 'middle', fill: '#111111' };
  return element('text', attributes, text(number));
}

function zoneColours({ zones }: HallDrawingOut): (zone: string | null) => string {
  const colours = new Map(zones.map(({ name }, i) => [name, ZONE_COLOURS[i % ZONE_COLOURS.length]]));
  return (zone) => colours.get(zone ?? '') ?? '#f2f2f2';
}

/** Names of the zones in their colours, from the right end of the scale's line leftwards. */
function legend({ zones }: HallDrawingOut, right: number, y: number, colourOf: (zone: string) => string): string[] {
  return zones.map(({ name }, i) => {
    const [column, row] = [Math.floor(i / 3), i % 3];
    const [x, at] = [right - (column + 1) * 9_000, y + row * 900];
    const patch = element('rect', { x, y: at, width: 700, height: 700, fill: colourOf(name), class: 'mark' });
    return `${patch}${element('text', { x: x + 900, y: at + 600, 'font-size': 600, fill: '#111111' }, text(name))}`;
  });
}
