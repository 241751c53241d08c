import { taxCodeOf } from '@ketnoi/directory/testing';
import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Fairs } from './fairs.js';
import { type Harness, startHarness } from './harness.js';
import { newId, type SignedIn } from './people.js';

const SEARCH = `query Search($fairId: ID!, $filter: CompanyFilterInput, $first: Int!) {
  companies(fairId: $fairId, filter: $filter, first: $first) {
    __typename
    ... on CompanyConnection {
      totalCount
      pageInfo { hasNextPage endCursor }
      facets { country { id count } process { id count } }
      nodes {
        id shortName taxCode
        facts { kind taxonomyId source } texts { language body } addresses { line }
        participation(fairId: $fairId) { asSupplier seats } delegates(fairId: $fairId) { ownName }
      }
    }
  }
}`;

let harness: Harness;
let fairs: Fairs;
let fairId: FairId;
let organiser: SignedIn;

beforeAll(async () => {
  harness = await startHarness();
  fairs = new Fairs(harness.database.dataSource);
  fairId = await fairs.fair('Sumida');
  organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
});
afterAll(() => harness.close());

interface Found {
  companies: {
    __typename: string;
    totalCount: number;
    nodes: { id: string; shortName: string; taxCode: string | null; facts: { taxonomyId: string; source: string }[] }[];
    facets: { process: { id: string; count: number }[] };
  };
}
const search = async (as: SignedIn, filter: object = {}): Promise<Found['companies']> =>
  (await harness.query<Found>(SEARCH, { fairId, filter, first: 50 }, { as })).data.companies;

const one = async (document: string, variables: object, as: SignedIn): Promise<Record<string, unknown>> => {
  const answer = await harness.query<Record<string, Record<string, unknown>>>(document, { ...variables }, { as });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data)[0];
};

const REGISTER = `mutation R($input: RegisterCompanyInput!, $key: IdempotencyKey!) {
  registerCompany(input: $input, idempotencyKey: $key) {
    __typename ... on SavedCompany { companyId company { registeredName } } ... on InvalidInput { problems { path message } }
  }
}`;
const registration = (n: number, over: object = {}): object => ({
  fairId,
  asSupplier: true,
  company: {
    registeredName: `Công ty ${n} (Mẫu)`,
    shortName: `C${String(n).padStart(3, '0')}`,
    taxCode: taxCodeOf(n),
    country: 'VN',
    addresses: [{ kind: 'PLANT', line: 'Lô 1', country: 'VN' }],
  },
  ...over,
});

async function consented(companyId: string, person: SignedIn): Promise<void> {
  for (const purpose of ['catalogue', 'foreign-firms'])
    await fairs.consent('company', companyId, purpose, person.personId);
}

