import { CloseSwap } from './close-swap.js';
import { ConsentToSwap } from './consent-to-swap.js';
import { ListSharedBooths } from './list-shared-booths.js';
import { ListSwaps } from './list-swaps.js';
import { MergeBooths } from './merge-booths.js';
import { MoveBooking } from './move-booking.js';
import { PreviewMove } from './preview-move.js';
import { PreviewRedraw } from './preview-redraw.js';
import { ProposeSwap } from './propose-swap.js';
import { ShareBooth } from './share-booth.js';
import { SplitBooth } from './split-booth.js';

export { ConsiderMerge } from './consider-merge.js';
export { ConsiderSplit } from './consider-split.js';
export { Redraw } from './redraw.js';

export const MOVES_USE_CASES = [
  CloseSwap,
  ConsentToSwap,
  ListSharedBooths,
  ListSwaps,
  MergeBooths,
  MoveBooking,
  PreviewMove,
  PreviewRedraw,
  ProposeSwap,
  ShareBooth,
  SplitBooth,
];
