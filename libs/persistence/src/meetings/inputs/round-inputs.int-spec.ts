import { type CompanyId, type FairId, Ids, money, type PersonId, type RequestId, UnitOfWork } from '@ketnoi/kernel';
import {
  DEFAULT_ROUND_SETTINGS,
  FairSetup,
  Locks,
  type MeetingRequest,
  MeetingRequests,
  Preferences,
  RoundInputs,
} from '@ketnoi/meetings';
import { aRequest, buyer, ORGANISER, supplier } from '@ketnoi/meetings/testing';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../../test/directory-world.fixture.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

const suppliersAt = async (fairId: FairId): Promise<readonly CompanyId[]> =>
  (await world.app.get(RoundInputs).forProposing(fairId, DEFAULT_ROUND_SETTINGS)).suppliers.map((s) => s.id);

describe('suppliers that a round may propose', () => {
  it('agreed to the catalogue and, where buyers come from abroad, to be shown to foreign firms', async () => {
    const fairId = await world.fair();
    const open = await world.company(fairId);
    const home = await world.company(fairId, { consents: ['catalogue'] });
    await world.company(fairId, { consents: ['foreign-firms'] });
    await world.company(fairId, { buyer: true });
    expect([...(await suppliersAt(fairId))].sort()).toEqual([open, home].sort());
    await world.company(fairId, { buyer: true, country: 'JP' });
    expect(await suppliersAt(fairId)).toEqual([open]);
  });
});

describe('requests that a timetable may hold', () => {
  it('are agreed ones and open offers whose silence counts as a yes, by the rule they were offered under', async () => {
    const { app } = world;
    const fairId = await world.fair();
    const ids = app.get(Ids);
    const deadlineAt = new Date('2026-10-01T00:00:00Z');
    const add = (n: number, over: Partial<MeetingRequest>): Promise<unknown> =>
      app.get(UnitOfWork).run(() => {
        const request = aRequest({ fairId, id: ids.next<'request'>(), supplierId: supplier(n), deadlineAt, ...over });
        return app.get(MeetingRequests).add(request, ORGANISER);
      });
    await add(1, { state: 'accepted' });
    await add(2, { silenceRule: 'accept' });
    await add(3, { silenceRule: 'decline' });
    await add(4, { silenceRule: 'accept' });
    await app
      .get(UnitOfWork)
      .run(() => app.get(Preferences).set(fairId, supplier(4), buyer(1), 'no-thanks', ORGANISER));
    const placing = await app.get(RoundInputs).forPlacing(fairId, { ...DEFAULT_ROUND_SETTINGS, silenceRule: 'accept' });
    expect(placing.requests.map((r) => r.supplierId).sort()).toEqual([supplier(1), supplier(2)]);
    expect(placing).not.toHaveProperty('idlePins');
    expect(await app.get(RoundInputs).placeable(fairId)).toEqual(new Set(placing.requests.map((r) => r.id)));
  });
});

describe('inputs that are read in a unit of work', () => {
  it('are as it left them so far, on its own connection', async () => {
    const { app } = world;
    const fairId = await world.fair();
    const request = aRequest({ fairId, id: app.get(Ids).next<'request'>(), state: 'accepted' });
    const [placed, placeable] = await app.get(UnitOfWork).run(async () => {
      await app.get(MeetingRequests).add(request, ORGANISER);
      const { requests } = await app.get(RoundInputs).forPlacing(fairId, DEFAULT_ROUND_SETTINGS);
      return [requests.map((r) => r.id), [...(await app.get(RoundInputs).placeable(fairId))]];
    });
    expect([placed, placeable]).toEqual([[request.id], [request.id]]);
  });
});

