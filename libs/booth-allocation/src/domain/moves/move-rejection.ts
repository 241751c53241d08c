import type { Currency } from '@ketnoi/kernel';
import type { LifeRejection } from '../life/life-rejection.js';
import type { SwapState } from './swap-state.js';

/** Why a booking could not go elsewhere. */
export type MoveRejection =
  | LifeRejection
  | { readonly code: 'same-booth' }
  /** A booth of a pavilion stays with its group: its leader takes it back and allots another. */
  | { readonly code: 'in-pavilion' }
  /** What was agreed and paid in one currency cannot go on in another. */
  | { readonly code: 'other-currency'; readonly currency: Currency }
  /** Booth, price or state are no longer what was looked at. */
  | { readonly code: 'changed-meanwhile' };

export type SwapRejection =
  | MoveRejection
  /** Whatever it is about the other company's booking: its state, group and prices are nothing to those who ask. */
  | { readonly code: 'cannot-swap' }
  | { readonly code: 'too-many-swaps'; readonly limit: number }
  | { readonly code: 'swap-closed'; readonly state: SwapState }
  | { readonly code: 'swap-expired'; readonly expiredAt: string };
