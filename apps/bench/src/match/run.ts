/** `npm run bench -- match`: how fast pairs are scored and, with judged data, how well needs find suppliers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { finding, skipped, type Finding } from '../assign/finding.js';
import { lexiconFindings } from './lexicon-findings.js';
import { qualityFindings } from './quality-findings.js';
import { NEEDS, SEED, speedFindings, SUPPLIERS, TOP } from './speed-findings.js';
import { syntheticFair } from './synthetic-fair.js';

/** `data`: the folder of benchmark data; without it, what needs it is skipped. */
export async function run(options: { readonly data?: string }): Promise<Finding[]> {
  const folder = options.data === undefined ? '' : join(options.data, 'match');
  const quality = existsSync(folder) ? qualityFindings(folder) : [skipped('ranking quality: needs --data', 'nDCG')];
  return [...speedFindings(), await fullText(), ...quality, ...lexiconFindings('vi'), ...lexiconFindings('en')];
}

/** The database's packages are loaded only where there is one, so that they do not stand in the figures of memory. */
async function fullText(): Promise<Finding> {
  const what = '1,000 x 500: MariaDB FULLTEXT searching the same terms';
  if (!process.env['DATABASE_URL']) return skipped(`${what}: needs DATABASE_URL`, 'ms');
  const { fullTextPeer } = await import('./fulltext-peer.js');
  const { suppliers, needs } = syntheticFair(SUPPLIERS, NEEDS, SEED);
  return finding(what, await fullTextPeer(suppliers, needs, TOP), 'ms');
}
