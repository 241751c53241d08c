import { AllotInPavilion } from './allot-in-pavilion.js';
import { BookForGroup } from './book-for-group.js';
import { BookForGroupFile } from './book-for-group-file.js';
import { ReleasePavilion } from './release-pavilion.js';
import { ReservePavilion } from './reserve-pavilion.js';
import { TakeBackInPavilion } from './take-back-in-pavilion.js';
import { TakeBackPavilion } from './take-back-pavilion.js';
import { ViewPavilion } from './view-pavilion.js';

export { CompareEditedPavilion } from './compare-edited-pavilion.js';
export { GroupGate } from './group-gate.js';
export { GroupOrderDesk } from './group-order-desk.js';
export { PavilionDesk } from './pavilion-desk.js';

export const PAVILION_USE_CASES = [
  AllotInPavilion,
  BookForGroup,
  BookForGroupFile,
  ReleasePavilion,
  ReservePavilion,
  TakeBackInPavilion,
  TakeBackPavilion,
  ViewPavilion,
];
