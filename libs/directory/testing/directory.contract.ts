import type { CompanyId, FairId, Ids, NeedId } from '@ketnoi/kernel';
import type {
  Companies,
  Company,
  Fairs,
  MappedWord,
  MappedWords,
  Needs,
  ProfileFact,
  Profiles,
} from '@ketnoi/directory';
import { aCompany, aParticipation, PERSON, someFair, someNeed, taxCodeOf } from './directory.fixture.js';

export interface DirectoryWorld {
  readonly companies: Companies;
  readonly fairs: Fairs;
  readonly needs: Needs;
  readonly profiles: Profiles;
  readonly words: MappedWords;
  readonly ids: Ids;
  run<T>(work: () => Promise<T>): Promise<T>;
}

let codes = 1_000;
const nextCode = (): string => taxCodeOf(codes++);

/** One suite for every set of adapters of the directory's writing ports. */
export function directoryContract(name: string, open: () => Promise<DirectoryWorld>): void {
  describe(`the directory's ports (${name})`, () => {
    const fresh = (world: DirectoryWorld, over: Partial<Company> = {}): Company =>
      aCompany({ id: world.ids.next<'company'>(), taxCode: nextCode(), ...over });

    it('give a company back as it was entered', async () => {
      const world = await open();
      const company = fresh(world);
      await world.run(() => world.companies.add([company]));
      expect(await world.companies.find(company.id)).toEqual(company);
      expect(await world.companies.find('nobody' as CompanyId)).toBeNull();
    });

    it('add all companies of a list or none, and keep tax codes unique', async () => {
      const world = await open();
      const [first, second] = [fresh(world), fresh(world)];
      await world.run(() => world.companies.add([first]));
      const again = { ...fresh(world), taxCode: first.taxCode };
      expect(await world.run(() => world.companies.add([second, again]))).toEqual({
        ok: false,
        error: 'tax-code-taken',
      });
      expect(await world.companies.find(second.id)).toBeNull();
      expect(await world.companies.byTaxCodes([first.taxCode ?? '', second.taxCode ?? ''])).toEqual(
        new Map([[first.taxCode, first.id]]),
      );
    });

    it('let firms abroad go without a tax code', async () => {
      const world = await open();
      const abroad = [fresh(world, { taxCode: null, country: 'JP' }), fresh(world, { taxCode: null, country: 'KR' })];
      expect((await world.run(() => world.companies.add(abroad))).ok).toBe(true);
    });

    it('keep numbers of registers abroad unique within their country', async () => {
      const world = await open();
      const of = (country: string) => fresh(world, { taxCode: `${country}22099131`, country });
      expect((await world.run(() => world.companies.add([of('TW'), of('HK')]))).ok).toBe(true);
      expect(await world.run(() => world.companies.add([of('TW')]))).toEqual({ ok: false, error: 'tax-code-taken' });
      const longest = fresh(world, { taxCode: 'JP7000012050002', country: 'JP' });
      await world.run(() => world.companies.add([longest]));
      expect((await world.companies.find(longest.id))?.taxCode).toBe('JP7000012050002');
    });

    it('refuse to overwrite a change that was not seen', async () => {
      const world = await open();
      const company = fresh(world);
      await world.run(() => world.companies.add([company]));
      const edited = { ...company, shortName: 'Other (Mẫu)', addresses: [], version: 2 };
      expect((await world.run(() => world.companies.change(edited, PERSON))).ok).toBe(true);
      expect(await world.run(() => world.companies.change(edited, PERSON))).toEqual({
        ok: false,
        error: 'changed-meanwhile',
      });
      expect(await world.companies.find(company.id)).toEqual(edited);
    });

    it('keep one participation a company and fair, the last', async () => {
      const world = await open();
      const fairId = world.ids.next<'fair'>();
      const company = fresh(world);
      await world.run(() => world.companies.add([company]));
      const supplier = aParticipation({ fairId, companyId: company.id });
      await world.run(() => world.companies.takePart([supplier]));
      await world.run(() => world.companies.takePart([{ ...supplier, asBuyer: true, seats: 3, mostMeetings: 12 }]));
      const seen = await world.companies.participation(fairId, company.id);
      expect(seen).toEqual({ ...supplier, asBuyer: true, seats: 3, mostMeetings: 12 });
    });

    it('keep fairs with slugs of their own', async () => {
      const world = await open();
      const fair = { ...someFair(), slug: `fair-${nextCode()}`, id: world.ids.next<'fair'>(), fictional: true };
      expect((await world.run(() => world.fairs.add(fair, PERSON))).ok).toBe(true);
      expect(await world.fairs.find(fair.id)).toEqual(fair);
      const second = { ...fair, id: world.ids.next<'fair'>() };
      expect(await world.run(() => world.fairs.add(second, PERSON))).toEqual({ ok: false, error: 'slug-taken' });
    });

    it('keep facts of a profile, change and remove them', async () => {
      const world = await open();
      const company = fresh(world);
      await world.run(() => world.companies.add([company]));
      const facts = [aFact(world, company.id, 'moq', 500), aFact(world, company.id, 'lead-time-days', 30)];
      await world.run(() => world.profiles.add(facts));
      const verified: ProfileFact = { ...facts[0], source: 'verified', paper: 'Audit 1', expiresOn: '2027-01-31' };
      await world.run(() => world.profiles.change(verified));
      await world.run(() => world.profiles.remove(company.id, [facts[1].id]));
      expect(await world.run(() => world.profiles.facts(company.id))).toEqual([verified]);
      const reject = (said: string) => world.run(() => world.profiles.reject(company.id, 'process', said, PERSON));
      for (const said of ['hot-forging', 'welding', 'hot-forging']) await reject(said);
      expect(await world.run(() => world.profiles.rejected(company.id))).toEqual(
        ['hot-forging', 'welding'].map((said) => ({ kind: 'process', said })),
      );
    });

    it('keep needs with their facts, and refuse to overwrite a change that was not seen', async () => {
      const world = await open();
      const fairId = world.ids.next<'fair'>();
      const need = {
        ...someNeed({
          facts: [{ kind: 'process', taxonomyId: 'aluminium-die-casting', strength: null, source: 'read' }],
        }),
        fairId,
        id: world.ids.next<'need'>(),
        companyId: fresh(world).id,
        state: 'open' as const,
        version: 1,
      };
      const [bare, other] = [world.ids.next<'need'>(), world.ids.next<'need'>()];
      const others = [
        { ...need, id: bare, facts: [] },
        { ...need, id: other, title: 'Other' },
      ];
      await world.run(() => world.needs.add(need, ...others));
      for (const one of [need, ...others]) expect(await world.needs.find(fairId, one.id)).toEqual(one);
      const closed = { ...need, state: 'closed' as const, facts: [], version: 2 };
      expect(await world.run(() => world.needs.change(closed))).toBe(true);
      expect(await world.run(() => world.needs.change(closed))).toBe(false);
      expect(await world.needs.find(fairId, need.id)).toEqual(closed);
      expect(await world.needs.find('elsewhere' as FairId, need.id as NeedId)).toBeNull();
    });

    it('keep what buyers said of facts that were read, the later word of each', async () => {
      const world = await open();
      const [fairId, needId, by] = [world.ids.next<'fair'>(), world.ids.next<'need'>(), world.ids.next<'person'>()];
      const settle = (said: string, verdict: 'confirmed' | 'rejected') =>
        world.run(() => world.needs.settle(fairId, needId, { kind: 'process', said, verdict }, by));
      await settle('welding', 'rejected');
      await settle('hot-forging', 'rejected');
      await settle('hot-forging', 'confirmed');
      const other = world.ids.next<'need'>();
      expect(await world.run(() => world.needs.settled(fairId, [needId, other]))).toEqual(
        new Map([
          [
            needId,
            [
              { kind: 'process', said: 'hot-forging', verdict: 'confirmed' },
              { kind: 'process', said: 'welding', verdict: 'rejected' },
            ],
          ],
        ]),
      );
      await world.run(() => world.needs.forgetConfirmed(fairId, needId, ['material']));
      expect((await world.needs.settled(fairId, [needId])).get(needId)).toHaveLength(2);
      await world.run(() => world.needs.forgetConfirmed(fairId, needId, ['process']));
      expect((await world.needs.settled(fairId, [needId])).get(needId)).toEqual([
        { kind: 'process', said: 'welding', verdict: 'rejected' },
      ]);
    });

    it('put words in the place of others, or say that these are no longer so', async () => {
      const world = await open();
      const fairId = world.ids.next<'fair'>();
      const word = (over: Partial<MappedWord>): MappedWord => ({
        ...{ fairId, language: 'ja', word: '部材', taxonomyId: 'hot-forging' },
        ...over,
      });
      const replace = (gone: readonly MappedWord[], come: readonly MappedWord[]): Promise<boolean> =>
        world.run(() => world.words.replace(gone, come, PERSON));
      const [inJapanese, inAll] = [word({}), word({ language: null, word: 'thép' })];
      expect(await replace([], [inJapanese, inAll])).toBe(true);
      // Vietnamese words that marks alone tell apart are different words.
      const other = word({ taxonomyId: 'cnc-milling' });
      expect(await replace([inJapanese], [other, word({ language: null, word: 'thẹp' })])).toBe(true);
      const stands = await world.words.inForce(fairId);
      expect(new Set(stands)).toEqual(new Set([other, inAll, word({ language: null, word: 'thẹp' })]));
      expect(await replace([inJapanese], [])).toBe(false);
      expect(await replace([], [other])).toBe(false);
      expect(await replace([], [])).toBe(true);
    });
  });
}

const aFact = (
  world: DirectoryWorld,
  companyId: CompanyId,
  kind: ProfileFact['kind'],
  amount: number,
): ProfileFact => ({
  companyId,
  id: world.ids.next<'profile-fact'>(),
  kind,
  taxonomyId: null,
  amount,
  unit: kind === 'moq' ? 'pcs' : null,
  expiresOn: null,
  source: 'declared',
  words: null,
  verifiedBy: null,
  verifiedAt: null,
  paper: null,
});
