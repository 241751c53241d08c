/** What a benchmark found, and how it is shown. */
import { cpus, totalmem } from 'node:os';
import type { Finding } from './assign/finding.js';

export interface BenchReport {
  readonly name: string;
  readonly machine: string;
  readonly results: readonly Finding[];
}

export function machine(): string {
  const cores = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${gigabytes} GB, Node ${process.version}, ${process.platform}`;
}

export function printReport({ name, machine: where, results }: BenchReport): void {
  const lines = results.map((r) => {
    const measured = r.measured === null ? 'skipped' : `${shown(r.measured)} ${r.unit}`;
    const peer =
      r.peer === null ? '' : `, peer ${shown(r.peer)}${r.ratio === null ? '' : ` (ratio ${shown(r.ratio)})`}`;
    const goal = r.goal === null ? '' : `, goal ${r.goal.op} ${r.goal.value}`;
    const verdict = r.ok === null ? '' : r.ok ? '  ok' : '  MISSED';
    return `  ${r.what}: ${measured}${peer}${goal}${verdict}`;
  });
  process.stdout.write(`${name} on ${where}\n${lines.join('\n')}\n`);
}

const shown = (n: number): string => String(Math.abs(n) >= 100 ? Math.round(n) : Number(n.toPrecision(3)));
