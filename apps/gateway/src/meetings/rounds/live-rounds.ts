import { FairEventStream, PushIterator } from '@ketnoi/jobs';
import type { FairId, PublishedEvent, RoundId } from '@ketnoi/kernel';
import { InjectLog, type Log } from '@ketnoi/logging';
import { Injectable } from '@nestjs/common';
import type { Round } from './round.type.js';

/** Where events are lost the row is looked at all the same, so that nobody waits for ever. */
const LOOK_EVERY_MS = 2_000;
const OVER = new Set(['finished', 'failed', 'cancelled']);

/**
 * What a viewer of a round is told: the round as it stands, whenever an event of it arrives and now and then without
 * one. Ends by itself when the round is over, and gives everything back when the viewer leaves.
 */
@Injectable()
export class LiveRounds {
  constructor(
    private readonly stream: FairEventStream,
    @InjectLog() private readonly log: Log,
  ) {}

  watch(fairId: FairId, roundId: RoundId, read: () => Promise<Round | null>): AsyncIterableIterator<Round> {
    const live = this.stream.subscribe(fairId);
    let shown = '';
    let looking: Promise<void> = Promise.resolve();
    const timer = setInterval(() => look(), LOOK_EVERY_MS);
    const rounds = new PushIterator<Round>(() => {
      clearInterval(timer);
      void live.return?.();
    });
    const look = (): void => {
      looking = looking.then(show).catch((error: unknown) => {
        this.log.error({ err: error, fairId, roundId }, 'a live round ended: it could not be read');
        void rounds.return();
      });
    };
    const show = async (): Promise<void> => {
      const round = await read();
      const now = JSON.stringify(round);
      if (round && now !== shown) rounds.push(round);
      shown = now;
      if (!round || OVER.has(round.state)) setImmediate(() => void rounds.return());
    };
    look();
    // What happened before listening began is seen by looking again.
    void live.listening.then(look);
    void follow(live, (event) => (event.payload as { roundId?: string }).roundId === roundId && look());
    return rounds;
  }
}

async function follow(
  live: AsyncIterableIterator<PublishedEvent>,
  hear: (event: PublishedEvent) => void,
): Promise<void> {
  for (let next = await live.next(); !next.done; next = await live.next()) hear(next.value);
}
