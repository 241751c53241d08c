/** Many firms order neighbouring booths at once, all or none, each naming them in an order of its own. */
import type { Answer, Call } from '../../booth-checker/history.js';
import { type BurstOutcome, outcomeOf, type Scene } from '../load/burst.js';
import { answerOf, refusalOf } from '../load/claims.js';
import type { Connection } from '../load/connection.js';
import type { PlannedOrder } from './order-plan.js';

const document = (name: string): string =>
  `mutation($input: OrderInput!, $key: IdempotencyKey!) {
    answer: ${name}(input: $input, idempotencyKey: $key) {
      __typename
      ... on ExpectedError { code }
      ... on OrderRefused { boothId reason { code } }
      ... on BoothOrder { bookings { boothId bookingId heldUntil } }
    }
  }`;
const HOLD = document('holdBooths');
const BOOK = document('bookBooths');

interface OrderFields {
  readonly code?: string;
  readonly boothId?: string;
  readonly reason?: { readonly code: string };
  readonly bookings?: readonly {
    readonly boothId: string;
    readonly bookingId: string;
    readonly heldUntil: string | null;
  }[];
}

/** All orders for one row of booths start together. */
export async function raceWithOrders(plan: readonly (readonly PlannedOrder[])[], scene: Scene): Promise<BurstOutcome> {
  const { hands, history } = scene;
  const running: Promise<Call>[] = [];
  const began = history.clock.now();
  for (const orders of plan) {
    const lent = await hands.take(orders.length);
    orders.forEach((order, i) => running.push(attempt(order, lent[i], `order-${running.length}`, scene)));
  }
  return outcomeOf(await Promise.all(running), (history.clock.now() - began) / 1000);
}

async function attempt(order: PlannedOrder, hand: Connection, name: string, scene: Scene): Promise<Call> {
  const { fair, firms, hands, history } = scene;
  const { companyId, token } = firms[order.firm];
  const boothIds = order.booths.map((booth) => fair.boothIds[booth]);
  const input = { fairId: fair.fairId, companyId, boothIds, adjacent: true };
  const asked = { op: order.held ? 'hold' : 'book', process: name, booths: boothIds, company: companyId } as const;
  const variables = { input, key: `${name}-${fair.fairId}` };
  const call = await history.record(asked, async () =>
    answerOf(await hand.ask(order.held ? HOLD : BOOK, variables, token), grantedAs, refusedAs),
  );
  hands.give(hand);
  return call;
}

function grantedAs({ bookings = [] }: OrderFields): Answer {
  const ids = Object.fromEntries(bookings.map(({ boothId, bookingId }) => [boothId, bookingId]));
  const until = bookings[0]?.heldUntil ?? null;
  return until === null ? { code: 'sold', bookings: ids } : { code: 'held', bookings: ids, until: Date.parse(until) };
}

/** Which booth could not be had is named, so that the checker can look whether it was taken. */
function refusedAs(code: string, { boothId, reason }: OrderFields): Answer {
  const why = refusalOf(reason?.code ?? code);
  return why.code === 'taken' && boothId ? { code: 'taken', booths: [boothId] } : why;
}
