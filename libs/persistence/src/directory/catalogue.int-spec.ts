import { PersonCards } from '@ketnoi/accounts';
import { Catalogue, type CatalogueReader, type CompanyFilter, Needs, NeedViews } from '@ketnoi/directory';
import { someNeed } from '@ketnoi/directory/testing';
import { type CompanyId, type FairId, Ids, UnitOfWork, type ZoneId } from '@ketnoi/kernel';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../test/directory-world.fixture.js';

const ALL: CompanyFilter = {
  role: null,
  text: null,
  products: [],
  processes: [],
  materials: [],
  certificates: [],
  countries: [],
  zones: [],
};
const reader = (over: Partial<CatalogueReader> = {}): CatalogueReader => ({
  companyIds: [],
  organiserOf: [],
  staffOf: [],
  ...over,
});

let world: DirectoryDatabase;
let catalogue: Catalogue;
beforeAll(async () => {
  world = await openDirectoryDatabase();
  catalogue = world.app.get(Catalogue);
});
afterAll(() => world.close());

const names = async (who: CatalogueReader, fairId: FairId, filter: Partial<CompanyFilter> = {}): Promise<string[]> => {
  const { items } = await catalogue.search(who, fairId, { ...ALL, ...filter }, { first: 50 });
  return items.map((company) => company.shortName);
};

describe('who sees whom', () => {
  let fairId: FairId;
  let otherFair: FairId;
  let home: CompanyId;
  let shy: CompanyId;
  let abroad: CompanyId;
  beforeAll(async () => {
    [fairId, otherFair] = [await world.fair(), await world.fair()];
    home = await world.company(fairId, { name: 'A open' });
    shy = await world.company(fairId, { name: 'B shy', consents: [] });
    await world.company(fairId, { name: 'C not to foreigners', consents: ['catalogue'] });
    abroad = await world.company(fairId, { name: 'D buyer', country: 'JP', buyer: true });
    await world.company(otherFair, { name: 'E elsewhere' });
  });

  it('shows by consent, to foreign firms only where that was agreed as well', async () => {
    expect(await names(reader({ companyIds: [home] }), fairId)).toEqual(['A open', 'C not to foreigners', 'D buyer']);
    expect(await names(reader({ companyIds: [abroad] }), fairId)).toEqual(['A open', 'D buyer']);
  });

  it('shows a company to itself and to the organiser of the fair whatever it agreed to', async () => {
    expect(await names(reader({ companyIds: [shy] }), fairId)).toContain('B shy');
    expect(await names(reader({ organiserOf: [fairId], staffOf: [fairId] }), fairId)).toContain('B shy');
  });

  it('is open to those alone who have to do with the fair', async () => {
    const open = (who: CatalogueReader, fair: FairId): Promise<boolean> => catalogue.isOpenTo(who, fair);
    expect(await open(reader({ companyIds: [home] }), fairId)).toBe(true);
    expect(await open(reader({ staffOf: [fairId] }), fairId)).toBe(true);
    expect(await open(reader({ companyIds: [home] }), otherFair)).toBe(false);
    expect(await open(reader({ companyIds: [home] }), 'no-such-fair' as FairId)).toBe(false);
  });

  it('holds for edges too, across fairs', async () => {
    const ids = [home, shy, abroad];
    const seen = async (who: CatalogueReader): Promise<number> => (await catalogue.byIds(who, ids)).length;
    expect(await seen(reader({ companyIds: [abroad] }))).toBe(2);
    expect(await seen(reader({ organiserOf: [fairId] }))).toBe(3);
    expect(await seen(reader({ organiserOf: [otherFair], staffOf: [otherFair] }))).toBe(0);
    expect(await seen(reader())).toBe(0);
  });

  it('shows people by their own consent', async () => {
    const everywhere = await world.delegate(fairId, home, ['catalogue', 'foreign-firms']);
    const atHome = await world.delegate(fairId, home, ['catalogue']);
    const nowhere = await world.delegate(fairId, home, []);
    const seen = await catalogue.delegates(reader({ companyIds: [abroad] }), fairId, [home]);
    expect(seen.map((person) => person.languages)).toEqual([
      [
        { language: 'ja', level: 'working' },
        { language: 'vi', level: 'fluent' },
      ],
    ]);
    expect(await catalogue.delegates(reader({ companyIds: [home] }), fairId, [home])).toHaveLength(3);
    const neighbour = await world.company(fairId, { name: 'F neighbour' });
    expect(await catalogue.delegates(reader({ companyIds: [neighbour] }), fairId, [home])).toHaveLength(2);
    const cards = async (companyId: CompanyId) =>
      (await world.app.get(PersonCards).byIds([everywhere, atHome, nowhere], [companyId])).map((c) => c.inCatalogue);
    expect(await cards(abroad)).toEqual([true, false, false]);
    expect(await cards(neighbour)).toEqual([true, true, false]);
  });

  it('tells nobody of another fair who comes and how', async () => {
    const outside = reader({ organiserOf: [otherFair], staffOf: [otherFair] });
    expect(await catalogue.delegates(outside, fairId, [home])).toEqual([]);
    expect(await catalogue.participations(outside, fairId, [home])).toEqual([]);
    expect(await catalogue.participations(reader({ companyIds: [abroad] }), fairId, [home, shy])).toHaveLength(1);
  });
});

