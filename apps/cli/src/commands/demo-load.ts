import { parseArgs } from 'node:util';
import { loadConfig } from '@ketnoi/config';
import { hash } from '@node-rs/argon2';
import { loadDemo } from '../demo/load-demo.js';
import { makeDemo } from '../demo/make-demo.js';

export const usage =
  'usage: ketnoi demo-load [--seed N=1] [--scale N=1]\nthe fictional fairs, into an empty, migrated DATABASE_URL';

export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { seed: { type: 'string' }, scale: { type: 'string' } } });
  const seed = wholeNumber('--seed', values.seed ?? '1', 0, 2 ** 31);
  const scale = wholeNumber('--scale', values.scale ?? '1', 1, 20);
  if (typeof seed === 'string' || typeof scale === 'string') {
    console.error(typeof seed === 'string' ? seed : scale);
    return 2;
  }
  const password = process.env.KETNOI_DEMO_PASSWORD;
  const startedAt = Date.now();
  const rows = makeDemo({
    seed,
    scale,
    year: new Date().getUTCFullYear() + 1,
    passwordHash: password ? await hash(password) : null,
  });
  const madeAt = Date.now();
  await loadDemo(loadConfig(process.env).database, rows, (done, of) =>
    console.log(JSON.stringify({ progress: done / of, text: `${done} of ${of} tables` })),
  );
  const figures = {
    rows: Object.values(rows).reduce((sum, table) => sum + table.length, 0),
    companies: rows.CompanyEntity.length,
    needs: rows.NeedEntity.length,
    ms: { make: madeAt - startedAt, load: Date.now() - madeAt },
  };
  console.log(JSON.stringify(figures));
  return 0;
}

function wholeNumber(name: string, text: string, least: number, most: number): number | string {
  const n = Number(text);
  return Number.isInteger(n) && n >= least && n <= most
    ? n
    : `${name} is "${text}", but must be a whole number from ${least} to ${most}`;
}
