import type { PublishedEvent } from '@ketnoi/kernel';

/** Port: what the relay has stamped goes out to every gateway that listens. */
export abstract class FairEventPublisher {
  abstract publish(events: readonly PublishedEvent[]): Promise<void>;
}

export interface LiveEvents extends AsyncIterableIterator<PublishedEvent> {
  /** Resolves when every event published from now on will arrive: read what stands only after it. */
  readonly listening: Promise<void>;
}

/**
 * Port: the live events of a fair. What was missed while away is read from the outbox by version, not from here.
 * `return()` of the iterator gives everything back at once; always end it so.
 */
export abstract class FairEventStream {
  abstract subscribe(fairId: string): LiveEvents;
}

export const channelOf = (prefix: string, fairId: string): string => `${prefix}:fair-events:${fairId}`;
