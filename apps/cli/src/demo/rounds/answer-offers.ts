import type { Rng } from '@ketnoi/kernel';
import { weighted } from '../chance.js';
import { expectMember, type GatewayClient } from './gateway-client.js';

interface Offer {
  requestId: string;
  buyerId: string;
  supplierId: string;
}

/** How often both sides, one, or none accept: assumptions of the domain notes. */
export const ANSWER_RATES = { both: 0.55, supplierOnly: 0.25, buyerOnly: 0.08, neither: 0.12 };

const OFFERS = `query ($fairId: ID!, $roundId: ID!, $after: String) {
  unansweredOffers(fairId: $fairId, roundId: $roundId, first: 100, after: $after) {
    nodes { requestId buyerId supplierId } pageInfo { endCursor hasNextPage }
  }
}`;
/** Twelve offers, both sides each: below the gateway's limit of aliases. */
const OFFERS_A_DOCUMENT = 12;
const AT_ONCE = 3;

/** Both sides of every offer answer, as the organiser's staff would type answers in that came by telephone. */
export async function answerOffers(
  organiser: GatewayClient,
  fairId: string,
  roundId: string,
  rng: Rng,
  onProgress: (done: number) => void,
): Promise<{ accepted: number }> {
  const offers = await unansweredOffers(organiser, fairId, roundId);
  let accepted = 0;
  let answered = 0;
  const answers = offers.map((offer) => ({ offer, who: weighted(rng, ANSWER_RATES) }));
  const batches = Array.from({ length: Math.ceil(answers.length / OFFERS_A_DOCUMENT) }, (_, i) =>
    answers.slice(i * OFFERS_A_DOCUMENT, (i + 1) * OFFERS_A_DOCUMENT),
  );
  const next = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      await answer(organiser, fairId, batch);
      accepted += batch.filter(({ who }) => who === 'both').length;
      answered += batch.length;
      onProgress(answered / answers.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { accepted };
}

async function unansweredOffers(organiser: GatewayClient, fairId: string, roundId: string): Promise<Offer[]> {
  const offers: Offer[] = [];
  for (let after: string | null = null; ;) {
    const {
      unansweredOffers: page,
    }: { unansweredOffers: { nodes: Offer[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await organiser.ask(OFFERS, { fairId, roundId, after });
    offers.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return offers;
    after = page.pageInfo.endCursor;
  }
}

async function answer(
  organiser: GatewayClient,
  fairId: string,
  batch: readonly { offer: Offer; who: keyof typeof ANSWER_RATES }[],
): Promise<void> {
  const variables: Record<string, string> = { fairId };
  const declarations: string[] = [];
  const calls = batch.flatMap(({ offer, who }, i) => {
    variables[`r${i}`] = offer.requestId;
    declarations.push(`$r${i}: ID!`);
    return (['buyer', 'supplier'] as const).map((side) => {
      const name = `${side}${i}`;
      variables[name] = side === 'buyer' ? offer.buyerId : offer.supplierId;
      declarations.push(`$${name}: ID!`);
      const says = who === 'both' || who === `${side}Only` ? 'ACCEPTED' : 'DECLINED';
      return `${name}: answerRequest(fairId: $fairId, companyId: $${name}, requestId: $r${i}, answer: ${says}) { __typename }`;
    });
  });
  const document = `mutation ($fairId: ID!, ${declarations.join(', ')}) { ${calls.join('\n')} }`;
  const answers = await organiser.ask<Record<string, { __typename: string }>>(document, variables);
  // The second answer to a declined offer finds it closed; everything else must be taken.
  for (const said of Object.values(answers))
    if (said.__typename !== 'RequestClosed') expectMember(said, 'AnsweredRequest');
}
