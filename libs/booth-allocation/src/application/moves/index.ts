/** The door of bookings that go elsewhere: moves and swaps. */
export { CloseSwap } from './close-swap.js';
export { ConsentToSwap } from './consent-to-swap.js';
export { ListSharedBooths } from './list-shared-booths.js';
export { ListSwaps } from './list-swaps.js';
export type { MergeWish, RedrawRefusal } from './consider-merge.js';
export type { SplitWish } from './consider-split.js';
export { MergeBooths } from './merge-booths.js';
export { MoveBooking, type MoveRefusal, type MoveRequest } from './move-booking.js';
export type { MovedAnswer } from './moved-answer.js';
export { PreviewMove } from './preview-move.js';
export { type BoothOutlook, PreviewRedraw, type RedrawOutlook } from './preview-redraw.js';
export { ProposeSwap, type SwapRefusal, type SwapWish } from './propose-swap.js';
export { ShareBooth, type SharingRefusal, type SharingStep, type SharingWish } from './share-booth.js';
export { SplitBooth } from './split-booth.js';
export { BoothSwaps } from './ports/booth-swaps.js';
export { ClaimLocks } from './ports/claim-locks.js';
export { CoExhibitors, type SharedBooth } from './ports/co-exhibitors.js';
export { StandingPlans } from './ports/standing-plans.js';
export * from '../../domain/moves/events.js';
export type { MoveRejection, SwapRejection } from '../../domain/moves/move-rejection.js';
export type { NamedSwap, SeenSide, SeenSwap } from '../../domain/moves/seen-swap.js';
export type { Swap, SwapSide } from '../../domain/moves/swap.js';
export { SWAP_STATES, type SwapState } from '../../domain/moves/swap-state.js';
export type { HallAround, Piece, StandingBooth } from '../../domain/moves/redraw-booths.js';
export type { RedrawRejection } from '../../domain/moves/redraw-rejection.js';
export {
  CO_EXHIBITOR_STATES,
  type CoExhibitor,
  type CoExhibitorState,
  type SharingRejection,
} from '../../domain/moves/share-booth.js';
