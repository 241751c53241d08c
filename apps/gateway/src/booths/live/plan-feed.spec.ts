import { type LiveEvents, PushIterator } from '@ketnoi/jobs';
import type { FairId, PublishedEvent } from '@ketnoi/kernel';
import { eventually } from '@ketnoi/testing';
import type { BoothNews, News } from './booth-news.js';
import { PlanFeed } from './plan-feed.js';
import type { PlanView } from './plan-view.js';

const event = (version: number): PublishedEvent => ({ version }) as PublishedEvent;

describe('the feed of a plan', () => {
  it('tells the first event at once, then together what happened soon afterwards, up to a gap', async () => {
    const events = Object.assign(new PushIterator<PublishedEvent>(() => undefined), { listening: Promise.resolve() });
    const told: number[][] = [];
    const news = { of: (_: FairId, some: PublishedEvent[]) => Promise.resolve(some.map(({ version }) => version)) };
    const view = { take: (versions: News) => Promise.resolve(void told.push(versions as unknown as number[])) };
    const feed = new PlanFeed('fair' as FairId, events as LiveEvents, news as unknown as BoothNews, (error) => {
      throw error;
    });
    feed.views.add(view as unknown as PlanView);
    void feed.follow();
    events.push(event(1));
    await eventually(() => told.length === 1);
    for (const version of [3, 2, 6]) events.push(event(version));
    await eventually(() => told.length === 3);
    expect(told).toEqual([[1], [2, 3], [6]]);
    feed.end();
  });
});
