/** `npm run bench -- booths`: that booths cannot be sold twice under load, how quick it is, and how close the draw comes. */
import { type Finding, skipped } from '../assign/finding.js';
import { run as drawFindings } from '../draw/run.js';
import { burstFindings, crowdFindings, statementsOfBurst } from './burst-findings.js';
import { orderFindings } from './order-findings.js';
import { asFromOwnMachine } from './load/own-machine.js';
import { expiryFindings, livePlanFindings } from './race-findings.js';
import { withDurability } from './world/durability.js';
import { startServers } from './world/servers.js';
import { withWorld, type World } from './world/world.js';

const SEEDS = 20;
const FEW_SEEDS = 5;
const APART_MS = 2_000;

export async function run(): Promise<Finding[]> {
  const draw = await drawFindings();
  if (!process.env['DATABASE_URL']) return [skipped('bursts: need DATABASE_URL and REDIS_URL', '/s'), ...draw];
  return [...(await withWorld(underLoad)), ...draw];
}

async function underLoad(world: World): Promise<Finding[]> {
  const bursts = await served(world, { clockSkewsMs: [0, 0], worker: false }, (urls) =>
    asFromOwnMachine(() => inBursts(world, urls)),
  );
  // Nobody is to wait for the events of the bursts.
  await world.database.dataSource.query('DELETE FROM outbox_events');
  const races = await served(world, { clockSkewsMs: [0, APART_MS], worker: true }, async (urls) => [
    ...(await expiryFindings(world, urls)),
    ...(await livePlanFindings(world, urls)),
  ]);
  return [...bursts, ...races];
}

async function inBursts(world: World, urls: readonly string[]): Promise<Finding[]> {
  const { dataSource } = world.database;
  const tape = await statementsOfBurst(world, urls);
  const durable = await withDurability(dataSource, 'durable', async () => [
    ...(await burstFindings(world, urls, { tape, seeds: SEEDS, durable: true })),
    ...(await crowdFindings(world, urls, FEW_SEEDS)),
    ...(await orderFindings(world, urls, FEW_SEEDS)),
  ]);
  const undurable = await withDurability(dataSource, 'not durable', () =>
    burstFindings(world, urls, { tape, seeds: FEW_SEEDS, durable: false }),
  );
  return [...durable, ...undurable];
}

async function served<T>(
  world: World,
  which: { clockSkewsMs: readonly number[]; worker: boolean },
  work: (urls: readonly string[]) => Promise<T>,
): Promise<T> {
  const servers = await startServers(world.database.settings, which);
  try {
    return await work(servers.urls);
  } finally {
    await servers.stop();
  }
}
