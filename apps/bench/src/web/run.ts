/** `npm run bench -- web`: what the window costs a phone in a crowded hall, and how soon everybody sees that a booth is gone. */
import { existsSync } from 'node:fs';
import { type Finding, skipped } from '../assign/finding.js';
import { openFair } from '../booths/world/fair.js';
import { startServers } from '../booths/world/servers.js';
import { BOOTHS, withWorld, type World } from '../booths/world/world.js';
import { layOutGrid, makeOrganiser } from './grid-fair.js';
import { pageFindings } from './page-findings.js';
import { seenByClients } from './seen-by-clients.js';
import { sizeFindings } from './size-findings.js';

export async function run(): Promise<Finding[]> {
  const sizes = existsSync('dist/web/manifest.json')
    ? await sizeFindings()
    : [skipped('first loads: need dist/web', 'kB')];
  if (!process.env['DATABASE_URL']) return [...sizes, skipped('pages: need DATABASE_URL and REDIS_URL', 'ms')];
  return [...sizes, ...(await withWorld(served))];
}

async function served(world: World): Promise<Finding[]> {
  const servers = await startServers(world.database.settings, { clockSkewsMs: [0], worker: true });
  const [url] = servers.urls;
  try {
    return [...(await onPages(world, url)), ...(await seenByClients(world, url))];
  } finally {
    await servers.stop();
  }
}

async function onPages({ database, firms }: World, url: string): Promise<Finding[]> {
  const chromium = process.env['CHROMIUM_PATH'];
  if (!chromium) return [skipped('pages on a phone: need Chromium', 'ms')];
  const { dataSource } = database;
  const fair = await openFair(dataSource, firms, { booths: BOOTHS, boothsPerCompany: 10 });
  await layOutGrid(dataSource, fair, firms);
  const [{ personId, token }] = firms;
  await makeOrganiser(dataSource, fair.fairId, personId);
  return pageFindings(chromium, { reader: { url, token }, fairId: fair.fairId, booths: BOOTHS });
}
