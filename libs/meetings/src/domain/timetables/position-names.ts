import type { InterpreterId } from '@ketnoi/kernel';
import type { PlaceKind } from './timetable-inputs.js';

/** What the places and interpreters of a fair are called. */
export interface PositionNames {
  readonly places: readonly { readonly id: string; readonly kind: PlaceKind; readonly number: string }[];
  readonly interpreters: readonly { readonly id: InterpreterId; readonly name: string }[];
}
