import { randomUUID } from 'node:crypto';
import { expectMember, type GatewayClient, pause } from './gateway-client.js';

export interface FinishedRound {
  readonly roundId: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly ms: Readonly<Record<string, number>>;
}

interface RoundAnswer {
  state: string;
  phase: string | null;
  percent: number;
  failure: { code: string } | null;
  counts: { name: string; value: number }[];
  ms: { name: string; value: number }[];
}

const REQUEST = `mutation ($fairId: ID!, $kind: RoundKind!, $key: IdempotencyKey!) {
  requestRound(fairId: $fairId, kind: $kind, idempotencyKey: $key) { __typename ... on RequestedRound { roundId } }
}`;
const ROUND = `query ($fairId: ID!, $roundId: ID!) {
  round(fairId: $fairId, roundId: $roundId) {
    state phase percent failure { code } counts { name value } ms { name value }
  }
}`;
const LOOK_AGAIN_MS = 250;

/** Requests a round and follows it to its end. */
export async function runRound(
  organiser: GatewayClient,
  fairId: string,
  kind: 'PROPOSE' | 'TIMETABLE',
  onProgress: (done: number, text: string) => void,
): Promise<FinishedRound> {
  const { requestRound } = await organiser.ask<{ requestRound: { __typename: string; roundId: string } }>(REQUEST, {
    fairId,
    kind,
    key: randomUUID(),
  });
  const { roundId } = expectMember(requestRound, 'RequestedRound');
  for (;;) {
    const { round } = await organiser.ask<{ round: RoundAnswer }>(ROUND, { fairId, roundId });
    onProgress(round.percent / 100, round.phase ?? 'waiting');
    if (round.state === 'FINISHED') return { roundId, counts: figures(round.counts), ms: figures(round.ms) };
    if (round.state === 'FAILED' || round.state === 'CANCELLED')
      throw new Error(
        `the ${kind.toLowerCase()} round ended as ${round.state}: ${round.failure?.code ?? 'no reason given'}`,
      );
    await pause(LOOK_AGAIN_MS);
  }
}

const figures = (list: readonly { name: string; value: number }[]): Record<string, number> =>
  Object.fromEntries(list.map(({ name, value }) => [name, value]));
