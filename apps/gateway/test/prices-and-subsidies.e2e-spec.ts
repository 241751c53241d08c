import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { isTextKey, text } from '@ketnoi/messages';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

type Answers = Record<string, Record<string, unknown>>;

const QUOTE = 'listVersion currency total cityShare firmShare lines { code extra amount }';
const priceRows = (vnd: number, usd: number) => ({
  vnd: { amount: vnd, currency: 'VND' },
  usd: { amount: usd, currency: 'USD' },
});
const socket = {
  code: 'socket',
  names: [
    { language: 'vi', name: 'Ổ cắm' },
    { language: 'en', name: 'Socket' },
  ],
  unit: 'PIECE',
};

describe('prices and subsidies through the gateway', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let organiser: SignedIn;
  let officer: SignedIn;
  let hanoi: { companyId: CompanyId; member: SignedIn };
  let osaka: { companyId: CompanyId; member: SignedIn };
  let keys = 0;

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Pricefair');
    await fairs.openBooking(fairId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    officer = await harness.people.signedIn({ roles: [{ fairId, role: 'programme-officer' }] });
    [hanoi, osaka] = [await exhibitor('Hanoifirm', 'VN'), await exhibitor('Osakafirm', 'JP')];
  });
  afterAll(() => harness.close());

  async function exhibitor(name: string, country: string) {
    const companyId = await fairs.company(name, country);
    await fairs.takePart(fairId, companyId);
    return { companyId, member: await harness.people.signedIn({ companies: [companyId], email: `${name}@x.test` }) };
  }

  /** Asks a mutation with an input, and answers what it came back with. */
  async function does(as: SignedIn, name: string, type: string, input: object, read: string) {
    const document = `mutation ($input: ${type}!, $key: IdempotencyKey!) {
      ${name}(input: $input, idempotencyKey: $key) { __typename ... on ExpectedError { code message } ${read} } }`;
    const { data, errors } = await harness.query<Answers>(document, { input, key: `key-${++keys}` }, { as });
    expect(errors).toBeUndefined();
    return data?.[name] ?? {};
  }
  const setPrices = (replaces: number, rent: object, more: object = {}) =>
    does(
      organiser,
      'setPriceList',
      'PriceListInput',
      {
        ...{ fairId, replaces, vatPermille: 80, cornerPermille: 100, rents: [{ per: 'BOOTH', ...rent }] },
        extras: [{ ...socket, ...priceRows(1_000_000, 5_000) }],
        ...more,
      },
      '... on SetPriceListVersion { version } ... on InvalidInput { problems { path code message } }',
    );
  const bookingsOf = async ({ companyId, member }: typeof hanoi): Promise<Record<string, unknown>[]> => {
    const { data } = await harness.query<Answers>(
      `query ($fair: ID!, $company: ID!) { companyBookings(fairId: $fair, companyId: $company) {
         ... on CompanyBookings { bookings { id state price { amount currency } quote { ${QUOTE} } } } } }`,
      { fair: fairId, company: companyId },
      { as: member },
    );
    return data?.companyBookings.bookings as Record<string, unknown>[];
  };
  const book = async ({ companyId, member }: typeof hanoi, boothId: BoothId) =>
    (await does(
      member,
      'bookBooth',
      'ClaimInput',
      { fairId, companyId, boothId },
      '... on BookedBooth { bookingId }',
    )) as { bookingId: string };
  const STEP = `... on SubsidyStep { grantId state reserved settled } ... on PapersMissing { papers }`;

  it('refuses a list with the places of what is wrong, and keeps nothing of it', async () => {
    const wrong = await setPrices(0, { vnd: { amount: -1, currency: 'VND' }, usd: { amount: 1, currency: 'VND' } });
    expect(wrong).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { path: ['rents', '0', 'vnd'], code: 'price-unusable' },
        { path: ['rents', '0', 'usd'], code: 'wrong-currency' },
      ],
    });
    const { data } = await harness.query<Answers>(
      'query ($fair: ID!) { priceList(fairId: $fair) { __typename } }',
      { fair: fairId },
      { as: organiser },
    );
    expect(data?.priceList.__typename).toBe('NotFound');
  });

  it('quotes in đồng and in dollars before booking, freezes the quote in the booking, and keeps it when prices change', async () => {
    expect(await setPrices(0, priceRows(20_000_000, 100_000))).toMatchObject({ version: 1 });
    const boothId = await fairs.booth(fairId);
    const quoted = async ({ companyId, member }: typeof hanoi) => {
      const { data } = await harness.query<Answers>(
        `query ($input: QuotesInput!) { quotes(input: $input) { ... on Quotes { booths { quote { ${QUOTE} } } } } }`,
        { input: { fairId, companyId, boothIds: [boothId], extras: [{ code: 'socket', quantity: 2 }] } },
        { as: member },
      );
      return (data?.quotes.booths as { quote: object }[])[0].quote;
    };
    expect(await quoted(hanoi)).toMatchObject({ listVersion: 1, currency: 'VND', total: 23_760_000, cityShare: 0 });
    expect(await quoted(osaka)).toMatchObject({ currency: 'USD', total: 118_800, firmShare: 118_800 });
    const { data } = await harness.query<Answers>(
      `query ($input: QuotesInput!) { quotes(input: $input) {
         ... on Quotes { booths { quote { total } refusal { __typename code message } } } } }`,
      {
        input: {
          ...{ fairId, companyId: hanoi.companyId, boothIds: [boothId] },
          extras: [{ code: 'socket', quantity: 0 }],
        },
      },
      { as: hanoi.member },
    );
    expect(data?.quotes.booths).toMatchObject([
      { quote: null, refusal: { __typename: 'NoPrice', message: expect.stringContaining('“socket”') as string } },
    ]);
    const claim = { fairId, boothId, companyId: hanoi.companyId, seenPrice: { amount: 20_000_000, currency: 'VND' } };
    const costs = '... on CostsChanged { costs { amount currency } }';
    expect(await does(hanoi.member, 'holdBooth', 'ClaimInput', claim, costs)).toMatchObject({
      __typename: 'CostsChanged',
      costs: { amount: 21_600_000, currency: 'VND' },
    });
    const { bookingId } = await book(hanoi, boothId);
    expect(await setPrices(0, priceRows(1, 1))).toMatchObject({ __typename: 'PriceListChanged' });
    expect(await setPrices(1, priceRows(90_000_000, 900_000), { extras: [] })).toMatchObject({ version: 2 });
    expect(await bookingsOf(hanoi)).toMatchObject([
      { id: bookingId, price: { amount: 21_600_000, currency: 'VND' }, quote: { listVersion: 1, total: 21_600_000 } },
    ]);
  });

  it('lets a firm choose extras by the list of its booking', async () => {
    const [{ id: bookingId }] = await bookingsOf(hanoi);
    const choose = (code: string) =>
      does(
        hanoi.member,
        'setBookingExtras',
        'BookingExtrasInput',
        { fairId, bookingId, extras: [{ code, quantity: 2 }] },
        `... on BookingExtras { quote { ${QUOTE} } }`,
      );
    const shown = async (name: string, given: string, read: string, variables: object) => {
      const document = `query (${given}) { ${name} { __typename ... on ExpectedError { code } ${read} } }`;
      return (await harness.query<Answers>(document, { ...variables }, { as: hanoi.member })).data?.[
        name.split('(')[0]
      ];
    };
    const one = '$fair: ID!, $booking: ID!';
    const extras = () =>
      shown(
        'bookingExtras(fairId: $fair, bookingId: $booking)',
        one,
        `... on ExtrasOfBooking { offered { code prices { vnd } } chosen { code quantity } quote { firmShare } }`,
        { fair: fairId, booking: bookingId },
      );
    const offered = [{ code: 'socket', prices: { vnd: 1_000_000 } }];
    expect(await extras()).toMatchObject({ offered, chosen: [], quote: { firmShare: 21_600_000 } });
    const wish = { fairId, bookingId, extras: [{ code: 'socket', quantity: 2 }] };
    const preview = await shown(
      'extrasPreview(input: $input)',
      '$input: BookingExtrasInput!',
      '... on BookingExtras { quote { firmShare } }',
      { input: wish },
    );
    expect(preview).toMatchObject({ quote: { firmShare: 23_760_000 } });
    expect(await bookingsOf(hanoi)).toMatchObject([{ price: { amount: 21_600_000 } }]);
    const seenLess = { ...wish, seenPrice: { amount: 21_600_000, currency: 'VND' } };
    expect(await does(hanoi.member, 'setBookingExtras', 'BookingExtrasInput', seenLess, '')).toMatchObject({
      __typename: 'CostsChanged',
    });
    expect(await choose('champagne')).toMatchObject({ __typename: 'NoPrice', code: 'unknown-extra' });
    expect(await choose('socket')).toMatchObject({ quote: { listVersion: 1, total: 23_760_000 } });
    expect(await bookingsOf(hanoi)).toMatchObject([{ price: { amount: 23_760_000 } }]);
    expect(await extras()).toMatchObject({ chosen: [{ code: 'socket', quantity: 2 }] });
  });

  it('lets the city pay a part, once the papers are complete, and tells the firm', async () => {
    const opened = await does(
      officer,
      'openSubsidyProgramme',
      'SubsidyProgrammeInput',
      {
        ...{ fairId, name: 'Hỗ trợ', decisionNumber: '1/QĐ', budget: 50_000_000, percent: 50, mostPerFirm: 15_000_000 },
        covers: ['RENT', 'EXTRAS'],
        papers: [{ code: 'tax', names: socket.names }],
        ...{ opensAt: '2020-01-01T00:00:00Z', closesAt: '2100-01-01T00:00:00Z' },
      },
      '... on OpenedSubsidyProgramme { programmeId }',
    );
    const [{ id: bookingId }] = await bookingsOf(hanoi);
    const request = (who: typeof hanoi, booking: unknown) =>
      does(
        who.member,
        'requestSubsidy',
        'SubsidyRequestInput',
        { fairId, programmeId: opened.programmeId, bookingId: booking, costs: ['RENT', 'EXTRAS'] },
        STEP,
      );
    const abroad = await book(osaka, await fairs.booth(fairId));
    expect(await request(osaka, abroad.bookingId)).toMatchObject({ code: 'subsidy-needs-dong' });
    const { grantId } = await request(hanoi, bookingId);
    const approval = { fairId, grantId, decisionNumber: '2/QĐ' };
    const approve = () => does(officer, 'approveSubsidy', 'SubsidyApprovalInput', approval, STEP);
    expect(await approve()).toMatchObject({ __typename: 'PapersMissing', papers: ['tax'] });
    await does(officer, 'checkSubsidyPaper', 'PaperTickInput', { fairId, grantId, paper: 'tax' }, STEP);
    expect(await approve()).toMatchObject({ state: 'APPROVED', reserved: 11_000_000 });
    expect(await bookingsOf(hanoi)).toMatchObject([
      { price: { amount: 12_760_000 }, quote: { total: 23_760_000, cityShare: 11_000_000, firmShare: 12_760_000 } },
    ]);
    const frozen = { fairId, bookingId, extras: [] };
    expect(await does(hanoi.member, 'setBookingExtras', 'BookingExtrasInput', frozen, '')).toMatchObject({
      __typename: 'PriceFrozen',
    });
    const letters: { template: string; params: string | object; to_address: string }[] =
      await harness.database.dataSource.query(
        "SELECT template, params, to_address FROM mails WHERE fair_id = ? AND template LIKE 'subsidy%'",
        [fairId],
      );
    expect(letters.map(({ to_address }) => to_address)).toEqual(['Hanoifirm@x.test']);
    const params = letters.map(({ params: p }) => (typeof p === 'string' ? JSON.parse(p) : p) as object)[0];
    const body = `mails.${letters[0].template}.body`;
    expect(isTextKey(body) && text('en', body, params as never)).toContain('grants Hanoifirm 11,000,000 đồng');
  });

  it('tells a firm before it books what the city may be expected to pay, apart from what is granted', async () => {
    const boothId = await fairs.booth(fairId);
    const quoted = async ({ companyId, member }: typeof hanoi) => {
      const { data } = await harness.query<Answers>(
        `query ($input: QuotesInput!) { quotes(input: $input) { ... on Quotes { booths { quote { total cityShare firmShare }
           expected { expectedCityShare expectedFirmShare programmes { programmeName decisionNumber costs amount } } } } } }`,
        { input: { fairId, companyId, boothIds: [boothId] } },
        { as: member },
      );
      return (data?.quotes.booths as object[])[0];
    };
    expect(await quoted(hanoi)).toEqual({
      quote: { total: 97_200_000, cityShare: 0, firmShare: 97_200_000 },
      expected: {
        expectedCityShare: 4_000_000,
        expectedFirmShare: 93_200_000,
        programmes: [{ programmeName: 'Hỗ trợ', decisionNumber: '1/QĐ', costs: ['RENT'], amount: 4_000_000 }],
      },
    });
    expect(await quoted(osaka)).toMatchObject({ quote: { cityShare: 0 }, expected: null });
  });

  it('shows officers requests and budget, and sends them the list', async () => {
    const { data } = await harness.query<Answers>(
      `query ($fair: ID!) {
         subsidyProgrammes(fairId: $fair) { ... on SubsidyProgrammes { programmes { budget { total reserved settled left } } } }
         subsidyRequests(fairId: $fair, state: APPROVED) {
           ... on SubsidyGrantConnection { nodes { companyName state reserved total cityShare firmShare papers { code } } } } }`,
      { fair: fairId },
      { as: officer },
    );
    expect(data?.subsidyProgrammes.programmes).toEqual([
      { budget: { total: 50_000_000, reserved: 11_000_000, settled: 0, left: 39_000_000 } },
    ]);
    expect(data?.subsidyRequests.nodes).toMatchObject([
      { companyName: 'Hanoifirm', reserved: 11_000_000, firmShare: 12_760_000, papers: [{ code: 'tax' }] },
    ]);
    const list = (as: SignedIn): Promise<Response> =>
      fetch(`${harness.url}/exports/subsidies?fairId=${fairId}`, { headers: { authorization: `Bearer ${as.token}` } });
    const lines = (await (await list(officer)).text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('Hanoifirm');
    expect(lines[1]).toContain('23760000,11000000,12760000');
    expect((await list(hanoi.member)).status).toBe(404);
  });
});
