/** The door of draws: wishes, what-ifs, release. */
export { CarryOutDraw, type DrawRunOutcome } from './carry-out-draw.js';
export { CreateDraw, type CreatedDraw, type CreateDrawRefusal } from './create-draw.js';
export { DiscardDraw } from './discard-draw.js';
export type { DrawNotReady, UnusableWishes } from './draw-refusals.js';
export { type HandedInWishes, type HandInRefusal, HandInWishes, type WishesOfCompany } from './hand-in-wishes.js';
export {
  ImportStandings,
  type StandingProblem,
  type StandingRow,
  type StandingsReader,
  type StandingsReading,
  type UnusableStandings,
} from './import-standings.js';
export { DrawBroke, DrawEngine, type DrawRun, DrawStopped } from './ports/draw-engine.js';
export { DrawRequests, type ListedRequest, type NamesOnPlan, type UngrantedRequest } from './ports/draw-requests.js';
export {
  DRAW_SILENT_SECONDS,
  type DrawRef,
  Draws,
  type DrawTurn,
  type FirmOutcome,
  type ReleasedOutcome,
} from './ports/draws.js';
export { type FirmLetter, FirmLetters } from './ports/firm-letters.js';
export { PublishDraw } from './publish-draw.js';
export {
  type ReleasedDraw,
  ReleaseDraw,
  type ReleaseDrawAnswer,
  type ReleaseRefused,
  type UnreleasableBooth,
} from './release-draw.js';
export { SetDrawCall } from './set-draw-call.js';
export { SetStandings } from './set-standings.js';
export { ShowDraws } from './show-draws.js';
export { type OwnWishes, ShowWishes } from './show-wishes.js';
export { WithdrawWishes } from './withdraw-wishes.js';
export type * from '../../domain/draws/compare-draws.js';
export { DRAW_STATES } from '../../domain/draws/draw.js';
export type * from '../../domain/draws/draw.js';
export type * from '../../domain/draws/draw-problem.js';
export type * from '../../domain/draws/draw-request.js';
export type { DrawEvent } from '../../domain/draws/events.js';
export type * from '../../domain/draws/plan-for-draw.js';
