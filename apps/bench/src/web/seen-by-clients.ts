/** Two hundred browsers watch a plan while booths are sold one after the other. */
import { eventually } from '@ketnoi/testing';
import { finding, type Finding } from '../assign/finding.js';
import { bookOneAtATime, delays, ONE_AT_A_TIME } from '../booths/live/live-plan.js';
import { Viewer } from '../booths/live/viewer.js';
import { Hands } from '../booths/load/hands.js';
import { HistoryBook } from '../booths/load/history-book.js';
import { readDatabaseClock } from '../booths/world/database-clock.js';
import { openFair } from '../booths/world/fair.js';
import { BOOTHS, CONNECTIONS, type World } from '../booths/world/world.js';

const CLIENTS = 200;
const PATIENCE_MS = 60_000;

export async function seenByClients({ database, firms }: World, url: string): Promise<Finding[]> {
  const { dataSource } = database;
  const fair = await openFair(dataSource, firms, { booths: BOOTHS + ONE_AT_A_TIME, boothsPerCompany: 10 });
  const history = new HistoryBook(await readDatabaseClock(dataSource));
  const clients = Array.from(
    { length: CLIENTS },
    (_, i) => new Viewer(url, { token: firms[i].token, fairId: fair.fairId, since: 0, now: () => history.clock.now() }),
  );
  await Promise.all(clients.map(({ welcome }) => welcome));
  const hands = new Hands([url], CONNECTIONS);
  await bookOneAtATime({ fair, firms, hands, history }, clients);
  hands.close();
  await eventually(() => clients.every(({ changes }) => changes.length >= ONE_AT_A_TIME), {
    ...{ timeoutMs: PATIENCE_MS, what: 'all changes to reach all clients' },
  });
  for (const client of clients) client.leave();
  const { oneAtATime } = await delays(dataSource, fair, clients);
  return [
    finding(`a booth sold, until the last of ${CLIENTS} clients sees it, median`, middle(oneAtATime), 'ms'),
    finding(
      `a booth sold, until the last of ${CLIENTS} clients sees it, slowest of ${oneAtATime.length}`,
      oneAtATime.at(-1) ?? Infinity,
      'ms',
      { goal: { op: '<=', value: 1_000 } },
    ),
  ];
}

const middle = (rising: readonly number[]): number => rising[Math.floor(rising.length / 2)];
