/** Repairs on the day, through the use cases, with the engine in its thread and on a real database. */
import type { CompanyId } from '@ketnoi/kernel';
import { UnitOfWork, unwrap } from '@ketnoi/kernel';
import {
  ApplyRepair,
  PreviewRepair,
  PrepareStandby,
  type ReportedEvent,
  ShowAgenda,
  ShowStandby,
  TakeBackAbsence,
  Timetables,
  UndoRepair,
} from '@ketnoi/meetings';
import { DueStandby, insertRows, rows } from '@ketnoi/persistence';
import { agree, held, key, letPass, orderFor, releasedFair } from './running-fair.fixture.js';
import { openWorld, type SmallFair, type World } from './small-fair.fixture.js';

let world: World;
let fair: SmallFair;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  fair = await releasedFair(world);
  await letPass(world, fair, 0);
});
afterAll(() => world.close());

/** Neither on the first day nor on the second, of four slots each, of which so many have begun. */
const noShow = (companyId: CompanyId, begun = 0): ReportedEvent[] => {
  const secondDay = new Date(Date.now() + ((4 - begun) * 30 + 12) * 60_000);
  const missing = { kind: 'no-show', companyIds: [companyId] } as const;
  return [missing, { ...missing, from: secondDay }];
};
const preview = async (events: readonly ReportedEvent[]) =>
  unwrap(await world.app.get(PreviewRepair).execute(fair.organiser, fair.fairId, events));
const order = (events: readonly ReportedEvent[]) => orderFor(world, fair, events);
const apply = async (events: readonly ReportedEvent[], by = key()) =>
  world.app.get(ApplyRepair).execute(fair.organiser, await order(events), by);
const undo = (versionNumber: number) =>
  world.app.get(UndoRepair).execute(fair.organiser, fair.fairId, versionNumber, key());
const count = async (table: string): Promise<number> => {
  const [{ n }] = await world.database.dataSource.query(`SELECT COUNT(*) AS n FROM ${table} WHERE fair_id = ?`, [
    fair.fairId,
  ]);
  return Number(n);
};
const withCompany = (id: CompanyId) => (m: { buyerId: CompanyId; supplierId: CompanyId }) =>
  m.buyerId === id || m.supplierId === id;

const ALL_STANDBY = { slot: null, insteadIds: null };

