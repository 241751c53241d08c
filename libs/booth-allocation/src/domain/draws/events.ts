import type { DomainEvent, FairId } from '@ketnoi/kernel';
import type { DrawId } from './draw.js';

export type DrawRequested = DomainEvent<'draw-requested', { readonly drawId: DrawId }>;
export type DrawProgressed = DomainEvent<'draw-progressed', { readonly drawId: DrawId; readonly percent: number }>;
export type DrawEnded = DomainEvent<
  'draw-ended',
  { readonly drawId: DrawId; readonly state: 'drawn' | 'failed' | 'discarded' }
>;
/** From then on the inputs and the seed are open to everybody at the fair. */
export type DrawPublished = DomainEvent<'draw-published', { readonly drawId: DrawId; readonly inputsHash: string }>;
export type DrawReleased = DomainEvent<'draw-released', { readonly drawId: DrawId; readonly booths: number }>;
export type WishesHandedIn = DomainEvent<'wishes-handed-in', { readonly requestId: string }>;

export type DrawEvent = DrawRequested | DrawProgressed | DrawEnded | DrawPublished | DrawReleased | WishesHandedIn;

export const drawEvent = <T extends DrawEvent['type']>(
  type: T,
  fairId: FairId,
  payload: Extract<DrawEvent, { type: T }>['payload'],
): DomainEvent => ({ type, fairId, payload });
