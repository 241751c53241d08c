/** City subsidies on the real database: who approves at once cannot overdraw budget or allowance, and no cost is paid twice. */
import {
  ApproveSubsidy,
  ChangeSubsidyProgramme,
  CheckSubsidyPaper,
  type GrantId,
  type GrantResult,
  MergeBooths,
  MoveBooking,
  OpenSubsidyProgramme,
  type ProgrammeId,
  RefuseSubsidy,
  ReleaseEndedSubsidies,
  ReleaseSubsidy,
  RequestSubsidy,
  SettleSubsidy,
  Subsidies,
  type SubsidyCost,
  SubsidyViews,
} from '@ketnoi/booth-allocation';
import { tenMillionQuote } from '@ketnoi/booth-allocation/testing';
import { type BookingId, type BoothId, type CompanyId, type FairId, Ids, UnitOfWork, unwrap } from '@ketnoi/kernel';
import { memberOf, withRole } from '@ketnoi/kernel/testing';
import { aBoothFair, type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers } from '../../../test/moves.fixture.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { SqlSubsidies } from './sql-subsidies.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(20);
});
afterAll(() => world.close());

let keys = 0;
const key = (): string => `key-${++keys}`;
const officer = (fairId: FairId) => withRole(fairId, 'programme-officer');

