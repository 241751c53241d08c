import { setFirstPriceList } from '../../price-lists.js';
import { REFUSED } from './refused.js';
import type { WalkCase } from '../walk-case.js';

const QUOTE = `quote { listVersion currency lines { code extra quantity unitAmount amount vatable } net vatPermille vat
  total cityShare firmShare }`;

export const PRICE_CASES: WalkCase[] = [
  {
    operation: 'Query.priceList',
    document: `query ($fair: ID!) { priceList(fairId: $fair) { ${REFUSED}
      ... on PriceList { version rents { kind zoneId per prices { vnd usd } } extras { code names { language name } } } } }`,
    variables: async ({ world, target }) => {
      await setFirstPriceList(world.harness.database.dataSource, target.fairId);
      return { fair: target.fairId };
    },
  },
  {
    operation: 'Query.quotes',
    document: `query ($input: QuotesInput!) { quotes(input: $input) { ${REFUSED}
      ... on Quotes { wallToWall booths { boothId ${QUOTE} refusal { code message }
        expected { expectedCityShare expectedFirmShare programmes { programmeId programmeName costs amount } } } } } }`,
    variables: async (asked) => ({
      input: {
        fairId: asked.target.fairId,
        companyId: asked.target.companyId,
        boothIds: [await asked.made(() => asked.world.fairs.booth(asked.target.fairId))],
        extras: [{ code: 'socket', quantity: 1 }],
      },
    }),
  },
  {
    operation: 'Mutation.setPriceList',
    document: `mutation ($input: PriceListInput!, $key: IdempotencyKey!) {
      setPriceList(input: $input, idempotencyKey: $key) { ${REFUSED} ... on SetPriceListVersion { version } } }`,
    variables: ({ target, key }) => ({
      // Refused for what nobody has seen: the list that the other cases read stays as it is.
      input: {
        fairId: target.fairId,
        replaces: 1_000_000,
        vatPermille: 80,
        rents: [{ per: 'BOOTH', vnd: { amount: 1, currency: 'VND' } }],
      },
      key: key(),
    }),
  },
];