describe('a repair', () => {
  it('of a no-show ends with its day: who does not come today is met tomorrow', async () => {
    const [buyer] = fair.buyers;
    const { absences, changes } = await preview([{ kind: 'no-show', companyIds: [buyer] }]);
    expect(absences).toEqual([0, 1, 2, 3].map((slot) => ({ subjectId: buyer, slot })));
    const theirs = changes.filter((c) => [c.before, c.after].some((m) => m !== null && withCompany(buyer)(m)));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.every((c) => (c.after ? c.after.slot >= 4 : (c.before?.slot ?? 0) < 4))).toBe(true);
  });

  it('is previewed without a trace, says the same twice, and leaves what has happened', async () => {
    await letPass(world, fair, 3);
    const before = await held(world, fair);
    const ahead = (id: CompanyId) => before.meetings.filter(withCompany(id)).filter((m) => m.slot >= 3);
    const [buyer] = [...fair.buyers].sort((a, b) => ahead(b).length - ahead(a).length);
    const first = await preview(noShow(buyer, 3));
    expect((await preview(noShow(buyer, 3))).fingerprint).toBe(first.fingerprint);
    expect(await held(world, fair)).toEqual(before);
    expect(first.openSlot).toBe(3);
    expect(first.changes.every((c) => (c.before ?? c.after)!.slot >= 3 && (c.after ?? c.before)!.slot >= 3)).toBe(true);
    for (const { requestId } of ahead(buyer))
      expect(first.changes.find((c) => c.requestId === requestId)).toMatchObject({
        after: null,
        reason: { code: 'no-show', params: { participant: buyer } },
      });
    // The interpreter's slots that fell free are given to pairs that waited.
    expect(first.changes.filter((c) => c.fromStandby).length).toBeGreaterThan(0);
    expect(first.people.length).toBeGreaterThan(0);
    expect([first.before.held, first.after.held]).toEqual([
      before.meetings.length,
      before.meetings.length +
        first.changes.filter((c) => !c.before).length -
        first.changes.filter((c) => !c.after).length,
    ]);
  });

  it('comes out as the next version, which the agendas show and the working timetable follows; once for a key', async () => {
    const [buyer] = fair.buyers;
    const events = noShow(buyer);
    const repair = await order(events);
    const once = unwrap(await world.app.get(ApplyRepair).execute(fair.organiser, repair, 'the same key'));
    const letters = await count('mails');
    expect(await world.app.get(ApplyRepair).execute(fair.organiser, repair, 'the same key')).toEqual({
      ok: true,
      value: once,
    });
    expect(once).toMatchObject({ versionNumber: 2, letters });
    const after = await held(world, fair);
    expect(after.versionNumber).toBe(2);
    expect(after.meetings.some(withCompany(buyer))).toBe(false);
    expect([after.working, after.workingOccupancies.length]).toEqual([after.meetings, after.occupancies.length]);
    const agenda = await world.app
      .get(ShowAgenda)
      .execute(fair.memberOf(buyer), fair.fairId, { company: buyer }, 'released');
    expect(unwrap(agenda)).toMatchObject({ versionNumber: 2, entries: [] });
    // What was reported is known to whatever is planned next.
    const [{ n }] = await world.database.dataSource.query('SELECT COUNT(*) AS n FROM absences WHERE subject_id = ?', [
      buyer,
    ]);
    expect(Number(n)).toBe(8);
    expect(
      (await preview([{ kind: 'overrun', minutes: 1 }])).changes.some((c) => c.after && withCompany(buyer)(c.after)),
    ).toBe(false);
  });

  it('is applied by one of many who apply it at once; the others are told that it is outdated', async () => {
    const orders = [await order(noShow(fair.buyers[0])), await order(noShow(fair.buyers[1]))];
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) => world.app.get(ApplyRepair).execute(fair.organiser, orders[i % 2], key())),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(refusals).toEqual(Array.from({ length: 5 }, () => 'repair-outdated'));
    expect((await held(world, fair)).versionNumber).toBe(2);
    expect(await count('repairs')).toBe(1);
  });

  it('is refused when the fair has changed since the preview', async () => {
    const stale = await order(noShow(fair.buyers[0]));
    unwrap(await apply([{ kind: 'no-show', companyIds: [fair.suppliers[0]] }]));
    const refused = await world.app.get(ApplyRepair).execute(fair.organiser, stale, key());
    expect(refused).toEqual({ ok: false, error: { code: 'repair-outdated', newestVersion: 2 } });
  });

  it('is neither applied nor undone over work by hand that nobody was told would go', async () => {
    const stale = await order(noShow(fair.buyers[0]));
    const timetables = world.app.get(Timetables);
    const first = new Set((await held(world, fair)).meetings.map((m) => m.requestId));
    const workByHand = async () => {
      const [working, { working: meetings }] = [await timetables.working(fair.fairId), await held(world, fair)];
      const { requestId } = meetings.find((m) => first.has(m.requestId)) ?? meetings[0];
      const left = { requestId, code: 'taken-back', params: {} } as const;
      await world.app.get(UnitOfWork).run(() => timetables.takeOutAll(fair.fairId, working!.id, [left]));
    };
    await workByHand();
    const refused = await world.app.get(ApplyRepair).execute(fair.organiser, stale, key());
    expect(refused).toMatchObject({ ok: false, error: { code: 'repair-outdated' } });
    const { versionNumber } = unwrap(await apply(noShow(fair.buyers[0])));
    await workByHand();
    const before = await held(world, fair);
    expect(await undo(versionNumber)).toEqual({ ok: false, error: { code: 'unreleased-work', count: 1 } });
    expect(await held(world, fair)).toEqual(before);
    expect(await count('absences')).toBeGreaterThan(0);
  });

  it('is undone: everybody is back where they were, but for what has happened; and only the newest one', async () => {
    const before = await held(world, fair);
    const { versionNumber } = unwrap(await apply([...noShow(fair.buyers[0]), ...noShow(fair.suppliers[0])]));
    expect(unwrap(await undo(versionNumber))).toMatchObject({ versionNumber: 3 });
    const after = await held(world, fair);
    expect(after.meetings).toEqual(before.meetings);
    expect(after.occupancies).toHaveLength(before.occupancies.length);
    expect(await count('absences')).toBe(0);
    expect(await undo(versionNumber)).toEqual({ ok: false, error: { code: 'repair-superseded', newestVersion: 3 } });
    expect(await undo(1)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('lets pins follow what is held, leaves open what they left open, and puts back what still counts', async () => {
    const { meetings } = await held(world, fair);
    const [buyer] = fair.buyers;
    const lost = meetings.find(withCompany(buyer))!;
    const [stays, loose] = meetings.filter((m) => !withCompany(buyer)(m) && m !== lost);
    const pins = { fairId: fair.fairId, pinnedBy: fair.organiser.personId, pinnedAt: new Date() };
    const at = ({ requestId, slot, placeKind, placeId, interpreterId }: typeof lost) => ({
      ...{ ...pins, requestId, slot, placeKind, placeId, interpreterId },
    });
    const wherever = { slot: null, placeKind: null, placeId: null, interpreterId: null };
    // One pin is at a table where its meeting is not held.
    const strayed = { ...at(stays), placeId: lost.requestId };
    await insertRows(world.database.dataSource, rows.PinEntity, [at(lost), strayed, { ...at(loose), ...wherever }]);
    const pinned = async () => {
      const found: { request_id: string; slot: number | null; place_id: string | null }[] =
        await world.database.dataSource.query('SELECT request_id, slot, place_id FROM pins WHERE fair_id = ?', [
          fair.fairId,
        ]);
      return new Map(found.map((pin) => [pin.request_id, [pin.slot, pin.place_id]]));
    };
    const before = await pinned();
    const { versionNumber } = unwrap(await apply([...noShow(buyer), ...noShow(buyer)]));
    const after = await held(world, fair);
    const stood = after.meetings.find((m) => m.requestId === stays.requestId)!;
    const during = await pinned();
    expect(during.has(lost.requestId)).toBe(false);
    expect(during.get(stays.requestId)).toEqual([stood.slot, stood.placeId]);
    expect(during.get(loose.requestId)).toEqual([null, null]);
    const shown = after.working.find((m) => m.requestId === stays.requestId);
    expect(shown?.locked).toBe(true);
    unwrap(await undo(versionNumber));
    expect((await pinned()).get(lost.requestId)).toEqual(before.get(lost.requestId));
    expect((await pinned()).get(stays.requestId)).toEqual([stays.slot, stays.placeId]);
  });

  it('takes what a meeting called off leaves, a closed table and a new request on the day', async () => {
    const { meetings } = await held(world, fair);
    const [off] = meetings;
    const kept = meetings.find((m) => m.placeId !== off.placeId) ?? off;
    const fresh = await agree(world, fair, fair.suppliers[0], fair.suppliers[1]);
    const events: ReportedEvent[] = [
      { kind: 'cancelled', requestId: off.requestId },
      { kind: 'cancelled', requestId: off.requestId },
      { kind: 'place-closed', placeId: kept.placeId },
      { kind: 'new-request', requestId: fresh },
    ];
    unwrap(await apply(events));
    const after = await held(world, fair);
    expect(after.meetings.some((m) => m.requestId === off.requestId || m.placeId === kept.placeId)).toBe(false);
    expect(after.meetings.some((m) => m.requestId === fresh)).toBe(true);
    expect((await preview([{ kind: 'overrun', minutes: 1 }])).changes.some((c) => c.requestId === off.requestId)).toBe(
      false,
    );
  });

  it('is planned with again who comes after all, from now on and until they are gone again', async () => {
    const [buyer] = fair.buyers;
    const takeBack = (actor = fair.organiser) => world.app.get(TakeBackAbsence).execute(actor, fair.fairId, buyer);
    const before = await held(world, fair);
    const lost = before.meetings.filter(withCompany(buyer)).map((m) => m.requestId);
    unwrap(await apply(noShow(buyer)));
    await letPass(world, fair, 2);
    const stale = await order(noShow(fair.buyers[1], 2));
    expect(await takeBack(fair.memberOf(buyer))).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const back = unwrap(await takeBack());
    expect(back.slots).toEqual([2, 3, 4, 5, 6, 7]);
    expect(back.waiting).toEqual(expect.arrayContaining(lost));
    expect(await takeBack()).toMatchObject({ ok: false, error: { code: 'not-found' } });
    // What was previewed without them is outdated, and nothing was moved yet.
    expect(await world.app.get(ApplyRepair).execute(fair.organiser, stale, key())).toMatchObject({
      ok: false,
      error: { code: 'repair-outdated' },
    });
    expect((await held(world, fair)).meetings.some(withCompany(buyer))).toBe(false);
    const asked = await preview(back.waiting.map((requestId) => ({ kind: 'new-request', requestId })));
    // Others have taken the interpreter's time since; that the buyer is away is no reason any more.
    expect(asked.unplaced.map((u) => u.code)).not.toContain('not-available');
    expect(asked.unplaced.length + asked.changes.filter((c) => c.before === null).length).toBeGreaterThanOrEqual(
      back.waiting.length,
    );
  });

  it('answers strangers as if there were no fair', async () => {
    const stranger = fair.memberOf(fair.buyers[0]);
    const refused = await world.app.get(PreviewRepair).execute(stranger, fair.fairId, noShow(fair.buyers[0]));
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('standby pairs', () => {
  it('are prepared for the version that is out, and due again the evening before a day', async () => {
    const due = (): Promise<string[]> => world.app.get(DueStandby).fairs();
    await letPass(world, fair, -4_000);
    expect(await due()).toEqual([fair.fairId]);
    const { pairs } = unwrap(await world.app.get(PrepareStandby).execute(fair.fairId));
    expect(pairs).toBeGreaterThan(0);
    expect(await due()).toEqual([]);
    const shown = unwrap(
      await world.app.get(ShowStandby).execute(fair.organiser, fair.fairId, ALL_STANDBY, { first: 100 }),
    );
    const { meetings } = await held(world, fair);
    const byRequest = new Map(meetings.map((m) => [m.requestId, m]));
    expect(shown.items).toHaveLength(pairs);
    for (const pair of shown.items) {
      expect(byRequest.get(pair.insteadId)?.slot).toBe(pair.slot);
      expect(byRequest.has(pair.requestId)).toBe(false);
    }
    await world.database.dataSource.query(
      'UPDATE standby_preparations SET prepared_at = UTC_TIMESTAMP(3) - INTERVAL 2 DAY WHERE fair_id = ?',
      [fair.fairId],
    );
    expect(await due()).toEqual([]);
    await letPass(world, fair, 0);
    expect(await due()).toEqual([fair.fairId]);
  });

  it('take the slot of a meeting that falls through', async () => {
    unwrap(await world.app.get(PrepareStandby).execute(fair.fairId));
    const prepared = unwrap(
      await world.app.get(ShowStandby).execute(fair.organiser, fair.fairId, ALL_STANDBY, { first: 100 }),
    );
    const { changes } = await preview(noShow(fair.buyers[0]));
    const fresh = changes.filter((c) => c.fromStandby);
    expect(fresh.length).toBeGreaterThan(0);
    const lost = new Set(changes.filter((c) => c.after === null).map((c) => c.requestId));
    for (const { requestId, after, standbyPosition } of fresh) {
      const waited = prepared.items.filter((p) => p.requestId === requestId && p.slot === after?.slot);
      const position = Math.min(...waited.filter((p) => lost.has(p.insteadId)).map((p) => p.position));
      // Those before it that share the buyer who is gone, or are placed elsewhere, do not count.
      if (position === Infinity) expect(standbyPosition).toBeNull();
      else expect(standbyPosition).toBeLessThanOrEqual(position);
    }
    expect(fresh.map((c) => c.standbyPosition)).toContain(1);
  });
});
