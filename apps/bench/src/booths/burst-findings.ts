/** The burst: 2,000 attempts on 300 booths from 64 connections, through two gateways with the limits of production. */
import { finding, type Finding } from '../assign/finding.js';
import { median } from '../match/timing.js';
import { type JudgedRace, judgedRace, sumOf, waitingTimes } from './judged-race.js';
import { runBurst } from './load/burst.js';
import { burstPlan, type BurstShape } from './load/burst-plan.js';
import { replay } from './peer/bare-sql.js';
import { recordStatements, type StatementTape } from './peer/statement-tape.js';
import { BOOTHS, CONNECTIONS, FIRMS, type World } from './world/world.js';

const SHAPE: BurstShape = { attempts: 2_000, booths: BOOTHS, firms: FIRMS };
const HOT: BurstShape = { ...SHAPE, hot: { booths: 10, share: 0.8 } };
const WITHIN_MS = 20;
const REPLAYS = 5;
const NONE = { goal: { op: '<=', value: 0 } } as const;
const AT_LEAST_A_QUARTER = { goal: { op: '>=', value: 0.25 }, goalOnRatio: true } as const;

const burst = (world: World, urls: readonly string[], shape: BurstShape, seed: number): Promise<JudgedRace> =>
  judgedRace(world, urls, (scene) => runBurst(burstPlan(shape, seed), scene));

/** What one burst sends to the database. The gateways have seen one before, so that none of it is warming up. */
export async function statementsOfBurst(world: World, urls: readonly string[]): Promise<StatementTape> {
  await burst(world, urls, SHAPE, 0);
  const tapes: StatementTape[] = [];
  await judgedRace(world, urls, async (scene) => {
    const { tape, result } = await recordStatements(world.database.dataSource, () =>
      runBurst(burstPlan(SHAPE, 0), scene),
    );
    tapes.push(tape);
    return result;
  });
  return tapes[0];
}

/** Bursts and replays of the same statements by turns, so that both see the same weather. */
export async function burstFindings(
  world: World,
  urls: readonly string[],
  { tape, seeds, durable }: { tape: StatementTape; seeds: number; durable: boolean },
): Promise<Finding[]> {
  const bursts: JudgedRace[] = [];
  const replays: number[] = [];
  const { dataSource, settings } = world.database;
  for (let seed = 1; seed <= seeds; seed++) {
    bursts.push(await burst(world, urls, SHAPE, seed));
    if (seed % Math.ceil(seeds / REPLAYS) === 0)
      replays.push(await replay(tape, { dataSource, url: settings.url, connections: CONNECTIONS }));
  }
  const name = durable ? 'burst' : 'burst, commits not durable';
  const bare = median(replays.map((seconds) => SHAPE.attempts / seconds));
  const statements = tape.pieces.flat().length;
  return [
    ...correctness(`${name}, ${seeds} seeds`, bursts, SHAPE),
    finding(`${name}: widest start of the tries for one booth`, max(bursts.map((one) => one.widestStart)), 'ms', {
      goal: { op: '<=', value: WITHIN_MS },
    }),
    finding(`${name}: attempts, beside the same ${statements} statements sent bare`, rate(bursts), '/s', {
      peer: bare,
      ...(durable ? AT_LEAST_A_QUARTER : {}),
    }),
    ...waitingTimes(name, bursts),
    slowest(name, bursts),
  ];
}

export async function crowdFindings(world: World, urls: readonly string[], seeds: number): Promise<Finding[]> {
  const bursts: JudgedRace[] = [];
  for (let seed = 1; seed <= seeds; seed++) bursts.push(await burst(world, urls, HOT, seed));
  const name = 'burst, 80 % of the tries on 10 booths';
  return [
    ...correctness(`${name}, ${seeds} seeds`, bursts, HOT),
    finding(`${name}: attempts`, rate(bursts), '/s'),
    ...waitingTimes(name, bursts),
    slowest(name, bursts),
  ];
}

function correctness(name: string, bursts: readonly JudgedRace[], { attempts, booths }: BurstShape): Finding[] {
  const wrong = sumOf(bursts, ({ answers }) => Math.abs((answers['sold'] ?? 0) - booths));
  const untyped = sumOf(bursts, ({ answers }) => attempts - (answers['sold'] ?? 0) - (answers['taken'] ?? 0));
  return [
    finding(`${name}: booths not sold exactly once by ${booths} answers`, wrong, 'booths', NONE),
    finding(`${name}: losers not told that the booth is taken`, untyped, 'answers', NONE),
    finding(
      `${name}: complaints of the checker`,
      sumOf(bursts, ({ complaints }) => complaints),
      'complaints',
      NONE,
    ),
  ];
}

const rate = (bursts: readonly JudgedRace[]): number => median(bursts.map(({ seconds }) => SHAPE.attempts / seconds));

const slowest = (name: string, bursts: readonly JudgedRace[]): Finding =>
  finding(`${name}: slowest whole burst`, max(bursts.map(({ seconds }) => seconds)), 's', {
    goal: { op: '<=', value: 10 },
  });

const max = (values: readonly number[]): number => Math.max(...values);
