import type { LiveEvents } from '@ketnoi/jobs';
import type { FairId, PublishedEvent } from '@ketnoi/kernel';
import type { BoothNews } from './booth-news.js';
import type { PlanView } from './plan-view.js';

/** After news went out, what happens so soon afterwards goes out together. */
const REST_MS = 150;

/**
 * The news of one fair's plan for all who watch it here. A burst of hundreds of bookings before hundreds of viewers
 * would be a hundred thousand messages if each change were told by itself; told together they are some thousand.
 */
export class PlanFeed {
  readonly views = new Set<PlanView>();
  private readonly waiting: PublishedEvent[] = [];
  /** News is going out, or the rest after it lasts. */
  private busy = false;
  private rest: NodeJS.Timeout | undefined;

  constructor(
    private readonly fairId: FairId,
    private readonly live: LiveEvents,
    private readonly news: BoothNews,
    private readonly fail: (error: unknown) => void,
  ) {}

  get listening(): Promise<void> {
    return this.live.listening;
  }

  /** Until `end`. */
  async follow(): Promise<void> {
    for (let next = await this.live.next(); !next.done; next = await this.live.next()) {
      this.waiting.push(next.value);
      if (!this.busy) void this.tellWaiting().catch(this.fail);
    }
  }

  end(): void {
    clearTimeout(this.rest);
    void this.live.return?.();
  }

  private async tellWaiting(): Promise<void> {
    const events = this.nextInARow();
    this.busy = events.length > 0;
    if (!this.busy) return;
    const news = await this.news.of(this.fairId, events);
    for (const view of this.views) void view.take(news).catch(this.fail);
    if (this.views.size > 0) this.rest = setTimeout(() => void this.tellWaiting().catch(this.fail), REST_MS);
  }

  /** Up to the first gap: a message may be lost on its way, and each viewer fills the gap from the outbox. */
  private nextInARow(): PublishedEvent[] {
    this.waiting.sort((one, other) => one.version - other.version);
    const gap = this.waiting.findIndex((event, i) => i > 0 && event.version > this.waiting[i - 1].version + 1);
    return this.waiting.splice(0, gap < 0 ? this.waiting.length : gap);
  }
}
