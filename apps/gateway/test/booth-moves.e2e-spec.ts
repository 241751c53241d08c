import { PlanReadModel } from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';

type Told = Record<string, unknown> & { readonly __typename: string };

/** Bookings that go elsewhere, as exhibitors, leaders and organisers see them through the front door. */
describe('bookings that go elsewhere', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let organiser: SignedIn;
  let keys = 0;

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Removal');
    await fairs.openBooking(fairId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
  });
  afterAll(() => harness.close());

  const exhibitor = async (name: string, groupId: string | null = null) => {
    const companyId = await fairs.company(name);
    await fairs.takePart(fairId, companyId, { groupId });
    return { companyId, person: await harness.people.signedIn({ companies: [companyId] }) };
  };
  const booth = async (): Promise<BoothId> => fairs.booth(fairId);
  const numberOf = async (id: BoothId): Promise<string> =>
    (await harness.database.dataSource.query('SELECT number FROM booths WHERE id = ?', [id]))[0].number;

  /** The one field that is asked for. */
  async function ask(as: SignedIn, document: string, variables: object): Promise<Told> {
    const { data, errors } = await harness.query<{ answer: Told }>(document, { ...variables }, { as });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const change = (as: SignedIn, name: string, type: string, input: object, fields = ''): Promise<Told> =>
    ask(
      as,
      `mutation ($input: ${type}!, $key: IdempotencyKey!) { answer: ${name}(input: $input, idempotencyKey: $key) {
        __typename ... on ExpectedError { code message } ${fields} } }`,
      { input: { fairId, ...input }, key: `key-${keys++}` },
    );
  const book = async ({ companyId, person }: { companyId: CompanyId; person: SignedIn }, boothId: BoothId) =>
    (await change(person, 'bookBooth', 'ClaimInput', { boothId, companyId }, '... on BookedBooth { bookingId }'))
      .bookingId as string;
  const stateOf = async (...boothIds: BoothId[]): Promise<string[]> => {
    const seen = await harness.app.get(PlanReadModel, { strict: false }).occupations(fairId, boothIds);
    return boothIds.map((id) => seen.find(({ boothId }) => boothId === id)?.state ?? '');
  };

  it('shows what a move would change before it is made, and makes it', async () => {
    const lan = await exhibitor('Lan');
    const [from, to] = [await booth(), await booth()];
    await harness.database.dataSource.query('UPDATE booths SET price_amount = 30000000 WHERE id = ?', [to]);
    const bookingId = await book(lan, from);
    const fields = '... on MovedBooking { difference depositAmount before { amount } after { amount } state }';
    const preview = await ask(
      lan.person,
      `query ($input: MoveTargetInput!) { answer: movePreview(input: $input) { __typename ${fields} } }`,
      { input: { fairId, bookingId, toBoothId: to } },
    );
    expect(preview).toMatchObject({ difference: 8_000_000, depositAmount: 15_000_000, state: 'APPROVED' });
    const input = { bookingId, toBoothId: to };
    const seen = (amount: number) => ({ ...input, seenPrice: { amount, currency: 'VND' } });
    const costs = '... on CostsChanged { costs { amount } }';
    expect(await change(lan.person, 'moveBooking', 'MoveBookingInput', seen(29_000_000), costs)).toMatchObject({
      __typename: 'CostsChanged',
      costs: { amount: 30_000_000 },
    });
    expect(await stateOf(from, to)).toEqual(['booked', 'free']);
    expect(await change(lan.person, 'moveBooking', 'MoveBookingInput', seen(30_000_000), fields)).toEqual(preview);
    expect(await stateOf(from, to)).toEqual(['free', 'booked']);
    const refused = await change(organiser, 'moveBooking', 'MoveBookingInput', { bookingId, toBoothId: from });
    expect(refused.__typename).toBe('ReasonMissing');
  });

  it('lets two exhibitors swap, each knowing its own prices', async () => {
    const [mai, nam] = [await exhibitor('Mai'), await exhibitor('Nam')];
    const booths = [await booth(), await booth()];
    const bookingId = await book(mai, booths[0]);
    await book(nam, booths[1]);
    const wish = { bookingId, otherBoothId: booths[1] };
    const proposed = await change(
      mai.person,
      'proposeSwap',
      'ProposeSwapInput',
      wish,
      '... on SwapAnswered { swapId }',
    );
    const sides = 'companyId companyName boothNumber before { amount } quote { total }';
    const seen = async (who: typeof mai) =>
      (
        await ask(
          who.person,
          `query ($fairId: ID!, $companyId: ID!) { answer: boothSwaps(fairId: $fairId, companyId: $companyId) { __typename
            ... on BoothSwaps { swaps { id state proposer { ${sides} } other { ${sides} } } } } }`,
          { fairId, companyId: who.companyId },
        )
      ).swaps;
    const numbers = [await numberOf(booths[0]), await numberOf(booths[1])];
    const own = { before: { amount: 22_000_000 }, quote: { total: 22_000_000 } };
    const anothers = { before: null, quote: null };
    const proposal = { id: proposed.swapId, state: 'PROPOSED' };
    const names = ['Mai', 'Nam'];
    const [ofMai, ofNam] = [mai, nam].map(({ companyId }, i) => ({
      ...{ companyId, companyName: names[i], boothNumber: numbers[i] },
    }));
    expect(await seen(mai)).toEqual([
      { ...proposal, proposer: { ...ofMai, ...own }, other: { ...ofNam, ...anothers } },
    ]);
    expect(await seen(nam)).toEqual([
      { ...proposal, proposer: { ...ofMai, ...anothers }, other: { ...ofNam, ...own } },
    ]);
    const fields = '... on MovedBooking { from to }';
    const { swapId } = proposed;
    expect((await change(mai.person, 'consentToSwap', 'SwapInput', { swapId })).__typename).toBe('NotFound');
    expect(await change(nam.person, 'consentToSwap', 'SwapInput', { swapId }, fields)).toMatchObject({
      from: booths[1],
      to: booths[0],
    });
    expect(await change(nam.person, 'consentToSwap', 'SwapInput', { swapId })).toMatchObject({ code: 'swap-closed' });
  });

  it("books a group's firms from one file, all or nothing, and asks for their deposits in one request", async () => {
    const leader = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }] });
    const groupId = await fairs.group(fairId, leader.personId, 'Association (Fictional)');
    const firms = [await exhibitor('Mot', groupId), await exhibitor('Hai', groupId)];
    for (const [i, { companyId }] of firms.entries())
      await harness.database.dataSource.query('UPDATE companies SET tax_code = ? WHERE id = ?', [
        `010010910${i}`,
        companyId,
      ]);
    const [inPavilion, free, taken] = [await booth(), await booth(), await booth()];
    await book(await exhibitor('Ba'), taken);
    const pavilion = { groupId, boothIds: [inPavilion], allotUntil: '2100-01-01T00:00:00Z' };
    const reserved = await change(organiser, 'reservePavilion', 'ReservePavilionInput', pavilion);
    expect([reserved.__typename, await stateOf(inPavilion)]).toEqual(['ReservedPavilion', ['reserved']]);
    const PAVILION = `query ($fairId: ID!, $groupId: ID!) { answer: pavilion(fairId: $fairId, groupId: $groupId) {
      __typename ... on Pavilion { firms { companyId companyName } booths { boothId companyId } } } }`;
    expect(await ask(leader, PAVILION, { fairId, groupId })).toEqual({
      __typename: 'Pavilion',
      firms: [
        { companyId: firms[0].companyId, companyName: 'Mot' },
        { companyId: firms[1].companyId, companyName: 'Hai' },
      ],
      booths: [{ boothId: inPavilion, companyId: null }],
    });
    const list = await fetch(`${harness.url}/exports/pavilion?fairId=${fairId}&groupId=${groupId}`, {
      headers: { authorization: `Bearer ${leader.token}` },
    });
    expect((await list.text()).split('\r\n')[1]).toContain(await numberOf(inPavilion));
    const allot = (amount: number) =>
      change(
        leader,
        'allotInPavilion',
        'AllotInPavilionInput',
        {
          groupId,
          boothId: inPavilion,
          companyId: firms[1].companyId,
          seenPrice: { amount, currency: 'VND' },
        },
        '... on BookedBooth { bookingId } ... on CostsChanged { costs { amount } }',
      );
    expect(await allot(1)).toMatchObject({ code: 'costs-changed', costs: { amount: 22_000_000 } });
    const { bookingId: given } = await allot(22_000_000);
    expect(await stateOf(inPavilion)).toEqual(['booked']);
    const back = { groupId, bookingId: given };
    const returned = await change(leader, 'takeBackInPavilion', 'TakeBackInPavilionInput', back);
    expect([returned.__typename, await stateOf(inPavilion)]).toEqual(['ReleasedBooth', ['reserved']]);
    const past = { groupId, boothIds: [free], allotUntil: '2020-01-01T00:00:00Z' };
    expect(await change(organiser, 'reservePavilion', 'ReservePavilionInput', past)).toMatchObject({
      __typename: 'PavilionRefused',
      code: 'pavilion-over',
    });
    const send = async (text: string): Promise<Told> => {
      const body = Buffer.from(text);
      const upload = { personId: leader.personId, fairId, name: 'booths.csv', contentType: 'text/csv', body, hours: 1 };
      return order(await harness.app.get(Uploads).keep(upload));
    };
    const order = (uploadId: string): Promise<Told> => {
      const fields = `... on GroupOrder { orderId bookings { bookingId boothId state } }
        ... on UnusableGroupOrder { problems { row column code message } }`;
      return change(leader, 'bookForGroupFile', 'GroupOrderFileInput', { groupId, uploadId }, fields);
    };
    const bad = await send(
      `MST;Số gian hàng\n0100109100;${await numberOf(taken)}\n0999999999;${await numberOf(free)}\n0100109101;Z-99\n`,
    );
    expect(bad.problems).toMatchObject([
      { row: 2, column: 'booth', code: 'booth-taken' },
      { row: 3, column: 'taxCode', code: 'not-in-group' },
      { row: 4, column: 'booth', code: 'unknown-booth' },
    ]);
    const late = await send(
      `MST;Số gian hàng\n0100109100;${await numberOf(inPavilion)}\n0100109101;${await numberOf(taken)}\n`,
    );
    expect(late.problems).toMatchObject([{ row: 3, column: 'booth', code: 'booth-taken' }]);
    const another = await booth();
    const limit = (booths: number): Promise<unknown> =>
      harness.database.dataSource.query('UPDATE booking_rules SET booths_per_company = ?', [booths]);
    await limit(1);
    const greedy = await send(
      `MST;Số gian hàng\n0100109100;${await numberOf(free)}\n0100109100;${await numberOf(another)}\n`,
    );
    await limit(10_000);
    expect(greedy.problems).toMatchObject([{ row: 3, column: 'taxCode', code: 'too-many-booths' }]);
    expect(await stateOf(inPavilion, free)).toEqual(['reserved', 'free']);
    const good = await send(
      `MST;Số gian hàng\n0100109100;${await numberOf(inPavilion)}\n0100109101;${await numberOf(free)}\n`,
    );
    const bookings = good.bookings as { bookingId: string; boothId: string; state: string }[];
    expect(bookings.map(({ boothId, state }) => [boothId, state])).toEqual([
      [inPavilion, 'APPROVED'],
      [free, 'APPROVED'],
    ]);
    const [{ id: sent }] = await harness.database.dataSource.query('SELECT id FROM uploads ORDER BY id DESC LIMIT 1');
    await harness.database.dataSource.query('DELETE FROM uploads');
    keys--;
    expect(await order(sent)).toEqual(good);

    await new Payables(harness.database.dataSource).account(fairId);
    const payment = { bookingIds: bookings.map(({ bookingId }) => bookingId), purpose: 'DEPOSIT' };
    const requested = await change(
      leader,
      'requestPayment',
      'RequestPaymentInput',
      payment,
      '... on RequestedPayment { requestId reference }',
    );
    const request = await ask(
      leader,
      `query ($fairId: ID!, $id: ID!) { answer: paymentRequest(fairId: $fairId, requestId: $id) { __typename
        ... on PaymentRequest { outstanding { amount } lines { amount { amount } } } } }`,
      { fairId, id: requested.requestId },
    );
    expect(request).toMatchObject({
      outstanding: { amount: 22_000_000 },
      lines: [{ amount: { amount: 11_000_000 } }, { amount: { amount: 11_000_000 } }],
    });
  });

  it('counts a company that shares a booth among those of its zone', async () => {
    const [host, guest] = [await exhibitor('Chủ'), await exhibitor('Khách')];
    for (const { companyId } of [host, guest])
      await fairs.consent('company', companyId, 'catalogue', organiser.personId);
    const [boothId, zoneId] = [await booth(), '01985f00-0000-7000-8000-0000000000ff'];
    await harness.database.dataSource.query('UPDATE booths SET zone_id = ? WHERE id = ?', [zoneId, boothId]);
    const bookingId = await book(host, boothId);
    const inZone = async (): Promise<unknown> => {
      const answer = await ask(
        organiser,
        `query ($fairId: ID!, $zones: [ID!]!) { answer: companies(fairId: $fairId, filter: { zones: $zones }) { __typename
          ... on CompanyConnection { nodes { shortName } } } }`,
        { fairId, zones: [zoneId] },
      );
      return (answer.nodes as { shortName: string }[]).map(({ shortName }) => shortName).sort();
    };
    const input = { bookingId, companyId: guest.companyId };
    await change(host.person, 'inviteCoExhibitor', 'CoExhibitorInput', input);
    expect(await inZone()).toEqual(['Chủ']);
    expect((await change(guest.person, 'joinBooth', 'CoExhibitorInput', input)).__typename).toBe('CoExhibitorStep');
    expect(await inZone()).toEqual(['Chủ', 'Khách']);
  });
});
