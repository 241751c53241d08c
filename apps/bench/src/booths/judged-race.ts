/** A race on a fair of its own, what the checker has to say of it, and how long people waited. */
import { finding, type Finding } from '../assign/finding.js';
import type { BurstOutcome, Scene } from './load/burst.js';
import { Hands } from './load/hands.js';
import { HistoryBook } from './load/history-book.js';
import { complaintsAbout } from './load/verdict.js';
import { readDatabaseClock } from './world/database-clock.js';
import { openFair } from './world/fair.js';
import { BOOTHS, CONNECTIONS, type World } from './world/world.js';

export interface JudgedRace extends BurstOutcome {
  readonly complaints: number;
}

/** More than any firm tries for, so that every loser loses to somebody else. */
const BOOTHS_PER_COMPANY = 10;

export async function judgedRace(
  { database, firms }: World,
  urls: readonly string[],
  race: (scene: Scene) => Promise<BurstOutcome>,
): Promise<JudgedRace> {
  const { dataSource } = database;
  const fair = await openFair(dataSource, firms, { booths: BOOTHS, boothsPerCompany: BOOTHS_PER_COMPANY });
  const history = new HistoryBook(await readDatabaseClock(dataSource));
  const hands = new Hands(urls, CONNECTIONS);
  try {
    const outcome = await race({ fair, firms, hands, history });
    return { ...outcome, complaints: await complaintsAbout(history, dataSource, fair) };
  } finally {
    hands.close();
  }
}

export const sumOf = (races: readonly JudgedRace[], count: (race: JudgedRace) => number): number =>
  races.reduce((total, race) => total + count(race), 0);

export function waitingTimes(name: string, races: readonly JudgedRace[]): Finding[] {
  const all = races.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  const at = (share: number): number => all[Math.min(all.length - 1, Math.floor(all.length * share))];
  return [finding(`${name}: p50`, at(0.5), 'ms'), finding(`${name}: p99`, at(0.99), 'ms')];
}
