/**
 * The strongest exact solver that installs beside us: clasp (Debian package `clasp`) on a pseudo-Boolean encoding.
 * x(m,t) = meeting m is in slot t; s(p,t) = a stretch of p's meetings starts in t. Breaks = stretches - participants that meet.
 */
import { spawnSync } from 'node:child_process';

export interface BrokerageEvent {
  readonly slots: number;
  readonly tables: number;
  readonly fairness: number;
  readonly sessions: readonly (readonly [number, number])[];
  readonly participants: readonly { readonly id: number; readonly forbidden: readonly number[] }[];
  readonly meetings: readonly {
    readonly id: number;
    readonly p: readonly number[];
    readonly session: number;
    readonly fixed: number;
    readonly after: readonly number[];
  }[];
}

export const claspIsThere = (): boolean => spawnSync('clasp', ['--version']).status === 0;

/** Fewest breaks found within the time, null when no timetable was found. */
export function claspPeer(event: BrokerageEvent, seconds: number): number | null {
  const { text, meeting } = encode(event);
  const { stdout } = spawnSync('clasp', ['-', `--time-limit=${seconds}`], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const found = [...stdout.matchAll(/^o (-?\d+)/gm)].map((m) => Number(m[1]));
  return found.length === 0 ? null : Math.min(...found) - meeting;
}

function encode(event: BrokerageEvent): { text: string; meeting: number } {
  const lines: string[] = [];
  let variables = 0;
  const slots = Array.from({ length: event.slots }, (_, i) => i + 1);
  const forbidden = new Map(event.participants.map((p) => [p.id, new Set(p.forbidden)]));
  const held = new Map(event.meetings.map((m) => [m.id, slots.map(() => ++variables)]));
  const x = (m: number, t: number): string => `x${held.get(m)?.[t - 1]}`;
  for (const m of event.meetings) {
    lines.push(`${slots.map((t) => `+1 ${x(m.id, t)}`).join(' ')} = 1 ;`);
    const [from, to] = m.session > 0 ? event.sessions[m.session - 1] : [1, event.slots];
    for (const t of slots) {
      const out = t < from || t > to || (m.fixed > 0 && t !== m.fixed) || m.p.some((p) => forbidden.get(p)?.has(t));
      if (out) lines.push(`+1 ${x(m.id, t)} = 0 ;`);
      for (const b of m.after) {
        // m in slot t: b in an earlier one.
        const earlier = slots
          .filter((u) => u < t)
          .map((u) => `+1 ${x(b, u)}`)
          .join(' ');
        lines.push(`${earlier} -1 ${x(m.id, t)} >= 0 ;`);
      }
    }
  }
  for (const t of slots) lines.push(`${event.meetings.map((m) => `-1 ${x(m.id, t)}`).join(' ')} >= -${event.tables} ;`);
  const objective: string[] = [];
  let meeting = 0;
  for (const { id } of event.participants) {
    const mine = event.meetings.filter((m) => m.p.includes(id));
    if (mine.length === 0) continue;
    meeting++;
    const starts = slots.map(() => `x${++variables}`);
    objective.push(...starts.map((s) => `+1 ${s}`));
    lines.push(`${starts.map((s) => `-1 ${s}`).join(' ')} >= -${event.fairness + 1} ;`);
    for (const t of slots) {
      const now = mine.map((m) => `-1 ${x(m.id, t)}`).join(' ');
      const before = t === 1 ? '' : mine.map((m) => `+1 ${x(m.id, t - 1)}`).join(' ');
      lines.push(`${now} >= -1 ;`, `+1 ${starts[t - 1]} ${now} ${before} >= 0 ;`);
    }
  }
  const head = `* #variable= ${variables} #constraint= ${lines.length}\nmin: ${objective.join(' ')} ;\n`;
  return { text: `${head}${lines.join('\n')}\n`, meeting };
}
