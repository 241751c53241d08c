/** How much JavaScript stands between a reader and each page, as the budget counts it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finding, type Finding } from '../assign/finding.js';

const BUDGET_KB = 230;

interface FirstLoads {
  firstLoads(manifest: unknown, dir: string): { readonly page: string; readonly kilobytes: number }[];
}

export async function sizeFindings(): Promise<Finding[]> {
  const dir = join(process.cwd(), 'dist/web');
  const counting = pathToFileURL(join(process.cwd(), 'apps/web/build/first-loads.mjs')).href;
  const { firstLoads } = (await import(counting)) as FirstLoads;
  const manifest: unknown = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  return firstLoads(manifest, dir).map(({ page, kilobytes }) =>
    finding(`first load of ${page}, gzip JavaScript with texts`, kilobytes, 'kB', {
      goal: { op: '<=', value: BUDGET_KB },
    }),
  );
}
