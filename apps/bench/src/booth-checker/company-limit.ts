/**
 * No company has more booths at one moment than it may. Only what is certain counts: a claim lives from its answer until
 * its end was asked for, or until a hold that nobody confirmed is surely over by the database's clock.
 */
import type { Complaint } from './complaint.js';
import type { Dump } from './dump.js';
import { grouped } from './grouped.js';
import type { Call } from './history.js';

interface Life {
  readonly company: string;
  readonly from: number;
  until: number;
  sold: boolean;
}

export function checkCompanyLimit(history: readonly Call[], dump: Dump): Complaint[] {
  const byCompany = grouped(livesOf(history, dump.clockUncertaintyMs).values(), (life) => life.company);
  return [...byCompany].flatMap(([company, lives]) => {
    const most = mostAtOnce(lives);
    return most > dump.boothsPerCompany
      ? [{ rule: 'limit', text: `${company} had ${most} booths at one moment; ${dump.boothsPerCompany} are allowed` }]
      : [];
  });
}

function livesOf(history: readonly Call[], uncertainty: number): Map<string, Life> {
  const lives = new Map<string, Life>();
  for (const call of [...history].sort((a, b) => a.answeredAt - b.answeredAt)) {
    const { answer, company } = call;
    if (answer.code !== 'held' && answer.code !== 'sold') continue;
    for (const booking of Object.values(answer.bookings)) {
      const life = lives.get(booking) ?? { company: company ?? '', from: call.answeredAt, until: 0, sold: false };
      lives.set(booking, life);
      life.sold ||= answer.code === 'sold';
      life.until = life.sold ? Infinity : answer.code === 'held' ? answer.until - uncertainty : life.until;
    }
  }
  for (const { answer, booking, invokedAt } of history) {
    const life = lives.get(booking ?? '');
    if (life && (answer.code === 'freed' || answer.code === 'unknown')) life.until = Math.min(life.until, invokedAt);
  }
  return lives;
}

function mostAtOnce(lives: readonly Life[]): number {
  const changes = lives
    .filter(({ from, until }) => until > from)
    .flatMap(({ from, until }) => [
      { at: from, by: 1 },
      { at: until, by: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by);
  let now = 0;
  let most = 0;
  for (const { by } of changes) most = Math.max(most, (now += by));
  return most;
}
