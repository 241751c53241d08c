/** `npm run bench -- booths`: that booths cannot be sold twice under load, how quick it is, and how close the draw comes. */
import { type Finding, skipped } from '../assign/finding.js';
import { run as drawFindings } from '../draw/run.js';
import { burstFindings } from './burst-findings.js';
import { expiryFindings, livePlanFindings } from './race-findings.js';
import { startServers } from './world/servers.js';
import { withWorld, type World } from './world/world.js';

const SEEDS = 20;
const APART_MS = 2_000;

export async function run(): Promise<Finding[]> {
  const draw = await drawFindings();
  if (!process.env['DATABASE_URL']) return [skipped('bursts: need DATABASE_URL and REDIS_URL', '/s'), ...draw];
  return [...(await withWorld(underLoad)), ...draw];
}

async function underLoad(world: World): Promise<Finding[]> {
  const bursts = await served(world, { clockSkewsMs: [0, 0], worker: false }, (urls) =>
    burstFindings(world, urls, SEEDS),
  );
  // Nobody is to wait for the events of the bursts.
  await world.database.dataSource.query('DELETE FROM outbox_events');
  const races = await served(world, { clockSkewsMs: [0, APART_MS], worker: true }, async (urls) => [
    ...(await expiryFindings(world, urls)),
    ...(await livePlanFindings(world, urls)),
  ]);
  return [...bursts, ...races];
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
