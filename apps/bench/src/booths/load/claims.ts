/** The questions of an exhibitor about booths, and the gateway's answers in the words of the history. */
import type { Answer, RefusalCode, SeenState } from '../../booth-checker/history.js';
import type { BenchFair } from '../world/fair.js';
import type { Firm } from '../world/firms.js';
import type { Connection, Reply } from './connection.js';

const mutation = (name: string, input: string, success: string): string =>
  `mutation($input: ${input}!, $key: IdempotencyKey!) {
    answer: ${name}(input: $input, idempotencyKey: $key) { __typename ... on ExpectedError { code } ${success} }
  }`;

const BOOK = mutation('bookBooth', 'ClaimInput', '... on BookedBooth { bookingId }');
const HOLD = mutation('holdBooth', 'ClaimInput', '... on HeldBooth { bookingId heldUntil }');
const RENEW = mutation('renewHold', 'BookingInput', '... on HeldBooth { bookingId heldUntil }');
const RELEASE = mutation('releaseBooth', 'ReleaseInput', '... on ReleasedBooth { bookingId }');
const PLAN = 'query($fairId: ID!) { answer: plan(fairId: $fairId) { ... on Plan { version booths { id state } } } }';

interface Success {
  readonly code?: string;
  readonly bookingId?: string;
  readonly heldUntil?: string;
}

export interface Claim {
  readonly fair: BenchFair;
  readonly boothId: string;
  readonly firm: Firm;
  readonly key: string;
}

/** Prepared, so that many can start at the same moment. */
export function booking(hand: Connection, { fair, boothId, firm, key }: Claim): () => Promise<Answer> {
  const input = { fairId: fair.fairId, boothId, companyId: firm.companyId };
  const send = hand.prepare(BOOK, { input, key }, firm.token);
  return async () =>
    answerOf(await send(), ({ bookingId = '' }: Success) => ({ code: 'sold', bookings: { [boothId]: bookingId } }));
}

export const book = (hand: Connection, claim: Claim): Promise<Answer> => booking(hand, claim)();

export async function hold(hand: Connection, { fair, boothId, firm, key }: Claim): Promise<Answer> {
  const input = { fairId: fair.fairId, boothId, companyId: firm.companyId };
  return answerOf(await hand.ask(HOLD, { input, key }, firm.token), (success: Success) => heldAnswer(boothId, success));
}

export async function renew(hand: Connection, claim: Claim, bookingId: string): Promise<Answer> {
  const input = { fairId: claim.fair.fairId, bookingId };
  const reply = await hand.ask(RENEW, { input, key: claim.key }, claim.firm.token);
  return answerOf(reply, (success: Success) => heldAnswer(claim.boothId, success));
}

export async function release(hand: Connection, { fair, firm, key }: Claim, bookingId: string): Promise<Answer> {
  const input = { fairId: fair.fairId, bookingId, reason: null };
  return answerOf(await hand.ask(RELEASE, { input, key }, firm.token), () => ({ code: 'freed' }));
}

/** The whole plan as it is shown at this moment. */
export async function look(hand: Connection, fair: BenchFair, firm: Firm): Promise<Answer> {
  const { data, errors } = await hand.ask(PLAN, { fairId: fair.fairId }, firm.token);
  const plan = data?.['answer'] as { booths?: { id: string; state: string }[] } | undefined;
  if (!plan?.booths) return { code: 'unknown', text: errors[0]?.message };
  return { code: 'seen', states: plan.booths.map(({ id, state }) => [id, SEEN[state] ?? 'closed']) };
}

const SEEN: Readonly<Record<string, SeenState>> = { FREE: 'free', HELD: 'held', BOOKED: 'sold' };

const heldAnswer = (boothId: string, { bookingId = '', heldUntil = '' }: Success): Answer => ({
  code: 'held',
  bookings: { [boothId]: bookingId },
  until: Date.parse(heldUntil),
});

const REFUSED_AS: Readonly<Record<string, RefusalCode>> = {
  'booth-taken': 'taken',
  'hold-expired': 'hold-expired',
  'booking-ended': 'booking-ended',
  'hold-already-renewed': 'already-renewed',
  'too-many-booths': 'too-many-booths',
};

export const refusalOf = (code: string): Answer => ({ code: REFUSED_AS[code] ?? 'refused', text: code });

/** What came back, in the words of the history; an error in place of a typed answer is one that nobody knows. */
export function answerOf<Fields extends { readonly code?: string }>(
  reply: Reply,
  success: (fields: Fields) => Answer,
  refusal: (code: string, fields: Fields) => Answer = refusalOf,
): Answer {
  const fields = reply.data?.['answer'] as Fields | null | undefined;
  if (!fields) return { code: 'unknown', text: `${reply.status} ${reply.errors[0]?.message ?? 'no data'}` };
  return fields.code === undefined ? success(fields) : refusal(fields.code, fields);
}