/** An approved booking of 10 million without VAT, 10.8 with it, half of it due as a deposit. */
async function bookingOf(fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<BookingId> {
  const id: BookingId = world.app.get(Ids).next();
  await world.dataSource.query(
    `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, price_amount, price_currency,
       quote, deposit_amount, created_by, created_at, version)
     VALUES (?, ?, ?, ?, ?, 'approved', 0, 10800000, 'VND', ?, 5400000, ?, UTC_TIMESTAMP(3), 1)`,
    [...[fairId, id, boothId, boothId, companyId], JSON.stringify(tenMillionQuote()), companyId],
  );
  return id;
}

interface Setting {
  readonly fairId: FairId;
  readonly programmeId: ProgrammeId;
  readonly bookings: readonly BookingId[];
  /** Those of the bookings first, then free ones. */
  readonly boothIds: readonly BoothId[];
  readonly companyIds: readonly CompanyId[];
}

/** A programme of half the costs, and one booking a firm (or all of one firm). */
async function setting(
  over: { firms?: number; bookings?: number; spare?: number; budget?: number; mostPerFirm?: number } = {},
): Promise<Setting> {
  const { firms = 1, bookings = firms, spare = 0, budget = 1_000_000_000, mostPerFirm = 1_000_000_000 } = over;
  const { fairId, boothIds, companyIds } = await aBoothFair(world, {
    booths: bookings + spare,
    companies: firms,
    boothsPerCompany: 10,
  });
  const draft = {
    name: 'Hỗ trợ',
    decisionNumber: '1/QĐ-UBND',
    budget,
    percent: 50,
    mostPerFirm,
    covers: ['rent', 'extras'] as SubsidyCost[],
    papers: [{ code: 'tax', names: { vi: 'Thuế', en: 'Tax' } }],
    opensAt: new Date('2020-01-01T00:00:00Z'),
    closesAt: new Date('2100-01-01T00:00:00Z'),
  };
  const opened = await world.app.get(OpenSubsidyProgramme).execute(officer(fairId), { fairId, draft }, key());
  const booked = boothIds.slice(0, bookings);
  const ids = await Promise.all(booked.map((boothId, i) => bookingOf(fairId, boothId, companyIds[i % firms])));
  return {
    fairId,
    programmeId: unwrap(opened).programmeId,
    bookings: ids,
    boothIds,
    companyIds,
  };
}

const ask = ({ fairId, programmeId, companyIds }: Setting, bookingId: BookingId, company = 0): Promise<GrantResult> =>
  world.app
    .get(RequestSubsidy)
    .execute(memberOf(companyIds[company]), { fairId, programmeId, bookingId, costs: ['rent'] }, key());
const tick = ({ fairId }: Setting, grantId: GrantId): Promise<GrantResult> =>
  world.app.get(CheckSubsidyPaper).execute(officer(fairId), { fairId, grantId, paper: 'tax', checked: true }, key());
const approve = ({ fairId }: Setting, grantId: GrantId, amount: number | null = null): Promise<GrantResult> =>
  world.app.get(ApproveSubsidy).execute(officer(fairId), { fairId, grantId, decisionNumber: '2/QĐ', amount }, key());

async function readyGrants(set: Setting): Promise<GrantId[]> {
  const grants: GrantId[] = [];
  for (const [i, bookingId] of set.bookings.entries()) {
    const { grantId } = unwrap(await ask(set, bookingId, i % set.companyIds.length));
    unwrap(await tick(set, grantId));
    grants.push(grantId);
  }
  return grants;
}
const budgetOf = async ({ fairId, programmeId }: Setting) => {
  const programme = await world.app.get(Subsidies).programme(fairId, programmeId);
  return programme && [programme.reserved, programme.settled];
};
const owed = async ({ fairId }: Setting, bookingId: BookingId) => {
  const [row]: { price_amount: string; deposit_amount: string; state: string; quote: string }[] =
    await world.dataSource.query(
      'SELECT price_amount, deposit_amount, state, quote FROM bookings WHERE fair_id = ? AND id = ?',
      [fairId, bookingId],
    );
  const { total, cityShare, firmShare } = (typeof row.quote === 'string' ? JSON.parse(row.quote) : row.quote) as Record<
    string,
    number
  >;
  return { price: Number(row.price_amount), deposit: Number(row.deposit_amount), total, cityShare, firmShare };
};
const codes = (answers: readonly GrantResult[]): string[] =>
  answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort();

describe('a grant', () => {
  it('shows in the quote, lowers what the firm owes, and gives back to the budget what was not paid', async () => {
    const set = await setting();
    const [booking] = set.bookings;
    const [grantId] = await readyGrants(set);
    expect(unwrap(await approve(set, grantId))).toMatchObject({ state: 'approved', reserved: 5_000_000 });
    expect(await budgetOf(set)).toEqual([5_000_000, 0]);
    expect(await owed(set, booking)).toEqual({
      ...{ price: 5_800_000, deposit: 5_400_000 },
      ...{ total: 10_800_000, cityShare: 5_000_000, firmShare: 5_800_000 },
    });
    const { fairId } = set;
    const settle = world.app.get(SettleSubsidy);
    const paid = await settle.execute(officer(fairId), { fairId, grantId, amount: 4_000_000 }, key());
    expect(unwrap(paid)).toMatchObject({ state: 'settled', settled: 4_000_000, reserved: 0 });
    expect(await budgetOf(set)).toEqual([0, 4_000_000]);
    expect(await owed(set, booking)).toMatchObject({ price: 6_800_000, cityShare: 4_000_000, firmShare: 6_800_000 });
    const [view] = await world.app.get(SubsidyViews).all(fairId);
    expect(view).toMatchObject({ state: 'settled', settled: 4_000_000, cityShare: 4_000_000, boothNumber: 'B-0' });
  });

  it('goes along to another booth as far as the programme pays there, whatever the quote said in between', async () => {
    const set = await setting({ spare: 2 });
    const { fairId } = set;
    const spare = set.boothIds.slice(1);
    const [bookingId] = set.bookings;
    const [grantId] = await readyGrants(set);
    unwrap(await approve(set, grantId));
    await world.dataSource.query('UPDATE booths SET price_amount = 4000000 WHERE fair_id = ? AND id = ?', [
      fairId,
      spare[0],
    ]);
    const moveTo = async (toBoothId: BoothId): Promise<object> => {
      const request = { fairId, bookingId, toBoothId, reason: 'rebuilt' };
      unwrap(await world.app.get(MoveBooking).execute(withRole(fairId, 'organiser'), request, key()));
      return owed(set, bookingId);
    };
    expect(await moveTo(spare[0])).toMatchObject({ total: 4_000_000, cityShare: 2_000_000, price: 2_000_000 });
    expect(await moveTo(spare[1])).toMatchObject({ total: 22_000_000, cityShare: 5_000_000, price: 17_000_000 });
    expect(await moveTo(spare[0])).toMatchObject({ total: 4_000_000, cityShare: 2_000_000, price: 2_000_000 });
    unwrap(await world.app.get(SettleSubsidy).execute(officer(fairId), { fairId, grantId, amount: 1_500_000 }, key()));
    expect(await owed(set, bookingId)).toMatchObject({ total: 4_000_000, cityShare: 1_500_000, price: 2_500_000 });
    expect(await moveTo(spare[1])).toMatchObject({ cityShare: 1_500_000, price: 20_500_000 });
  });

  it('is not lost in a merge: only the booking that goes on may have one', async () => {
    const set = await setting({ bookings: 2 });
    const { fairId, boothIds, companyIds, bookings } = set;
    await new Movers(world, { fairId, boothIds, companyIds }).inARow();
    const grantIds = await readyGrants(set);
    const merge = () =>
      world.app.get(MergeBooths).execute(withRole(fairId, 'organiser'), { fairId, boothIds, number: 'M-1' }, key());
    const refused = { ok: false, error: { code: 'booking-subsidised' } };
    expect(await merge()).toEqual(refused);
    // Neither is paid: the elder one goes on.
    const goesOn = bookings[0] < bookings[1] ? 0 : 1;
    const [kept, lost] = [grantIds[goesOn], grantIds[1 - goesOn]];
    for (const grantId of [kept, lost]) unwrap(await approve(set, grantId));
    unwrap(
      await world.app.get(SettleSubsidy).execute(officer(fairId), { fairId, grantId: kept, amount: 4_000_000 }, key()),
    );
    expect(await merge()).toEqual(refused);
    const release = { fairId, grantId: lost, reason: 'the booths become one' };
    unwrap(await world.app.get(ReleaseSubsidy).execute(officer(fairId), release, key()));
    unwrap(await merge());
    expect(await owed(set, bookings[goesOn])).toMatchObject({ total: 44_000_000, cityShare: 4_000_000 });
  });

  it('comes with one event and one audit entry a step, and once for a repeated request', async () => {
    const set = await setting();
    const [grantId] = await readyGrants(set);
    const { fairId } = set;
    const approval = { fairId, grantId, decisionNumber: '2/QĐ', amount: null };
    const once = () => world.app.get(ApproveSubsidy).execute(officer(fairId), approval, 'same-key');
    expect(await once()).toEqual(await once());
    for (const [table, column] of [
      ['outbox_events', 'type'],
      ['audit_entries', 'action'],
    ]) {
      const rows: { what: string; n: string }[] = await world.dataSource.query(
        `SELECT ${column} AS what, COUNT(*) AS n FROM ${table} WHERE fair_id = ? AND ${column} LIKE 'subsidy-%'
          AND ${column} <> 'subsidy-programme-opened' GROUP BY ${column} ORDER BY 1`,
        [fairId],
      );
      expect(rows.map(({ what, n }) => [what, Number(n)])).toEqual([
        ['subsidy-approved', 1],
        ['subsidy-paper-checked', 1],
        ['subsidy-requested', 1],
      ]);
    }
  });

  it('is the only one for its cost while it lives', async () => {
    const set = await setting();
    const [booking] = set.bookings;
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(set, booking)));
    expect(codes(answers)).toEqual([...Array.from({ length: 5 }, () => 'cost-already-subsidised'), 'ok']);
    const grantId = answers.flatMap((answer) => (answer.ok ? [answer.value.grantId] : []))[0];
    const { fairId } = set;
    const refuse = world.app.get(RefuseSubsidy);
    unwrap(await refuse.execute(officer(fairId), { fairId, grantId, reason: 'papers are old' }, key()));
    expect((await ask(set, booking)).ok).toBe(true);
  });

  it('is taken back by the firm while requested, by an officer alone once approved', async () => {
    const set = await setting();
    const [grantId] = await readyGrants(set);
    const { fairId, companyIds, bookings } = set;
    unwrap(await approve(set, grantId));
    const release = world.app.get(ReleaseSubsidy);
    const wish = { fairId, grantId, reason: 'another programme' };
    expect(await release.execute(memberOf(companyIds[0]), wish, key())).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
    unwrap(await release.execute(officer(fairId), wish, key()));
    expect(await budgetOf(set)).toEqual([0, 0]);
    expect(await owed(set, bookings[0])).toMatchObject({ price: 10_800_000, cityShare: 0 });
    const again = unwrap(await ask(set, bookings[0]));
    expect((await release.execute(memberOf(companyIds[0]), { ...wish, grantId: again.grantId }, key())).ok).toBe(true);
  });

  it('is released once its booking has ended, by whoever comes upon it', async () => {
    const set = await setting({ firms: 3 });
    const grants = await readyGrants(set);
    for (const grantId of grants.slice(0, 2)) unwrap(await approve(set, grantId));
    const ended = [set.bookings[0], set.bookings[2]];
    await world.dataSource.query(
      "UPDATE bookings SET state = 'cancelled', live_booth_id = NULL, nth = NULL WHERE fair_id = ? AND id IN (?)",
      [set.fairId, ended],
    );
    const released = await Promise.all([1, 2, 3].map(() => world.app.get(ReleaseEndedSubsidies).execute()));
    expect(released.reduce((sum, n) => sum + n)).toBe(2);
    expect(await budgetOf(set)).toEqual([5_000_000, 0]);
    const states = (await world.app.get(SubsidyViews).all(set.fairId)).map(({ state }) => state);
    expect(states.sort()).toEqual(['approved', 'released', 'released']);
  });
});

