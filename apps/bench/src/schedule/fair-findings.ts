/** How near to the best possible worth whole fairs are planned, places, interpreters and longest runs included. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding, type Finding } from '../assign/finding.js';
import { judge, planFile } from './plan-file.js';

interface Given {
  readonly upperBound: Readonly<Record<string, number>>;
}

export async function fairFindings(data: string, scratch: string): Promise<Finding[]> {
  const folder = join(data, 'fair');
  const given = join(folder, 'upper-bounds.json');
  const bounds: Given = existsSync(given) ? (JSON.parse(readFileSync(given, 'utf8')) as Given) : { upperBound: {} };
  const findings: Finding[] = [];
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.json') && f !== 'upper-bounds.json')
    .sort()) {
    const name = file.slice(0, -5);
    for (const [seconds, most] of goalsFor(name)) {
      const problem = join(folder, file);
      const out = join(scratch, 'timetable.json');
      const planned = await planFile(problem, out, seconds);
      const verdict = judge(join(data, 'check.mjs'), problem, out);
      const bound = bounds.upperBound[name] ?? Number(planned.timetable.upperBound);
      const gap = verdict.valid ? (100 * (bound - verdict.value)) / bound : Infinity;
      const what = `${name} in ${seconds} s`;
      findings.push(finding(`${what}: below the bound`, gap, '%', { goal: { op: '<=', value: most } }));
      const goal = name === 'base-1' && seconds === 10 ? ({ op: '<=', value: 80 } as const) : undefined;
      findings.push(finding(`${what}: breaks`, verdict.breaks, 'breaks', { goal }));
      if (name.startsWith('ten-times') && planned.megabytes !== null) {
        findings.push(finding(`${what}: memory`, planned.megabytes, 'MB', { goal: { op: '<=', value: 1000 } }));
      }
    }
  }
  return findings;
}

/** Seconds, and the percentage below the bound that is still good. */
function goalsFor(name: string): readonly (readonly [number, number])[] {
  if (name.startsWith('ten-times')) return [[30, 0.5]];
  if (name.startsWith('tight-')) return [[10, 0.7], [30, 0.5]]; // prettier-ignore
  return [[2, 0.5], [10, 0.3]]; // prettier-ignore
}
