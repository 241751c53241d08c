/** Many firms reach for the same booths at the same moment. */
import type { Call } from '../../booth-checker/history.js';
import type { BenchFair } from '../world/fair.js';
import type { Firm } from '../world/firms.js';
import type { Try } from './burst-plan.js';
import { booking } from './claims.js';
import type { Connection } from './connection.js';
import type { Hands } from './hands.js';
import type { HistoryBook } from './history-book.js';

export interface Scene {
  readonly fair: BenchFair;
  readonly firms: readonly Firm[];
  readonly hands: Hands;
  readonly history: HistoryBook;
}

export interface BurstOutcome {
  readonly seconds: number;
  /** Milliseconds from question to answer, each. */
  readonly latencies: readonly number[];
  readonly answers: Readonly<Record<string, number>>;
  /** The longest time between the first and the last start among the tries for one booth, in milliseconds. */
  readonly widestStart: number;
}

/** Tries for one booth wait until there are connections for all of them; more than there are go one after the other. */
export async function runBurst(plan: readonly (readonly Try[])[], scene: Scene): Promise<BurstOutcome> {
  const { hands, history } = scene;
  const running: Promise<Call>[] = [];
  const began = history.clock.now();
  for (const tries of plan) {
    const groups = tries.length > hands.count ? tries.map((one) => [one]) : [tries];
    for (const group of groups) {
      const lent = await hands.take(group.length);
      const attempts = group.map((one, i) => prepared(one, lent[i], scene));
      // Until each has its connection.
      await new Promise(setImmediate);
      running.push(...attempts.map((start) => start()));
    }
  }
  return outcomeOf(await Promise.all(running), (history.clock.now() - began) / 1000);
}

function prepared(
  { booth, firm: nth }: Try,
  hand: Connection,
  { fair, firms, hands, history }: Scene,
): () => Promise<Call> {
  const firm = firms[nth];
  const boothId = fair.boothIds[booth];
  const key = `burst-${booth}-${nth}`;
  const asked = { op: 'book', process: key, booths: [boothId], company: firm.companyId } as const;
  const send = booking(hand, { fair, boothId, firm, key: `${key}-${fair.fairId}` });
  return async () => {
    const call = await history.record(asked, send);
    hands.give(hand);
    return call;
  };
}

export function outcomeOf(calls: readonly Call[], seconds: number): BurstOutcome {
  const answers: Record<string, number> = {};
  const starts = new Map<string, { first: number; last: number }>();
  for (const { answer, booths, invokedAt } of calls) {
    answers[answer.code] = (answers[answer.code] ?? 0) + 1;
    const { first, last } = starts.get(booths[0]) ?? { first: invokedAt, last: invokedAt };
    starts.set(booths[0], { first: Math.min(first, invokedAt), last: Math.max(last, invokedAt) });
  }
  return {
    seconds,
    latencies: calls.map(({ invokedAt, answeredAt }) => answeredAt - invokedAt),
    answers,
    widestStart: Math.max(0, ...[...starts.values()].map(({ first, last }) => last - first)),
  };
}
