/** `npm run bench -- schedule`: whole fairs against their bounds, brokerage events beside clasp. One thread; about half an hour with data. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skipped, type Finding } from '../assign/finding.js';
import { eventFindings } from './event-findings.js';
import { fairFindings } from './fair-findings.js';
import { repairFindings } from './repair-findings.js';

const PARTS = ['repair', 'fair', 'b2bsp'] as const;
type Part = (typeof PARTS)[number];

/** `data`: the folder of benchmark data; without it, what needs it is skipped. `only`: one part of the whole. */
export async function run(options: { readonly data?: string; readonly only?: string }): Promise<Finding[]> {
  const { data, only } = options;
  const parts = PARTS.filter((part) => only === undefined || part === only);
  if (parts.length === 0) throw new Error(`--only ${only}: must be one of ${PARTS.join(', ')}`);
  const scratch = mkdtempSync(join(tmpdir(), 'ketnoi-bench-'));
  try {
    const findings: Finding[] = [];
    for (const part of parts) findings.push(...(await findingsOf(part, data, scratch)));
    return findings;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function findingsOf(part: Part, data: string | undefined, scratch: string): Promise<Finding[]> {
  if (part === 'repair') return repairFindings();
  if (data === undefined || !existsSync(join(data, 'check.mjs')) || !existsSync(join(data, part))) {
    return [skipped(`${part}: needs --data`, part === 'fair' ? '%' : 'breaks')];
  }
  return part === 'fair' ? fairFindings(data, scratch) : eventFindings(data, scratch);
}