describe('the search', () => {
  let fairId: FairId;
  let me: CatalogueReader;
  const zone = 'zone-1' as ZoneId;
  beforeAll(async () => {
    fairId = await world.fair();
    const caster = await world.company(fairId, { name: 'Đúc Minh' });
    const moulder = await world.company(fairId, { name: 'Khuôn An' });
    await world.company(fairId, { name: 'Kyowa', country: 'JP', buyer: true });
    await world.facts(caster, [
      ['process', 'aluminium-die-casting'],
      ['certificate', 'iso-9001'],
      ['certificate', 'iatf-16949', '2020-01-01'],
    ]);
    await world.facts(moulder, [
      ['process', 'injection-moulding'],
      ['certificate', 'iso-9001'],
    ]);
    await world.booth(fairId, caster, zone);
    me = reader({ staffOf: [fairId], organiserOf: [fairId] });
  });

  it('asks all lists to hold and any entry of a list to do', async () => {
    const processes = ['aluminium-die-casting', 'injection-moulding'];
    expect(await names(me, fairId, { processes })).toHaveLength(2);
    expect(await names(me, fairId, { processes, zones: [zone] })).toEqual(['Đúc Minh']);
    expect(await names(me, fairId, { role: 'buyer' })).toEqual(['Kyowa']);
    expect(await names(me, fairId, { countries: ['VN'] })).toHaveLength(2);
  });

  it('counts a certificate that is still valid when the fair begins', async () => {
    const late = await world.fair();
    const firm = await world.company(late, { name: 'Đúc Hà' });
    await world.facts(firm, [
      ['certificate', 'iso-9001', '2026-08-19'],
      ['certificate', 'iso-14001', '2026-08-20'],
    ]);
    const organiser = reader({ staffOf: [late], organiserOf: [late] });
    expect(await names(organiser, late, { certificates: ['iso-9001'] })).toEqual([]);
    expect(await names(organiser, late, { certificates: ['iso-14001'] })).toEqual(['Đúc Hà']);
    expect(await names(me, fairId, { certificates: ['iatf-16949'] })).toEqual([]);
  });

  it('finds names with and without marks, and takes signs of patterns as they are', async () => {
    expect(await names(me, fairId, { text: 'khuon' })).toEqual(['Khuôn An']);
    expect(await names(me, fairId, { text: '%' })).toEqual([]);
  });

  it('reads on where a page ended', async () => {
    const first = await catalogue.search(me, fairId, ALL, { first: 2 });
    const rest = await catalogue.search(me, fairId, ALL, { first: 2, after: first.endCursor });
    expect([first.hasNextPage, rest.hasNextPage]).toEqual([true, false]);
    expect([...first.items, ...rest.items].map((company) => company.shortName)).toEqual([
      'Đúc Minh',
      'Khuôn An',
      'Kyowa',
    ]);
  });

  it('counts each facet as if nothing were chosen in itself', async () => {
    const filter: CompanyFilter = { ...ALL, processes: ['injection-moulding'] };
    const facets = await catalogue.facets(me, fairId, filter);
    expect(facets.process).toEqual([
      { id: 'aluminium-die-casting', count: 1 },
      { id: 'injection-moulding', count: 1 },
    ]);
    expect(facets.certificate).toEqual([{ id: 'iso-9001', count: 1 }]);
    expect(facets.zone).toEqual([]);
    expect(await catalogue.count(me, fairId, filter)).toBe(1);
  });
});

describe('a confidential need', () => {
  it('shows its owner to nobody else, by page or by company', async () => {
    const fairId = await world.fair();
    const buyer = await world.company(fairId, { name: 'Buyer', country: 'JP', buyer: true });
    const supplier = await world.company(fairId, { name: 'Supplier' });
    const id = world.app.get(Ids).next<'need'>();
    const need = {
      ...someNeed({ confidential: true }),
      fairId,
      id,
      companyId: buyer,
      state: 'open' as const,
      version: 1,
    };
    await world.app.get(UnitOfWork).run(() => world.app.get(Needs).add(need));
    const views = world.app.get(NeedViews);
    const page = { first: 10 };
    const seen = await views.list(reader({ companyIds: [supplier] }), fairId, null, page);
    expect(seen.items).toMatchObject([{ id, masked: true, companyId: null, title: '', monthlyVolume: null }]);
    expect((await views.list(reader({ companyIds: [supplier] }), fairId, buyer, page)).items).toEqual([]);
    const own = await views.list(reader({ companyIds: [buyer] }), fairId, buyer, page);
    expect(own.items).toMatchObject([{ masked: false, companyId: buyer, title: need.title }]);
    expect(await views.byIds(reader({ companyIds: [supplier] }), fairId, [id])).toMatchObject([{ masked: true }]);
    expect(await views.byIds(reader({ staffOf: [await world.fair()] }), fairId, [id])).toEqual([]);
  });
});
