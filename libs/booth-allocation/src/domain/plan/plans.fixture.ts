import type { Outline } from '../booth.js';
import type { HallFeature, HallPlan, PlannedBooth } from './hall-plan.js';

/** Object mothers of plans: a hall of 24 m × 12 m with two booths back to back in its middle and a door below. */
export const rectangle = (x: number, y: number, width: number, depth: number): Outline => [
  [x, y],
  [x + width, y],
  [x + width, y + depth],
  [x, y + depth],
];

export const plannedBooth = (over: Partial<PlannedBooth> = {}): PlannedBooth => ({
  number: 'A-01',
  zone: null,
  kind: 'shell',
  outline: rectangle(6_000, 3_000, 3_000, 3_000),
  openSides: 3,
  powerW: null,
  ...over,
});

export const feature = (kind: HallFeature['kind'], outline: Outline): HallFeature => ({
  kind,
  utility: null,
  name: null,
  outline,
});

export const hallPlan = (over: Partial<HallPlan> = {}): HallPlan => ({
  outline: rectangle(0, 0, 24_000, 12_000),
  features: [
    feature('entrance', [
      [10_000, 12_000],
      [13_000, 12_000],
    ]),
  ],
  zones: [],
  booths: [plannedBooth(), plannedBooth({ number: 'B-01', outline: rectangle(6_000, 6_000, 3_000, 3_000) })],
  ...over,
});