describe('the directory through the gateway', () => {
  it('registers a company once, and tells all that is wrong with another', async () => {
    const variables = { input: registration(1), key: 'r1' };
    const saved = await one(REGISTER, variables, organiser);
    expect(saved).toMatchObject({ __typename: 'SavedCompany', company: { registeredName: 'Công ty 1 (Mẫu)' } });
    expect(await one(REGISTER, variables, organiser)).toEqual(saved);
    const again = await one(REGISTER, { input: registration(1), key: 'r2' }, organiser);
    expect(again).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['taxCode'] }] });
    const stranger = await harness.people.signedIn();
    expect((await one(REGISTER, { input: registration(2), key: 'r3' }, stranger)).__typename).toBe('NotFound');
  });

  it('shows what a supplier declares and what its text says, to those it agreed to', async () => {
    const { companyId } = (await one(REGISTER, { input: registration(3), key: 'r4' }, organiser)) as {
      companyId: CompanyId;
    };
    const member = await harness.people.signedIn({ companies: [companyId] });
    const input = { fairId, companyId };
    const declared = await one(
      `mutation D($input: CompanyAtFairInput!, $facts: [ProfileFactInput!]!) {
         declareFacts(input: $input, facts: $facts, idempotencyKey: "d1") { __typename ... on InvalidInput { problems { path code } } }
       }`,
      {
        input,
        facts: [
          { kind: 'CERTIFICATE', taxonomyId: 'iso-9001' },
          { kind: 'MOQ', amount: 500, unit: 'PCS' },
        ],
      },
      member,
    );
    expect(declared.__typename).toBe('SavedCompany');
    const written = await one(
      `mutation W($input: ProfileTextInput!) {
         writeProfileText(input: $input) { ... on SavedProfileText { factsRead company { texts { body } } } }
       }`,
      { input: { ...input, language: 'EN', body: 'Aluminium die casting since 2008.' } },
      member,
    );
    expect(written).toMatchObject({ company: { texts: [{ body: 'Aluminium die casting since 2008.' }] } });

    const buyerId = await fairs.company('Kyowa', 'JP');
    await fairs.takePart(fairId, buyerId, { as: 'buyer' });
    const buyer = await harness.people.signedIn({ companies: [buyerId] });
    const filter = { processes: ['aluminium-die-casting'] };
    expect((await search(buyer, filter)).nodes).toEqual([]);
    await consented(companyId, member);
    const seen = await search(buyer, filter);
    expect(seen).toMatchObject({ totalCount: 1, nodes: [{ id: companyId, taxCode: null }] });
    expect(seen.nodes[0].facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ taxonomyId: 'iso-9001', source: 'DECLARED' }),
        expect.objectContaining({ taxonomyId: 'aluminium-die-casting', source: 'READ' }),
      ]),
    );
    expect((await search(member, filter)).nodes[0].taxCode).toBe(taxCodeOf(3));
    expect((await search(await harness.people.signedIn())).__typename).toBe('NotFound');
  });

  it('keeps a confidential need from others, and its owner too', async () => {
    const [buyerId, supplierId] = [await fairs.company('Hanabi', 'JP'), await fairs.company('Minh')];
    await fairs.takePart(fairId, buyerId, { as: 'buyer' });
    await fairs.takePart(fairId, supplierId);
    const buyer = await harness.people.signedIn({ companies: [buyerId] });
    const supplier = await harness.people.signedIn({ companies: [supplierId] });
    await consented(buyerId, buyer);
    const saved = await one(
      `mutation N($input: CompanyAtFairInput!, $need: NeedInput!) {
         writeNeed(input: $input, need: $need, idempotencyKey: "n1") { ... on SavedNeed { needId need { company { shortName } } } }
       }`,
      {
        input: { fairId, companyId: buyerId },
        need: {
          language: 'JA',
          title: '秘密の部品',
          confidential: true,
          facts: [{ kind: 'PROCESS', taxonomyId: 'aluminium-die-casting' }],
        },
      },
      buyer,
    );
    expect(saved).toMatchObject({ need: { company: { shortName: 'Hanabi' } } });
    const need = await one(
      `query Need($fairId: ID!, $id: ID!) {
         need(fairId: $fairId, id: $id) { ... on Need { masked title companyId company { shortName } facts { taxonomyId } } }
       }`,
      { fairId, id: saved.needId },
      supplier,
    );
    expect(need).toEqual({
      masked: true,
      title: '',
      companyId: null,
      company: null,
      facts: [{ taxonomyId: 'aluminium-die-casting' }],
    });
  });

  it('sends as many statements for fifty companies as for five', async () => {
    const count = async (): Promise<number> => (await harness.statements(() => search(organiser))).length;
    const few = await count();
    for (let n = 100; n < 145; n++) await one(REGISTER, { input: registration(n), key: `many-${n}` }, organiser);
    expect((await search(organiser)).nodes).toHaveLength(50);
    expect(await count()).toBe(few);
  });

  it('registers the firms of a file as a whole, by the leader of the group', async () => {
    const leader = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }] });
    const groupId = await fairs.group(fairId, leader.personId, 'Association (Fictional)');
    const upload = (text: string): Promise<string> =>
      harness.app.get(Uploads).keep({
        personId: leader.personId,
        fairId,
        name: 'firms.csv',
        contentType: 'text/csv',
        body: Buffer.from(text),
        hours: 1,
      });
    const send = (uploadId: string, key: string, as: SignedIn = leader): Promise<Record<string, unknown>> =>
      one(
        `mutation F($input: FirmsFileInput!, $key: IdempotencyKey!) {
           registerFirms(input: $input, idempotencyKey: $key) {
             __typename ... on RegisteredFirms { companyIds } ... on UnusableFile { problems { row column code message } }
           }
         }`,
        { input: { fairId, groupId, uploadId }, key },
        as,
      );
    const bad = await upload(`Tên doanh nghiệp;MST\nMột (Mẫu);${taxCodeOf(900)}\nHai (Mẫu);0100109107\n`);
    expect(await send(bad, 'f1')).toMatchObject({
      __typename: 'UnusableFile',
      problems: [{ row: 3, column: 'taxCode', code: 'wrong-firm-code' }],
    });
    const good = await upload(`Tên doanh nghiệp;MST\nMột (Mẫu);${taxCodeOf(900)}\nHai (Mẫu);${taxCodeOf(901)}\n`);
    expect((await send(good, 'f2', organiser)).__typename).toBe('NotFound');
    const registered = await send(good, 'f3');
    expect(registered.companyIds).toHaveLength(2);
    await harness.database.dataSource.query('UPDATE uploads SET expires_at = created_at WHERE id = ?', [good]);
    expect(await send(good, 'f3')).toEqual(registered);
    const [companyId] = registered.companyIds as string[];
    const led = await one(
      `query C($id: ID!, $fairId: ID!) { company(id: $id) { ... on Company { registeredName participation(fairId: $fairId) { groupId } } } }`,
      { id: companyId, fairId },
      leader,
    );
    expect(led).toEqual({ registeredName: 'Một (Mẫu)', participation: { groupId } });
    expect((await send(newId(), 'f4')).__typename).toBe('NotFound');
  });

  it('lets organisers found another fair and organise it', async () => {
    const input = {
      slug: 'hanoi-2028',
      names: [{ language: 'VI', text: 'Hội chợ (Mẫu)' }],
      venue: 'Hanoi',
      startsOn: '2028-08-20',
      endsOn: '2028-08-22',
    };
    const create = `mutation C($input: FairInput!, $key: IdempotencyKey!) {
      createFair(input: $input, idempotencyKey: $key) { __typename ... on SavedFair { fairId fair { timeZone } } ... on InvalidInput { problems { path } } }
    }`;
    const created = await one(create, { input, key: 'c1' }, organiser);
    expect(created).toMatchObject({ __typename: 'SavedFair', fair: { timeZone: 'Asia/Ho_Chi_Minh' } });
    expect(await one(create, { input, key: 'c2' }, organiser)).toMatchObject({ problems: [{ path: ['slug'] }] });
    const edited = await one(
      `mutation E($fairId: ID!, $input: FairInput!) { editFair(fairId: $fairId, input: $input) { ... on SavedFair { fair { venue } } } }`,
      { fairId: created.fairId, input: { ...input, venue: 'Đông Anh' } },
      organiser,
    );
    expect(edited).toEqual({ fair: { venue: 'Đông Anh' } });
  });
});
