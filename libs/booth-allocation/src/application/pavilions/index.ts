/** The door of pavilions and group leaders' orders. */
export { AllotInPavilion, type OnwardWish } from './allot-in-pavilion.js';
export { BookForGroup, type GroupOrderWish } from './book-for-group.js';
export type { GroupOrder, GroupOrderRefusal } from './group-order-answer.js';
export { BookForGroupFile, type GroupOrderFile, type OrderReader } from './book-for-group-file.js';
export { ReleasePavilion } from './release-pavilion.js';
export { type PavilionRefusal, type PavilionWish, ReservePavilion } from './reserve-pavilion.js';
export { TakeBackInPavilion, type TakeBackWish } from './take-back-in-pavilion.js';
export { type EditedPavilion, TakeBackPavilion } from './take-back-pavilion.js';
export { type ShownPavilion, ViewPavilion } from './view-pavilion.js';
export { type GroupAtFair, type GroupMember, GroupsAtFair } from './ports/groups-at-fair.js';
export { OpenBooths, type PlanNames } from './ports/open-booths.js';
export { Pavilions } from './ports/pavilions.js';
export {
  cellsOfPavilionBooth,
  type EditedPavilionRow,
  PAVILION_LIST,
  type PavilionListColumn,
  type PavilionListProblem,
} from '../../domain/pavilion/pavilion-list.js';
export type { Pavilion, PavilionBooth } from '../../domain/pavilion/pavilion.js';
export type { PavilionRejection } from '../../domain/pavilion/pavilion-rejection.js';
export {
  type BoothWish,
  MOST_ORDER_LINES,
  type OpenBooth,
  ORDER_COLUMNS,
  type OrderColumn,
  type OrderLine,
  type OrderProblem,
  type OrderProblemCode,
} from '../../domain/pavilion/group-order.js';
export type { OrderRow } from '../../domain/pavilion/read-order-rows.js';
