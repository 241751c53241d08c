import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';
import { newId } from './people.js';
import { setFirstPriceList } from './price-lists.js';

const ENTRIES = `query ($fair: ID!, $filter: CatalogueFilterInput) { publicCatalogue(fairId: $fair, filter: $filter) {
  ... on CatalogueEntryConnection { totalCount facets { certificate { id count } process { id count } zone { id count } }
    nodes { shortName offers { products processes materials certificates markets } booths { number }
      texts { language body } brief(language: JA) { language text } } } } }`;
const PLAN = `query ($fair: ID!) { publicPlan(fairId: $fair) { ... on PublicPlan {
  booths { id taken companyName price { amount } } } } }`;

interface Entries {
  publicCatalogue: {
    totalCount: number;
    facets: Record<string, { id: string; count: number }[]>;
    nodes: { shortName: string }[];
  };
}
interface SeenPlan {
  publicPlan: {
    booths: { id: string; taken: boolean; companyName: string | null; price: { amount: number } | null }[];
  };
}

/** What somebody without a session is told of a fair: of firms that agreed to it, what they stated, and nothing else. */
describe('a fair before the public', () => {
  let harness: Harness;
  let fairs: Fairs;
  let payables: Payables;
  let staff: SignedIn;
  let fairId: FairId;
  let open: CompanyId;

  const firm = async (name: string, consents: readonly string[], as: 'supplier' | 'buyer' = 'supplier') => {
    const id = await fairs.company(name);
    await fairs.takePart(fairId, id, { as });
    for (const purpose of consents) await fairs.consent('company', id, purpose, staff.personId);
    return id;
  };
  const fact = (companyId: CompanyId, kind: string, id: string | null, source = 'declared', expiresOn?: string) =>
    harness.database.dataSource.query(
      `INSERT INTO profile_facts (company_id, id, kind, taxonomy_id, amount, source, expires_on, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [companyId, newId(), kind, id, id === null ? 7 : null, source, expiresOn ?? null],
    );
  const entries = async (filter: object = {}) =>
    (await harness.query<Entries>(ENTRIES, { fair: fairId, filter })).data.publicCatalogue;
  const plan = async () => (await harness.query<SeenPlan>(PLAN, { fair: fairId })).data.publicPlan.booths;

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    [fairs, payables] = [new Fairs(dataSource), new Payables(dataSource)];
    fairId = await fairs.fair('Showing');
    staff = await harness.people.signedIn({});
    open = await firm('An open firm', ['catalogue', 'foreign-firms', 'public']);
    await firm('Bhiddenfirm', ['catalogue', 'foreign-firms']);
    await firm('Bathomefirm', ['catalogue', 'public']);
    await firm('Bbuyingfirm', ['catalogue', 'foreign-firms', 'public'], 'buyer');
    await fact(open, 'process', 'cnc-turning');
    await fact(open, 'certificate', 'iso-9001', 'verified');
    await fact(open, 'certificate', 'iatf-16949', 'declared', '2027-10-01');
    await fact(open, 'process', 'cnc-milling', 'read');
    await fact(open, 'export-market', 'JP');
    await fact(open, 'moq', null);
    await fact(open, 'certificate-not-held', 'iso-14001');
    for (const [language, body] of [
      ['vi', 'Gia công chính xác.'],
      ['ja', '精密加工をしています。'],
    ])
      await dataSource.query(
        'INSERT INTO profile_texts (company_id, language, body, updated_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))',
        [open, language, body],
      );
  });
  afterAll(() => harness.close());

  it('has a catalogue of suppliers that agreed to everything it takes, with what they stated and what still holds', async () => {
    const found = await entries();
    expect(found.nodes).toEqual([
      {
        shortName: 'An open firm',
        offers: {
          products: [],
          processes: ['cnc-turning'],
          materials: [],
          certificates: ['iso-9001'],
          markets: ['JP'],
        },
        booths: [],
        texts: [
          { language: 'JA', body: '精密加工をしています。' },
          { language: 'VI', body: 'Gia công chính xác.' },
        ],
        brief: { language: 'JA', text: '精密加工をしています。' },
      },
    ]);
    expect(found.totalCount).toBe(1);
    expect(found.facets.certificate).toEqual([{ id: 'iso-9001', count: 1 }]);
  });

  it('finds nobody by what it does not show', async () => {
    expect((await entries({ processes: ['cnc-turning'] })).totalCount).toBe(1);
    expect((await entries({ processes: ['cnc-milling'] })).totalCount).toBe(0);
    expect((await entries({ certificates: ['iatf-16949'] })).totalCount).toBe(0);
    expect((await entries({ text: 'firm' })).totalCount).toBe(1);
    expect((await entries({ text: 'tiện CNC' })).totalCount).toBe(1);
    expect((await entries({ text: 'CNC milling' })).totalCount).toBe(0);
    for (const facet of ['products', 'processes', 'countries'])
      expect((await entries({ [facet]: ['tiện'] })).totalCount).toBe(0);
  });

  it('answers of a firm that did not agree as of one that does not exist', async () => {
    const ask = async (companyId: string) =>
      (
        await harness.query(
          `query ($fair: ID!, $id: ID!) { catalogueEntry(fairId: $fair, companyId: $id) {
            __typename ... on CatalogueEntry { shortName } ... on NotFound { code message } } }`,
          { fair: fairId, id: companyId },
        )
      ).data;
    expect(await ask(open)).toEqual({ catalogueEntry: { __typename: 'CatalogueEntry', shortName: 'An open firm' } });
    const hidden = await firm('Bsilentfirm', []);
    expect(await ask(hidden)).toEqual(await ask(newId()));
  });

  it('forgets a firm at once that takes its consent back', async () => {
    const brief = await firm('A brief appearance', ['catalogue', 'foreign-firms', 'public']);
    expect((await entries()).totalCount).toBe(2);
    await harness.database.dataSource.query(
      "UPDATE consents SET live_mark = NULL WHERE subject_id = ? AND purpose = 'public'",
      [brief],
    );
    expect((await entries()).totalCount).toBe(1);
  });

  describe('on the plan', () => {
    let booths: Record<'free' | 'held' | 'applied' | 'shown' | 'unnamed', BoothId>;
    const route = (fair: string, etag?: string) =>
      fetch(`${harness.url}/fairs/${fair}/booths/taken`, { headers: etag ? { 'if-none-match': etag } : {} });

    beforeAll(async () => {
      const booth = () => fairs.booth(fairId);
      booths = {
        free: await booth(),
        held: await booth(),
        applied: await booth(),
        shown: await booth(),
        unnamed: await booth(),
      };
      const quiet = await firm('Bquietfirm', ['catalogue', 'foreign-firms']);
      const inState = async (companyId: CompanyId, boothId: BoothId, state: string) => {
        const id = await payables.booking(fairId, companyId, boothId);
        await harness.database.dataSource.query(
          `UPDATE bookings SET state = ?, held_until = IF(? = 'held', UTC_TIMESTAMP(3) + INTERVAL 1 HOUR, NULL) WHERE id = ?`,
          [state, state, id],
        );
      };
      await inState(open, booths.held, 'held');
      await inState(open, booths.applied, 'applied');
      await inState(open, booths.shown, 'approved');
      await inState(quiet, booths.unnamed, 'approved');
    });

    it('shows what is taken, by whom only once it is booked and where the firm agreed', async () => {
      const of = new Map((await plan()).map((booth) => [booth.id, booth]));
      const seen = Object.entries(booths).map(([what, id]) => [what, of.get(id)?.taken, of.get(id)?.companyName]);
      expect(seen).toEqual([
        ['free', false, null],
        ['held', true, null],
        ['applied', true, null],
        ['shown', true, 'An open firm'],
        ['unnamed', true, null],
      ]);
    });

    it('tells the price of free booths alone, and only while firms may book', async () => {
      const prices = async () => (await plan()).filter(({ price }) => price !== null).map(({ id }) => id);
      expect(await prices()).toEqual([]);
      await fairs.openBooking(fairId);
      expect(await prices()).toEqual([booths.free]);
    });

    it('tells no price where each firm has its own', async () => {
      const { dataSource } = harness.database;
      await setFirstPriceList(dataSource, fairId);
      const told = (await plan()).filter(({ price }) => price !== null);
      await dataSource.query('DELETE FROM price_lists WHERE fair_id = ?', [fairId]);
      expect(told).toEqual([]);
    });

    it('is followed by asking again, which costs nothing while nothing changes', async () => {
      const first = await route(fairId);
      const etag = first.headers.get('etag') ?? '';
      expect(await first.json()).toEqual({
        booths: 5,
        taken: expect.arrayContaining([booths.held, booths.applied, booths.shown, booths.unnamed]) as string[],
      });
      const sent = await harness.statements(async () => {
        const again = await Promise.all(Array.from({ length: 50 }, () => route(fairId, etag)));
        expect(again.map(({ status }) => status)).toEqual(Array(50).fill(304));
      });
      expect(sent.length).toBeLessThanOrEqual(1);
    });

    it('knows nothing of fairs that do not exist, whatever they are called', async () => {
      const nothing = { booths: 0, taken: [] };
      expect(await (await route(newId())).json()).toEqual(nothing);
      expect(await (await route('%27%3B--')).json()).toEqual(nothing);
    });
  });
});