describe('pins', () => {
  it('without a time are known as such, and those on what is not agreed any more are named', async () => {
    const { app } = world;
    const fairId = await world.fair();
    const ids = app.get(Ids);
    const pinned = async (n: number, state: MeetingRequest['state']): Promise<RequestId> => {
      const id = ids.next<'request'>();
      await app.get(UnitOfWork).run(async () => {
        await app.get(MeetingRequests).add(aRequest({ fairId, id, supplierId: supplier(n), state }), ORGANISER);
        const anywhere = { slot: null, placeKind: null, placeId: null, interpreterId: null };
        await app.get(Locks).pin(fairId, { requestId: id, ...anywhere }, ORGANISER);
      });
      return id;
    };
    const [open, declined, banned] = [
      await pinned(1, 'open'),
      await pinned(2, 'declined'),
      await pinned(3, 'accepted'),
    ];
    await app.get(UnitOfWork).run(() => app.get(Locks).ban(fairId, buyer(1), supplier(3), null, ORGANISER));
    const { requests, idlePins } = await app.get(RoundInputs).forPlacing(fairId, DEFAULT_ROUND_SETTINGS);
    expect(requests.map((r) => [r.id, r.pinned, r.pinnedAnywhere])).toEqual([[open, null, true]]);
    const named = [
      { requestId: declined, code: 'request-closed' },
      { requestId: banned, code: 'banned' },
    ];
    expect(idlePins).toEqual(named.sort((a, b) => (a.requestId < b.requestId ? -1 : 1)));
  });
});

describe('an interpreter engaged twice', () => {
  it('keeps the id that was stored first', async () => {
    const setup = world.app.get(FairSetup);
    const ids = world.app.get(Ids);
    const [fairId, personId] = [await world.fair(), ids.next<'person'>()];
    const rates = { sectors: ['mechanical-engineering'], feePerHalfDay: money(1_500_000, 'VND') };
    const engage = async (dailyCap: number, ...people: PersonId[]) => {
      const terms = { dailyCap, longestRun: 3, ...rates };
      const all = people.map((one) => ({ id: ids.next<'interpreter'>(), personId: one, ...terms }));
      return world.app.get(UnitOfWork).run(() => setup.saveInterpreters(fairId, all));
    };
    const first = (await engage(6, personId)).get(personId)!;
    const other = ids.next<'person'>();
    const both = await engage(8, other, personId);
    expect(both).toEqual(
      new Map([
        [personId, first],
        [other, expect.not.stringMatching(first)],
      ]),
    );
    expect(await setup.interpreters(fairId)).toEqual(
      [personId, other].map((one) => ({ id: both.get(one), personId: one, dailyCap: 8, longestRun: 3, ...rates })),
    );
  });
});

describe('interpreters who are let go together', () => {
  it('go with the hours they were not there; one who is not engaged makes it fail', async () => {
    const setup = world.app.get(FairSetup);
    const ids = world.app.get(Ids);
    const fairId = await world.fair();
    const terms = { dailyCap: 6, longestRun: 3, sectors: [], feePerHalfDay: null };
    const people = Array.from({ length: 3 }, () => ids.next<'person'>());
    const run = <T>(work: () => Promise<T>): Promise<T> => world.app.get(UnitOfWork).run(work);
    const engaged = await run(() =>
      setup.saveInterpreters(
        fairId,
        people.map((personId) => ({ id: ids.next<'interpreter'>(), personId, ...terms })),
      ),
    );
    const [one, other, third] = people.map((personId) => engaged.get(personId)!);
    const away = async (): Promise<object> =>
      Promise.all([one, other, third].map((subject) => setup.unavailableSlots(fairId, subject)));
    await run(() => setup.setUnavailableSlots(fairId, new Map([one, other, third].map((id) => [id, [1, 2]]))));
    await run(() =>
      setup.setUnavailableSlots(
        fairId,
        new Map([
          [one, []],
          [other, [3]],
        ]),
      ),
    );
    expect(await away()).toEqual([[], [3], [1, 2]]);
    expect(await run(() => setup.removeInterpreters(fairId, [one, other]))).toBe(true);
    expect((await setup.interpreters(fairId)).map(({ id }) => id)).toEqual([third]);
    expect(await away()).toEqual([[], [], [1, 2]]);
    expect(await run(() => setup.removeInterpreters(fairId, [one, third]))).toBe(false);
    expect(await run(() => setup.removeInterpreters(fairId, []))).toBe(true);
  });
});
