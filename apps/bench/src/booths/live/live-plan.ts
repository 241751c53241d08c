/** Hundreds watch the plan during a burst; one of them goes away in the middle and comes back. */
import { eventually } from '@ketnoi/testing';
import type { DataSource } from 'typeorm';
import { runBurst } from '../load/burst.js';
import { burstPlan } from '../load/burst-plan.js';
import { Hands } from '../load/hands.js';
import { HistoryBook } from '../load/history-book.js';
import { readDatabaseClock } from '../world/database-clock.js';
import { type BenchFair, openFair } from '../world/fair.js';
import { BOOTHS, CONNECTIONS, FIRMS, type World } from '../world/world.js';
import { Viewer } from './viewer.js';

export interface LiveOutcome {
  readonly viewers: number;
  /** Over all viewers: sold booths that were not shown so at the end. */
  readonly missing: number;
  /** Did the one that was away see the rest without being told to load the plan anew? Its own missing changes. */
  readonly missingToReturner: number;
  readonly reloads: number;
  /** Milliseconds from writing an event, within its transaction, to its arrival at the last viewer; rising. */
  readonly toLastViewer: readonly number[];
}

const VIEWERS = 300;
const LEAVES_AFTER = 50;
const PATIENCE_MS = 60_000;

export async function watchBurst({ database, firms }: World, urls: readonly string[]): Promise<LiveOutcome> {
  const { dataSource } = database;
  const fair = await openFair(dataSource, firms, { booths: BOOTHS, boothsPerCompany: 10 });
  const history = new HistoryBook(await readDatabaseClock(dataSource));
  const watch = (i: number, since: number): Viewer =>
    new Viewer(urls[i % urls.length], {
      ...{ token: firms[i].token, fairId: fair.fairId, since },
      now: () => history.clock.now(),
    });
  const viewers = Array.from({ length: VIEWERS }, (_, i) => watch(i, 0));
  const away = watch(VIEWERS, 0);
  await Promise.all([...viewers, away].map(({ welcome }) => welcome));

  const hands = new Hands(urls, CONNECTIONS);
  const burst = runBurst(burstPlan({ attempts: 2_000, booths: BOOTHS, firms: FIRMS }, 1), {
    fair,
    firms,
    hands,
    history,
  });
  await eventually(() => away.changes.length >= LEAVES_AFTER, { timeoutMs: PATIENCE_MS, what: 'changes to arrive' });
  away.leave();
  await burst;
  hands.close();

  const back = watch(VIEWERS, away.lastVersion());
  const complete = (viewer: Viewer): boolean => soldOn(viewer.changes).size === BOOTHS;
  const returned = (): Set<string> => soldOn([...away.changes, ...back.changes]);
  await eventually(() => viewers.every(complete) && returned().size === BOOTHS, {
    ...{ timeoutMs: PATIENCE_MS, what: 'all changes to reach all viewers' },
  }).catch(() => undefined);
  for (const viewer of [...viewers, back]) viewer.leave();
  return {
    viewers: VIEWERS,
    missing: viewers.reduce((sum, { changes }) => sum + BOOTHS - soldOn(changes).size, 0),
    missingToReturner: BOOTHS - returned().size,
    reloads: [...viewers, back].flatMap(({ changes }) => changes).filter(({ boothId }) => boothId === null).length,
    toLastViewer: await delays(dataSource, fair, viewers),
  };
}

const soldOn = (changes: readonly { boothId: string | null; state: string | null }[]): Set<string> =>
  new Set(changes.flatMap(({ boothId, state }) => (boothId !== null && state === 'BOOKED' ? [boothId] : [])));

async function delays(dataSource: DataSource, { fairId }: BenchFair, viewers: readonly Viewer[]): Promise<number[]> {
  const lastArrival = new Map<number, number>();
  for (const { changes } of viewers)
    for (const { version, arrivedAt } of changes)
      lastArrival.set(version, Math.max(arrivedAt, lastArrival.get(version) ?? 0));
  const events: { version: number | string; created_at: Date }[] = await dataSource.query(
    'SELECT version, created_at FROM outbox_events WHERE fair_id = ? AND version IS NOT NULL',
    [fairId],
  );
  return events
    .flatMap(({ version, created_at }) => {
      const arrival = lastArrival.get(Number(version));
      return arrival === undefined ? [] : [arrival - created_at.getTime()];
    })
    .sort((a, b) => a - b);
}
