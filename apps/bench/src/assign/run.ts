/** `npm run bench -- assign`: who meets whom under quotas, beside HiGHS, greedy and FairSequence. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAssignment } from './assignment-file.js';
import { skipped, type Finding } from './finding.js';
import { matrixFindings } from './matrix-findings.js';
import { quotaFindings } from './quota-findings.js';

/** `data`: the folder of benchmark data; without it, what needs it is skipped. */
export async function run(options: { readonly data?: string }): Promise<Finding[]> {
  const file = options.data === undefined ? '' : join(options.data, 'assignment', 'midl18.json');
  const matrix = existsSync(file)
    ? await matrixFindings(readAssignment(file))
    : [skipped('midl18: needs --data', 'score')];
  return [...matrix, ...(await quotaFindings())];
}