describe('officers who approve at once', () => {
  it('never overdraw the budget', async () => {
    const set = await setting({ firms: 20, budget: 23_000_000 });
    const grants = await readyGrants(set);
    const answers = await Promise.all(grants.map((grantId) => approve(set, grantId)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(4);
    expect(new Set(codes(answers))).toEqual(new Set(['budget-exhausted', 'ok']));
    expect(await budgetOf(set)).toEqual([20_000_000, 0]);
    const rest = grants[answers.findIndex((answer) => !answer.ok)];
    expect(unwrap(await approve(set, rest, 3_000_000))).toMatchObject({ reserved: 3_000_000 });
    expect(await budgetOf(set)).toEqual([23_000_000, 0]);
  });

  it('nor does who cuts the budget at the same time', async () => {
    const set = await setting({ firms: 8, budget: 40_000_000 });
    const grants = await readyGrants(set);
    const { fairId, programmeId } = set;
    const change = { fairId, programmeId, budget: 17_000_000, closesAt: null };
    const [cut] = await Promise.all([
      world.app.get(ChangeSubsidyProgramme).execute(officer(fairId), change, key()),
      ...grants.map((grantId) => approve(set, grantId)),
    ]);
    const [reserved = 0] = (await budgetOf(set)) ?? [];
    expect(reserved).toBeLessThanOrEqual(cut.ok ? 17_000_000 : 40_000_000);
    const raise = { ...change, budget: 50_000_000 };
    const [low, high] = [
      await world.app.get(ChangeSubsidyProgramme).execute(officer(fairId), { ...change, budget: 1 }, key()),
      await world.app.get(ChangeSubsidyProgramme).execute(officer(fairId), raise, key()),
    ];
    expect([low, high]).toEqual([
      { ok: false, error: { code: 'budget-below-used', used: reserved } },
      { ok: true, value: { programmeId } },
    ]);
  });

  it('never give a firm more than the programme allows it', async () => {
    const set = await setting({ bookings: 8, mostPerFirm: 12_000_000 });
    const grants = await readyGrants(set);
    const answers = await Promise.all(grants.map((grantId) => approve(set, grantId)));
    const given = answers.reduce((sum, answer) => sum + (answer.ok ? answer.value.reserved : 0), 0);
    expect(given).toBeLessThanOrEqual(12_000_000);
    expect(await budgetOf(set)).toEqual([given, 0]);
    expect(new Set(codes(answers))).toEqual(new Set(['firm-limit-reached', 'ok']));
  });

  it('would overdraw it, were it read first and written after', async () => {
    const set = await setting({ firms: 20, budget: 23_000_000 });
    await readyGrants(set);
    const naive = new ReadThenWrite(world.app.get(CurrentTransaction));
    const unitOfWork = world.app.get(UnitOfWork);
    const views = await world.app.get(SubsidyViews).all(set.fairId);
    await Promise.all(views.map((grant) => unitOfWork.run(() => naive.reserve(grant, 1_000_000_000, 5_000_000))));
    const [reserved] = (await budgetOf(set)) ?? [0];
    const [{ given }]: { given: string }[] = await world.dataSource.query(
      'SELECT SUM(granted) AS given FROM subsidy_firms WHERE fair_id = ?',
      [set.fairId],
    );
    expect(Number(given)).toBeGreaterThan(23_000_000);
    expect(reserved).toBeLessThan(Number(given));
  });
});

/** The mistake that the conditional update rules out: two read the same rest and both take it. */
class ReadThenWrite extends SqlSubsidies {
  override async reserve(
    ...[grant, , amount]: Parameters<SqlSubsidies['reserve']>
  ): ReturnType<SqlSubsidies['reserve']> {
    const programme = await this.programme(grant.fairId, grant.programmeId);
    if (!programme || programme.reserved + programme.settled + amount > programme.budget)
      return { ok: false, error: 'budget' };
    await world.app
      .get(CurrentTransaction)
      .get()
      .query(
        'UPDATE subsidy_firms SET granted = granted + ? WHERE fair_id = ? AND programme_id = ? AND company_id = ?',
        [amount, ...[grant.fairId, grant.programmeId, grant.companyId]],
      );
    await world.app
      .get(CurrentTransaction)
      .get()
      .query('UPDATE subsidy_programmes SET reserved = ? WHERE fair_id = ? AND id = ?', [
        programme.reserved + amount,
        grant.fairId,
        grant.programmeId,
      ]);
    return { ok: true, value: undefined };
  }
}
