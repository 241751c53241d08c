import { FairEventStream, type LiveEvents, PushIterator } from '@ketnoi/jobs';
import type { FairId } from '@ketnoi/kernel';
import { InjectLog, type Log } from '@ketnoi/logging';
import { Injectable } from '@nestjs/common';

/** A profile may change at another fair, and Redis may lose what it was told: a look now and then finds it. */
const LOOK_EVERY_MS = 700;

interface Watched {
  readonly viewers: Set<PushIterator<number>>;
  readonly live: LiveEvents;
  readonly timer: NodeJS.Timeout;
  /** What viewers have been told, or have seen when they came. */
  last: number;
  looking: boolean;
  again: boolean;
}

/** Tells viewers that the scores of a fair have changed. However many they are, one look serves them all. */
@Injectable()
export class LiveScores {
  private readonly fairs = new Map<FairId, Watched>();

  constructor(
    private readonly stream: FairEventStream,
    @InjectLog() private readonly log: Log,
  ) {}

  /** The revision as it is now, then every later one. @param look takes in what happened and says which it is */
  watch(fairId: FairId, now: number, look: () => Promise<number>): AsyncIterableIterator<number> {
    const watched = this.fairs.get(fairId) ?? this.begin(fairId, now, look);
    const viewer = new PushIterator<number>(() => this.leave(fairId, viewer));
    watched.viewers.add(viewer);
    viewer.push(now);
    // Another viewer's look may have found more since this one's.
    if (watched.last > now) viewer.push(watched.last);
    return viewer;
  }

  private begin(fairId: FairId, now: number, look: () => Promise<number>): Watched {
    const live = this.stream.subscribe(fairId);
    const seek = (): void => void this.look(fairId, look);
    const timer = setInterval(seek, LOOK_EVERY_MS);
    const watched: Watched = { viewers: new Set(), live, timer, last: now, looking: false, again: false };
    this.fairs.set(fairId, watched);
    void live.listening.then(seek, () => undefined);
    void follow(live, seek);
    return watched;
  }

  private async look(fairId: FairId, look: () => Promise<number>): Promise<void> {
    const watched = this.fairs.get(fairId);
    if (!watched) return;
    watched.again = watched.looking;
    if (watched.looking) return;
    watched.looking = true;
    try {
      const now = await look();
      if (now !== watched.last) for (const viewer of watched.viewers) viewer.push(now);
      watched.last = now;
    } catch (error) {
      this.log.warn({ err: error, fairId }, 'the scores of a fair could not be looked at');
    }
    watched.looking = false;
    if (watched.again) void this.look(fairId, look);
  }

  private leave(fairId: FairId, viewer: PushIterator<number>): void {
    const watched = this.fairs.get(fairId);
    if (!watched?.viewers.delete(viewer) || watched.viewers.size > 0) return;
    this.fairs.delete(fairId);
    clearInterval(watched.timer);
    void watched.live.return?.();
  }
}

async function follow(live: LiveEvents, hear: () => void): Promise<void> {
  for (let next = await live.next(); !next.done; next = await live.next()) hear();
}
