export { runDraw } from './run-draw.js';
export { shareWall } from './plan/geometry.js';
export { readDraw } from './format/read-draw.js';
export { writeDrawResult } from './format/write-result.js';
export type { DrawProblem } from './format/problems.js';
export {
  DEFAULT_RULES as DEFAULT_DRAW_RULES,
  LIMITS as DRAW_LIMITS,
  type DrawApplicant,
  type DrawBooth,
  type DrawInput,
  type DrawRules,
  type DrawWeights,
  type Pin,
  type Spot,
  type Want,
  type Wish,
  type ZoneRule,
} from './format/draw-input.js';
export type { DrawOutcome, DrawResult, OutcomeCode, WishCode, WishReason } from './draw-result.js';
