/** `npm run bench -- schedule`: whole fairs against their bounds, brokerage events beside clasp. One thread; about half an hour with data. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skipped, type Finding } from '../assign/finding.js';
import { eventFindings } from './event-findings.js';
import { fairFindings } from './fair-findings.js';
import { repairFindings } from './repair-findings.js';

/** `data`: the folder of benchmark data; without it, what needs it is skipped. */
export async function run(options: { readonly data?: string }): Promise<Finding[]> {
  const data = options.data;
  if (data === undefined || !existsSync(join(data, 'check.mjs'))) {
    return [...repairFindings(), skipped('fairs and brokerage events: need --data', '%')];
  }
  const scratch = mkdtempSync(join(tmpdir(), 'ketnoi-bench-'));
  try {
    const fairs = existsSync(join(data, 'fair')) ? await fairFindings(data, scratch) : [skipped('fairs: no data', '%')];
    const events = existsSync(join(data, 'b2bsp'))
      ? await eventFindings(data, scratch)
      : [skipped('events: no data', 'breaks')];
    return [...repairFindings(), ...fairs, ...events];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
