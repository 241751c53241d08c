/** Brokerage events in which every meeting must be held: are they valid, with how many breaks, and is nothing solvable refused? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding, skipped, type Finding } from '../assign/finding.js';
import { claspPeer, claspIsThere, type BrokerageEvent } from './clasp-peer.js';
import { judge, planFile } from './plan-file.js';

const SHORT = 10;
const LONG = 60;

export async function eventFindings(data: string, scratch: string): Promise<Finding[]> {
  const folder = join(data, 'b2bsp');
  const known = join(folder, 'best-known.json');
  const best = existsSync(known)
    ? (JSON.parse(readFileSync(known, 'utf8')) as { optimum: Record<string, number | 'UNSAT'> }).optimum
    : {};
  const names = readdirSync(folder).flatMap((f) =>
    f.endsWith('.json') && f !== 'best-known.json' ? [f.slice(0, -5)] : [],
  );
  const solvable = names.filter((n) => best[n] !== 'UNSAT').sort();
  const originals = solvable.filter((n) => n.endsWith('.original'));
  const out = join(scratch, 'timetable.json');
  const fileOf = (name: string): string => join(folder, `${name}.json`);
  let invalid = 0;
  let refused = 0;
  const breaks = { [SHORT]: 0, [LONG]: 0 };
  let proved = 0;
  for (const name of solvable) {
    const planned = await planFile(fileOf(name), out, SHORT);
    const verdict = judge(join(data, 'check.mjs'), fileOf(name), out);
    if (!verdict.valid) invalid++;
    if (planned.exitCode === 3) refused++;
    if (!originals.includes(name)) continue;
    breaks[SHORT] += verdict.breaks;
    const optimal = planned.timetable.proved === 'optimal';
    if (optimal) proved++;
    if (!optimal) await planFile(fileOf(name), out, LONG);
    breaks[LONG] += judge(join(data, 'check.mjs'), fileOf(name), out).breaks;
  }
  let shown = 0;
  for (const name of names.filter((n) => best[n] === 'UNSAT')) {
    if ((await planFile(fileOf(name), out, SHORT)).exitCode === 3) shown++;
  }
  const clasp = claspIsThere() ? originalsByClasp(originals.map(fileOf)) : null;
  return [
    finding(`${solvable.length} solvable events in ${SHORT} s: not valid`, invalid, 'events', {
      goal: { op: '<=', value: 0 },
    }),
    finding(`solvable events called impossible`, refused, 'events', { goal: { op: '<=', value: 0 } }),
    finding(`ten originals in ${SHORT} s, peer clasp: breaks`, breaks[SHORT], 'breaks', {
      peer: clasp ?? undefined,
      goal: { op: '<=', value: 30 },
    }),
    finding(`ten originals in ${LONG} s: breaks`, breaks[LONG], 'breaks', { goal: { op: '<=', value: 20 } }),
    finding(`originals proved optimal in ${SHORT} s`, proved, 'events'),
    finding(`impossible events proved impossible in ${SHORT} s`, shown, `of ${names.length - solvable.length} events`),
    ...(clasp === null ? [skipped('clasp beside it: not installed, or no timetable for some event', 'breaks')] : []),
  ];
}

/** The sum of breaks clasp reaches in the same time; null when it finds nothing for one of them. */
function originalsByClasp(files: readonly string[]): number | null {
  let sum = 0;
  for (const file of files) {
    const found = claspPeer(JSON.parse(readFileSync(file, 'utf8')) as BrokerageEvent, SHORT);
    if (found === null) return null;
    sum += found;
  }
  return sum;
}
