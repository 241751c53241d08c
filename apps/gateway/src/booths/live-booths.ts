import { boothsTouchedBy } from '@ketnoi/booth-allocation';
import { FairEventStream, type LiveEvents, PushIterator } from '@ketnoi/jobs';
import type { FairId, PublishedEvent } from '@ketnoi/kernel';
import { InjectLog, type Log } from '@ketnoi/logging';
import { PublishedEvents } from '@ketnoi/persistence';
import { Injectable } from '@nestjs/common';
import { BoothStates } from './booth-states.js';
import type { BoothChange } from './plan.type.js';

const EVENTS_AT_ONCE = 500;

/**
 * What a viewer of a plan is told. Events say which booth to look at, never how it stands: the state is read when the
 * event goes out, so that events that arrive late or in another order cannot show an old one. A gap in the versions, or
 * a viewer who was away, is filled from the outbox; where that no longer reaches back, the viewer is told to load anew.
 */
@Injectable()
export class LiveBooths {
  constructor(
    private readonly stream: FairEventStream,
    private readonly published: PublishedEvents,
    private readonly states: BoothStates,
    @InjectLog() private readonly log: Log,
  ) {}

  watch(fairId: FairId, sinceVersion: number): AsyncIterableIterator<BoothChange> {
    const live = this.stream.subscribe(fairId);
    const view = new View(fairId, sinceVersion, this.published, this.states);
    const changes = (view.changes = new PushIterator<BoothChange>(() => void live.return?.()));
    const fail = (error: unknown): void => {
      this.log.error({ err: error, fairId }, 'a live plan ended: its changes could not be read');
      void changes.return();
    };
    void this.follow(view, live).catch(fail);
    return changes;
  }

  private async follow(view: View, live: LiveEvents): Promise<void> {
    await live.listening;
    await view.inTurn(() => view.catchUp());
    for (let next = await live.next(); !next.done; next = await live.next()) {
      const event = next.value;
      await view.inTurn(() => view.take(event));
    }
  }
}

/** One viewer: the version shown last, and the changes on their way. */
class View {
  changes: PushIterator<BoothChange>;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly fairId: FairId,
    private version: number,
    private readonly published: PublishedEvents,
    private readonly states: BoothStates,
  ) {}

  /** One thing after the other, so that versions never step back. */
  inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  async catchUp(): Promise<void> {
    for (;;) {
      const events = await this.published.since(this.fairId, this.version, EVENTS_AT_ONCE);
      if (events.length > 0 && events[0].version > this.version + 1) this.loadAnew(events[0].version - 1);
      await this.show(events);
      if (events.length < EVENTS_AT_ONCE) return;
    }
  }

  async take(event: PublishedEvent): Promise<void> {
    if (event.version <= this.version) return;
    if (event.version > this.version + 1) return this.catchUp();
    await this.show([event]);
  }

  private async show(events: readonly PublishedEvent[]): Promise<void> {
    const booths = new Map<string, number>();
    for (const event of events) {
      for (const boothId of boothsTouchedBy(event)) booths.set(boothId, event.version);
      if (event.type === 'plan-drawn') this.loadAnew(event.version);
    }
    const last = events.at(-1);
    if (!last) return;
    const states = await this.states.after(this.fairId, last.version, [...booths.keys()]);
    const changes = states.map(({ boothId, state, heldUntil }) => {
      return { version: booths.get(boothId) ?? last.version, boothId, state, heldUntil };
    });
    // In the order of versions: a viewer who leaves comes back with the last one it saw.
    for (const change of changes.sort((one, other) => one.version - other.version)) this.changes.push(change);
    this.version = Math.max(this.version, last.version);
  }

  private loadAnew(version: number): void {
    this.changes.push({ version, boothId: null, state: null, heldUntil: null });
  }
}
