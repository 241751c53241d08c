/** `npm run bench -- booths`: that booths cannot be sold twice under load, how quick it is, and how close the draw comes. */
import { type Finding, skipped } from '../assign/finding.js';
import { run as drawFindings } from '../draw/run.js';
import { burstFindings } from './burst-findings.js';
import { startServers } from './world/servers.js';
import { withWorld, type World } from './world/world.js';

const SEEDS = 20;

export async function run(): Promise<Finding[]> {
  const draw = await drawFindings();
  if (!process.env['DATABASE_URL']) return [skipped('bursts: need DATABASE_URL and REDIS_URL', '/s'), ...draw];
  return [...(await withWorld(underLoad)), ...draw];
}

async function underLoad(world: World): Promise<Finding[]> {
  const servers = await startServers(world.database.settings, { clockSkewsMs: [0, 0], worker: false });
  try {
    return await burstFindings(world, servers.urls, SEEDS);
  } finally {
    await servers.stop();
  }
}
