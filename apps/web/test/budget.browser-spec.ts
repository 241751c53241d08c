import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstLoads } from '../build/first-loads.mjs';

const OUT = fileURLToPath(new URL('../../../dist/web', import.meta.url));
/** kB of JavaScript, gzip, for the first load of a page. */
const BUDGET = 230;

describe('the first load of each page', () => {
  const loads = firstLoads(JSON.parse(readFileSync(join(OUT, 'manifest.json'), 'utf8')), OUT);

  it('is known for all of them', () => expect(loads.length).toBeGreaterThan(10));
  it.each(loads)('$page: $kilobytes kB', ({ kilobytes }) => expect(kilobytes).toBeLessThanOrEqual(BUDGET));
});
