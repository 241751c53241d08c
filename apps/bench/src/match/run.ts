/** `npm run bench -- match`: how fast pairs are scored and, with judged data, how well needs find suppliers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { skipped, type Finding } from '../assign/finding.js';
import { qualityFindings } from './quality-findings.js';
import { speedFindings } from './speed-findings.js';

/** `data`: the folder of benchmark data; without it, what needs it is skipped. */
export async function run(options: { readonly data?: string }): Promise<Finding[]> {
  const folder = options.data === undefined ? '' : join(options.data, 'match');
  const quality = existsSync(folder) ? qualityFindings(folder) : [skipped('ranking quality: needs --data', 'nDCG')];
  return [...speedFindings(), ...quality];
}
