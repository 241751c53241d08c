/**
 * `npm run bench -- NAME [--data DIR] [--json FILE] [--only PART]`: takes the figures the README quotes; exit 1 when a goal is missed.
 * PART is for benchmarks that take long: `schedule` knows repair, fair and b2bsp.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine, printReport, type BenchReport } from './report.js';
import type { Finding } from './assign/finding.js';

interface Benchmark {
  run(options: { readonly data?: string; readonly only?: string }): Promise<readonly Finding[]>;
}

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const option = (name: string): string | undefined => {
    const at = argv.indexOf(`--${name}`);
    return at < 0 ? undefined : argv[at + 1];
  };
  const name = argv[0] ?? '';
  const here = fileURLToPath(new URL('.', import.meta.url));
  const names = readdirSync(here, { withFileTypes: true }).filter(
    (d) => d.isDirectory() && existsSync(`${here}${d.name}/run.js`),
  );
  if (!names.some((d) => d.name === name)) {
    process.stderr.write(
      `usage: bench NAME [--data DIR] [--json FILE] [--only PART]\nNAME: ${names.map((d) => d.name).join(', ')}\n`,
    );
    return 2;
  }
  const data = option('data');
  if (data !== undefined && !existsSync(data))
    process.stderr.write(`${data} does not exist; what needs it is skipped\n`);
  const { run } = (await import(`./${name}/run.js`)) as Benchmark;
  const report: BenchReport = { name, machine: machine(), results: await run({ data, only: option('only') }) };
  printReport(report);
  const file = option('json');
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
  return report.results.some((r) => r.ok === false) ? 1 : 0;
}
