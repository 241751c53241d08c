import type { BoothId, Currency } from '@ketnoi/kernel';
import type { LifeRejection } from '../life/life-rejection.js';

export type PavilionRejection =
  | LifeRejection
  /** The company takes part through another group or none, or the booth is no pavilion's. */
  | { readonly code: 'not-in-group' }
  /** The date until which the leader may allot has passed. */
  | { readonly code: 'pavilion-over' }
  /** The leader may still allot; ISO text. */
  | { readonly code: 'pavilion-not-over'; readonly allotUntil: string }
  | { readonly code: 'booths-taken'; readonly boothIds: readonly BoothId[] }
  | { readonly code: 'money-came-in'; readonly paidAmount: number; readonly currency: Currency }
  | { readonly code: 'changed-meanwhile' };
