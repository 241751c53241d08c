import { FairEventStream } from '@ketnoi/jobs';
import type { FairId } from '@ketnoi/kernel';
import { InjectLog, type Log } from '@ketnoi/logging';
import { PublishedEvents } from '@ketnoi/persistence';
import { Injectable } from '@nestjs/common';
import type { BoothChanges } from '../plan.type.js';
import { BoothNews } from './booth-news.js';
import { PlanFeed } from './plan-feed.js';
import { PlanView } from './plan-view.js';

/** Who watches which plan: one feed a fair, as many views as people. */
@Injectable()
export class LiveBooths {
  private readonly feeds = new Map<FairId, PlanFeed>();

  constructor(
    private readonly stream: FairEventStream,
    private readonly published: PublishedEvents,
    private readonly news: BoothNews,
    @InjectLog() private readonly log: Log,
  ) {}

  watch(fairId: FairId, sinceVersion: number): AsyncIterableIterator<BoothChanges> {
    const feed = this.feeds.get(fairId) ?? this.open(fairId);
    const view: PlanView = new PlanView(fairId, sinceVersion, this.published, this.news, () =>
      this.leave(fairId, feed, view),
    );
    feed.views.add(view);
    // News that comes meanwhile waits its turn behind the catching up.
    void feed.listening
      .then(() => view.catchUp())
      .catch((error: unknown) => {
        this.log.error({ err: error, fairId }, 'a live plan ended: its changes could not be read');
        void view.changes.return();
      });
    return view.changes;
  }

  /** How many watch. */
  viewers(): number {
    return [...this.feeds.values()].reduce((sum, { views }) => sum + views.size, 0);
  }

  private open(fairId: FairId): PlanFeed {
    const fail = (error: unknown): void => {
      this.log.error({ err: error, fairId }, 'the live views of a plan ended: its changes could not be read');
      for (const view of [...feed.views]) void view.changes.return();
    };
    const feed = new PlanFeed(fairId, this.stream.subscribe(fairId), this.news, fail);
    this.feeds.set(fairId, feed);
    void feed.follow().catch(fail);
    return feed;
  }

  private leave(fairId: FairId, feed: PlanFeed, view: PlanView): void {
    feed.views.delete(view);
    if (feed.views.size > 0) return;
    feed.end();
    if (this.feeds.get(fairId) === feed) this.feeds.delete(fairId);
  }
}
