/** Hundreds watch the plan during a burst; one of them goes away in the middle and comes back. */
import { eventually } from '@ketnoi/testing';
import type { DataSource } from 'typeorm';
import { runBurst, type Scene } from '../load/burst.js';
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
  readonly toLastViewer: { readonly oneAtATime: readonly number[]; readonly inTheBurst: readonly number[] };
}

const VIEWERS = 300;
export const ONE_AT_A_TIME = 30;
const LEAVES_AFTER = ONE_AT_A_TIME + 50;
const PATIENCE_MS = 60_000;
const ALL = BOOTHS + ONE_AT_A_TIME;

export async function watchBurst({ database, firms }: World, urls: readonly string[]): Promise<LiveOutcome> {
  const { dataSource } = database;
  const fair = await openFair(dataSource, firms, { booths: ALL, boothsPerCompany: 10 });
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
  const scene = { fair, firms, hands, history };
  await bookOneAtATime(scene, viewers);
  const burst = runBurst(burstPlan({ attempts: 2_000, booths: BOOTHS, firms: FIRMS }, 1), scene);
  await eventually(() => away.changes.length >= LEAVES_AFTER, { timeoutMs: PATIENCE_MS, what: 'changes to arrive' });
  away.leave();
  await burst;
  hands.close();

  const back = watch(VIEWERS, away.lastVersion);
  const complete = (viewer: Viewer): boolean => soldOn(viewer.changes).size === ALL;
  const returned = (): Set<string> => soldOn([...away.changes, ...back.changes]);
  await eventually(() => viewers.every(complete) && returned().size === ALL, {
    ...{ timeoutMs: PATIENCE_MS, what: 'all changes to reach all viewers' },
  }).catch(() => undefined);
  for (const viewer of [...viewers, back]) viewer.leave();
  return {
    viewers: VIEWERS,
    missing: viewers.reduce((sum, { changes }) => sum + ALL - soldOn(changes).size, 0),
    missingToReturner: ALL - returned().size,
    reloads: [...viewers, back].reduce((sum, { reloads }) => sum + reloads, 0),
    toLastViewer: await delays(dataSource, fair, viewers),
  };
}

/** The booths behind those of the burst, each once the one before has reached everybody. */
export async function bookOneAtATime(scene: Scene, viewers: readonly Viewer[]): Promise<void> {
  for (let i = 0; i < ONE_AT_A_TIME; i++) {
    await runBurst([[{ booth: BOOTHS + i, firm: i }]], scene);
    const seen = (viewer: Viewer): boolean => viewer.changes.length > i;
    await eventually(() => viewers.every(seen), { timeoutMs: PATIENCE_MS, what: 'a change to reach all viewers' });
  }
}

const soldOn = (changes: readonly { boothId: string; state: string }[]): Set<string> =>
  new Set(changes.filter(({ state }) => state === 'BOOKED').map(({ boothId }) => boothId));

export async function delays(
  dataSource: DataSource,
  { fairId }: BenchFair,
  viewers: readonly Viewer[],
): Promise<LiveOutcome['toLastViewer']> {
  const lastArrival = new Map<number, number>();
  for (const { changes } of viewers)
    for (const { version, arrivedAt } of changes)
      lastArrival.set(version, Math.max(arrivedAt, lastArrival.get(version) ?? 0));
  const events: { version: number | string; created_at: Date }[] = await dataSource.query(
    'SELECT version, created_at FROM outbox_events WHERE fair_id = ? AND version IS NOT NULL ORDER BY version',
    [fairId],
  );
  const all = events.map(({ version, created_at }) => (lastArrival.get(Number(version)) ?? NaN) - created_at.getTime());
  const rising = (some: readonly number[]): number[] => some.filter(Number.isFinite).sort((a, b) => a - b);
  return { oneAtATime: rising(all.slice(0, ONE_AT_A_TIME)), inTheBurst: rising(all.slice(ONE_AT_A_TIME)) };
}
