import type { FairId } from './ids.js';

/** Something that happened in a room, named in the past tense: `booth-booked`. Payloads hold ids and plain values only. */
export interface DomainEvent<Type extends string = string, Payload extends object = object> {
  readonly type: Type;
  /** Absent for what concerns no fair, such as a password reset. */
  readonly fairId: FairId | null;
  readonly payload: Payload;
}

/** An event as the relay publishes it: `version` counts without gaps within a fair, so that a live view can catch up. */
export interface PublishedEvent extends DomainEvent {
  readonly id: string;
  readonly version: number;
  readonly requestId: string | null;
  readonly at: Date;
}
