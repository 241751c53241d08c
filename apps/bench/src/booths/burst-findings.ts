/** The burst: 2,000 attempts on 300 booths from 64 connections, through two gateways with the limits of production. */
import { finding, type Finding } from '../assign/finding.js';
import { median } from '../match/timing.js';
import { type BurstOutcome, runBurst } from './load/burst.js';
import { burstPlan, type BurstShape } from './load/burst-plan.js';
import { Hands } from './load/hands.js';
import { HistoryBook } from './load/history-book.js';
import { complaintsAbout } from './load/verdict.js';
import { replay } from './peer/bare-sql.js';
import { recordStatements, type StatementTape } from './peer/statement-tape.js';
import { type Durability, withDurability } from './world/durability.js';
import { readDatabaseClock } from './world/database-clock.js';
import { openFair } from './world/fair.js';
import { BOOTHS, CONNECTIONS, FIRMS, type World } from './world/world.js';

const SHAPE: BurstShape = { attempts: 2_000, booths: BOOTHS, firms: FIRMS };
const HOT: BurstShape = { ...SHAPE, hot: { booths: 10, share: 0.8 } };
/** More than any firm tries for, so that every loser loses to somebody else. */
const BOOTHS_PER_COMPANY = 10;
const WITHIN_MS = 20;
const REPLAYS = 5;

interface Judged extends BurstOutcome {
  readonly complaints: number;
}

export async function burstFindings(world: World, urls: readonly string[], seeds: number): Promise<Finding[]> {
  const { dataSource } = world.database;
  await burst(world, urls, SHAPE, 0);
  const tape = await recordStatements(dataSource, () => burst(world, urls, SHAPE, 0));
  const few = Math.min(5, seeds);
  return [
    ...(await withDurability(dataSource, 'durable', () => measured(world, urls, tape, seeds, 'durable'))),
    ...(await withDurability(dataSource, 'not durable', () => measured(world, urls, tape, few, 'not durable'))),
    ...(await withDurability(dataSource, 'durable', () => crowded(world, urls, few))),
  ];
}

/** Bursts and replays by turns, so that both see the same weather. */
async function measured(
  world: World,
  urls: readonly string[],
  tape: StatementTape,
  seeds: number,
  durability: Durability,
): Promise<Finding[]> {
  const bursts: Judged[] = [];
  const replays: number[] = [];
  const { dataSource, settings } = world.database;
  for (let seed = 1; seed <= seeds; seed++) {
    bursts.push(await burst(world, urls, SHAPE, seed));
    if (seed % Math.ceil(seeds / REPLAYS) === 0)
      replays.push(await replay(tape, { dataSource, url: settings.url, connections: CONNECTIONS }));
  }
  const name = `burst, ${durability}`;
  const perSecond = median(bursts.map(({ seconds }) => SHAPE.attempts / seconds));
  const bare = median(replays.map((seconds) => SHAPE.attempts / seconds));
  const ratio = durability === 'durable' ? ({ goal: { op: '>=', value: 0.25 }, goalOnRatio: true } as const) : {};
  return [
    ...correctness(`${name}, ${seeds} seeds`, bursts, SHAPE),
    finding(`${name}: widest start of the tries for one booth`, max(bursts.map((b) => b.widestStart)), 'ms', {
      goal: { op: '<=', value: WITHIN_MS },
    }),
    finding(
      `${name}: attempts beside the same SQL sent bare (${tape.pieces.flat().length} statements)`,
      perSecond,
      '/s',
      {
        peer: bare,
        ...ratio,
      },
    ),
    ...times(name, bursts),
  ];
}

async function crowded(world: World, urls: readonly string[], seeds: number): Promise<Finding[]> {
  const bursts: Judged[] = [];
  for (let seed = 1; seed <= seeds; seed++) bursts.push(await burst(world, urls, HOT, seed));
  const name = 'burst, 80 % of the tries on 10 booths';
  const perSecond = median(bursts.map(({ seconds }) => HOT.attempts / seconds));
  return [
    ...correctness(`${name}, ${seeds} seeds`, bursts, HOT),
    finding(`${name}: attempts`, perSecond, '/s'),
    ...times(name, bursts),
  ];
}

async function burst(
  { database, firms }: World,
  urls: readonly string[],
  shape: BurstShape,
  seed: number,
): Promise<Judged> {
  const { dataSource } = database;
  const fair = await openFair(dataSource, firms, { booths: shape.booths, boothsPerCompany: BOOTHS_PER_COMPANY });
  const history = new HistoryBook(await readDatabaseClock(dataSource));
  const hands = new Hands(urls, CONNECTIONS);
  try {
    const outcome = await runBurst(burstPlan(shape, seed), { fair, firms, hands, history });
    return { ...outcome, complaints: await complaintsAbout(history, dataSource, fair) };
  } finally {
    hands.close();
  }
}

function correctness(name: string, bursts: readonly Judged[], { attempts, booths }: BurstShape): Finding[] {
  const sum = (count: (burst: Judged) => number): number => bursts.reduce((total, burst) => total + count(burst), 0);
  const wrong = sum(({ answers }) => Math.abs((answers['sold'] ?? 0) - booths));
  const untyped = sum(({ answers }) => attempts - (answers['sold'] ?? 0) - (answers['taken'] ?? 0));
  const none = { goal: { op: '<=', value: 0 } } as const;
  return [
    finding(`${name}: booths not sold exactly once by ${booths} answers`, wrong, 'booths', none),
    finding(`${name}: losers not told that the booth is taken`, untyped, 'answers', none),
    finding(
      `${name}: complaints of the checker`,
      sum(({ complaints }) => complaints),
      'complaints',
      none,
    ),
  ];
}

function times(name: string, bursts: readonly Judged[]): Finding[] {
  const all = bursts.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  const at = (share: number): number => all[Math.min(all.length - 1, Math.floor(all.length * share))];
  return [
    finding(`${name}: p50`, at(0.5), 'ms'),
    finding(`${name}: p99`, at(0.99), 'ms'),
    finding(`${name}: slowest whole burst`, max(bursts.map(({ seconds }) => seconds)), 's', {
      goal: { op: '<=', value: 10 },
    }),
  ];
}

const max = (values: readonly number[]): number => Math.max(...values);
