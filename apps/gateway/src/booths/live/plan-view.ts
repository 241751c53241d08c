import { PushIterator } from '@ketnoi/jobs';
import type { FairId } from '@ketnoi/kernel';
import type { PublishedEvents } from '@ketnoi/persistence';
import type { BoothChanges } from '../plan.type.js';
import type { BoothNews, News } from './booth-news.js';

const EVENTS_AT_ONCE = 500;

/**
 * One viewer: the version told last, and what is on its way. A gap before some news, or a viewer who was away, is filled
 * from the outbox; where that no longer reaches back, the viewer is told to load the plan anew.
 */
export class PlanView {
  readonly changes: PushIterator<BoothChanges>;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly fairId: FairId,
    private version: number,
    private readonly published: PublishedEvents,
    private readonly news: BoothNews,
    onEnd: () => void,
  ) {
    this.changes = new PushIterator<BoothChanges>(onEnd);
  }

  /** One thing after the other, so that versions never step back. */
  catchUp(): Promise<void> {
    return this.inTurn(async () => {
      if (await this.readOn()) return;
      const latest = await this.published.latest(this.fairId);
      if (this.version <= latest) return;
      // A version that never was here, as after a restored database: nothing of what the viewer has need be true.
      this.version = latest;
      this.changes.push({ version: latest, loadAnew: true, booths: [] });
    });
  }

  take(news: News): Promise<void> {
    return this.inTurn(async () => {
      if (news.since > this.version) await this.readOn();
      this.tell(news);
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  /** False = nothing has happened since. */
  private async readOn(): Promise<boolean> {
    for (let found = false; ; found = true) {
      const events = await this.published.since(this.fairId, this.version, EVENTS_AT_ONCE);
      if (events.length === 0) return found;
      const news = await this.news.of(this.fairId, events);
      this.tell({ ...news, loadAnew: news.loadAnew || news.since > this.version });
      if (events.length < EVENTS_AT_ONCE) return true;
    }
  }

  private tell({ version, loadAnew, booths }: News): void {
    if (version <= this.version) return;
    const unseen = booths.filter((booth) => booth.version > this.version);
    this.version = version;
    if (loadAnew || unseen.length > 0) this.changes.push({ version, loadAnew, booths: unseen });
  }
}
