import { type RequestId, type RoundId, unwrap } from '@ketnoi/kernel';
import {
  AnswerRequest,
  AskToMeet,
  BanPair,
  CancelRound,
  CloseOffers,
  CompareTimetables,
  CreateCalendarLink,
  LayOutFair,
  MoveMeeting,
  OfferProposals,
  PairScorer,
  ReadCalendarFeed,
  ReleaseTimetable,
  RequestRound,
  type RoundKind,
  Rounds,
  RunRound,
  SetAvailability,
  ShowAgenda,
  ShowMatches,
  ShowRequests,
  ShowRounds,
  ShowTimetables,
  StatePreference,
  Timetables,
} from '@ketnoi/meetings';
import { openWorld, type SmallFair, type World } from './small-fair.fixture.js';

let world: World;
let fair: SmallFair;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  fair = await world.makeFair();
});
afterAll(() => world.close());

let keys = 0;
const key = (): string => `key-${++keys}`;
const request = async (kind: RoundKind): Promise<RoundId> =>
  unwrap(await world.app.get(RequestRound).execute(fair.organiser, { fairId: fair.fairId, kind }, key())).roundId;
const run = (roundId: RoundId, signal = new AbortController().signal) =>
  world.app.get(RunRound).execute({ fairId: fair.fairId, roundId }, signal);
const read = async (roundId: RoundId) =>
  unwrap(await world.app.get(ShowRounds).one(fair.organiser, fair.fairId, roundId));

/** A propose round whose offers both sides accept. */
async function agreed(): Promise<{ roundId: RoundId; requestIds: RequestId[] }> {
  const roundId = await request('propose');
  expect(await run(roundId)).toBe('finished');
  unwrap(await world.app.get(OfferProposals).execute(fair.organiser, fair.fairId, roundId, null, key()));
  const requestIds = new Set<RequestId>();
  for (const companyId of [...fair.buyers, ...fair.suppliers]) {
    const actor = fair.memberOf(companyId);
    const filter = { waitingForMe: true };
    const page = unwrap(
      await world.app.get(ShowRequests).execute(actor, fair.fairId, companyId, filter, { first: 50 }),
    );
    for (const { id } of page.items) {
      requestIds.add(id);
      const reply = { fairId: fair.fairId, requestId: id, companyId, answer: 'accepted' as const };
      unwrap(await world.app.get(AnswerRequest).execute(actor, reply));
    }
  }
  return { roundId, requestIds: [...requestIds] };
}

async function timetabled(): Promise<RoundId> {
  const roundId = await request('timetable');
  expect(await run(roundId)).toBe('finished');
  return roundId;
}

describe('a small fair', () => {
  it('goes from proposals over offers and a timetable to a release, an agenda and a calendar', async () => {
    const { app } = world;
    const { fairId, organiser, buyers } = fair;
    const { roundId, requestIds } = await agreed();
    expect(requestIds).toHaveLength(15);
    const counts = unwrap(await app.get(ShowRounds).answerCounts(organiser, fairId, roundId));
    expect(counts).toMatchObject({ offered: 15, accepted: 15, open: 0 });

    const timetableRound = await read(await timetabled());
    // 3 buyers, 8 slots, one interpreter for Japanese: at most 8 meetings.
    expect(timetableRound.counts).toMatchObject({ requests: 15, held: 8, mostMeetings: 8, interpretersUsed: 1 });

    expect(unwrap(await app.get(ReleaseTimetable).execute(organiser, fairId, key())).versionNumber).toBe(1);
    const member = fair.memberOf(buyers[0]);
    const agenda = unwrap(await app.get(ShowAgenda).execute(member, fairId, { company: buyers[0] }, 'released'));
    expect(agenda.versionNumber).toBe(1);
    expect(agenda.entries.length).toBeGreaterThan(0);
    expect(agenda.entries[0]).toMatchObject({ kind: 'meeting', buyerName: 'JP 1', placeKind: 'table' });
    const { token } = unwrap(await app.get(CreateCalendarLink).execute(member, fairId));
    const feed = unwrap(await app.get(ReadCalendarFeed).execute(token));
    expect(feed.agenda.entries).toHaveLength(agenda.entries.length);
    expect((await app.get(ReadCalendarFeed).execute('guess')).ok).toBe(false);
  });

  it('runs a round twice, or in two workers at once, and leaves what one would have left', async () => {
    const roundId = await request('propose');
    const outcomes = await Promise.all([run(roundId), run(roundId)]);
    expect(outcomes.sort()).toEqual(['finished', 'nothing-to-do']);
    expect(await run(roundId)).toBe('nothing-to-do');
    const [{ n }] = await world.database.dataSource.query('SELECT COUNT(*) AS n FROM proposals');
    expect(Number(n)).toBe(15);
  });

  it('gives the same result again from the frozen snapshot, although the fair has changed', async () => {
    const roundId = await request('propose');
    await run(roundId);
    const before = await read(roundId);
    await world.database.dataSource.query('DELETE FROM proposals');
    await world.database.dataSource.query('DELETE FROM need_facts');
    await world.database.dataSource.query(
      `UPDATE rounds SET state = 'running', live_kind = kind, heartbeat_at = NULL, result = NULL`,
    );
    expect(await run(roundId)).toBe('finished');
    const after = await read(roundId);
    expect(after.epoch).toBe(before.epoch + 1);
    expect(after.result?.hash).toBe(before.result?.hash);
  });

  it('moves meetings by hand, names what would clash, and keeps the move when it runs anew', async () => {
    const { app } = world;
    const { fairId, organiser, buyers, suppliers } = fair;
    await agreed();
    await timetabled();
    const timetables = app.get(Timetables);
    const working = await timetables.working(fairId);
    const meetings = await timetables.meetings(fairId, working!.id);
    const [first] = meetings;
    const busy = meetings.find((m) => m.buyerId === first.buyerId && m.slot !== first.slot) ?? meetings[1];
    const refused = await app
      .get(MoveMeeting)
      .execute(organiser, { fairId, requestId: first.requestId, slot: busy.slot });
    expect(refused.ok ? [] : refused.error).toMatchObject({ code: 'move-clashes' });
    const codes = !refused.ok && refused.error.code === 'move-clashes' ? refused.error.clashes.map((c) => c.code) : [];
    expect(codes.length).toBeGreaterThan(0);

    // One meeting out, and its slot is free for another.
    const out = meetings.find((m) => m.requestId !== first.requestId && m.slot !== first.slot)!;
    const ban = { fairId, buyerId: out.buyerId, supplierId: out.supplierId, reason: null };
    expect(unwrap(await app.get(BanPair).execute(organiser, ban)).takenOut).toBe(true);
    const moved = unwrap(
      await app.get(MoveMeeting).execute(organiser, { fairId, requestId: first.requestId, slot: out.slot }),
    );
    expect(moved).toMatchObject({ slot: out.slot, locked: true });
    expect((await timetables.working(fairId))?.held).toBe(7);

    await timetabled();
    const again = await timetables.meetings(fairId, (await timetables.working(fairId))!.id);
    expect(again.find((m) => m.requestId === first.requestId)).toMatchObject({ slot: out.slot, locked: true });
    expect(again.some((m) => m.requestId === out.requestId)).toBe(false);
    expect([buyers, suppliers].flat()).toContain(first.buyerId);
  });

  it('shows who changes, and refuses to release what has come to clash', async () => {
    const { app } = world;
    const { fairId, organiser } = fair;
    await agreed();
    await timetabled();
    unwrap(await app.get(ReleaseTimetable).execute(organiser, fairId, key()));
    const working = unwrap(await app.get(ShowTimetables).working(organiser, fairId));
    const [gone] = await app.get(Timetables).meetings(fairId, working.id);
    const reply = { fairId, requestId: gone.requestId, companyId: gone.buyerId, answer: 'declined' as const };
    unwrap(await app.get(AnswerRequest).execute(fair.memberOf(gone.buyerId), reply));
    const diff = unwrap(await app.get(CompareTimetables).execute(organiser, fairId, 1, null));
    expect(diff.changes.map((c) => [c.requestId, c.kinds])).toEqual([[gone.requestId, ['removed']]]);
    expect(diff.people).toHaveLength(3);

    const [other] = await app.get(Timetables).meetings(fairId, working.id);
    const away = fair.memberOf(other.supplierId);
    unwrap(await app.get(SetAvailability).execute(away, fairId, other.supplierId, [other.slot]));
    const refused = await app.get(ReleaseTimetable).execute(organiser, fairId, key());
    expect(refused).toMatchObject({ ok: false, error: { code: 'timetable-clashes' } });
  });

  it('cancels a running round by telling its engine to stop', async () => {
    const { app } = world;
    const { fairId, organiser } = fair;
    const roundId = await request('propose');
    const scorer = app.get(PairScorer);
    const score = scorer.score.bind(scorer);
    let started = (): void => undefined;
    const begun = new Promise<void>((resolve) => (started = resolve));
    // A fair this small is scored at once: the engine is made to wait for its stop.
    scorer.score = async (inputs, engineRun) => {
      started();
      await new Promise<void>((resolve) => engineRun.signal.addEventListener('abort', () => resolve(), { once: true }));
      return score(inputs, engineRun);
    };
    const running = run(roundId);
    await begun;
    unwrap(await app.get(CancelRound).execute(organiser, fairId, roundId));
    expect(await running).toBe('cancelled');
    scorer.score = score;
    expect((await read(roundId)).state).toBe('cancelled');
  });

  it('saves nothing for a turn that was lost', async () => {
    const { app } = world;
    const { fairId } = fair;
    const roundId = await request('propose');
    const rounds = app.get(Rounds);
    const turn = await rounds.begin({ fairId, roundId });
    await world.database.dataSource.query('UPDATE rounds SET heartbeat_at = NULL');
    expect(await run(roundId)).toBe('finished');
    expect(await rounds.finish(turn!, 'stale', { hash: 'stale', counts: {}, ms: {} })).toBe(false);
    expect((await read(roundId)).result?.hash).not.toBe('stale');
  });

  it.each([
    ['propose', 'no-needs', 'DELETE FROM needs'],
    ['propose', 'no-buyers', 'UPDATE participations SET as_buyer = 0'],
    ['propose', 'no-suppliers', "DELETE FROM consents WHERE purpose = 'foreign-firms'"],
    ['timetable', 'no-slots', 'DELETE FROM slots'],
    ['timetable', 'no-requests', 'SELECT 1'],
  ] as const)('ends a %s round as failed: %s', async (kind, code, statement) => {
    await world.database.dataSource.query(statement);
    const roundId = await request(kind);
    expect(await run(roundId)).toBe('failed');
    expect((await read(roundId)).failure?.code).toBe(code);
    await request(kind);
  });

  it('closes offers by the rule of the fair when their deadline has passed', async () => {
    const { app } = world;
    const { fairId, organiser } = fair;
    const roundId = await request('propose');
    await run(roundId);
    unwrap(await app.get(OfferProposals).execute(organiser, fairId, roundId, null, key()));
    expect(await app.get(CloseOffers).execute()).toBe(0);
    await world.database.dataSource.query('UPDATE requests SET deadline_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND');
    expect(await app.get(CloseOffers).execute()).toBe(15);
    expect(await app.get(CloseOffers).execute()).toBe(0);
    expect(unwrap(await app.get(ShowRounds).answerCounts(organiser, fairId, roundId)).expired).toBe(15);
  });

  it('agrees where two wishes meet, and asks only once', async () => {
    const { app } = world;
    const { fairId, buyers, suppliers, needs } = fair;
    const [b, s] = [buyers[1], suppliers[2]];
    const state = (from: typeof b, about: typeof b, wish: 'must' | 'want') =>
      app.get(StatePreference).execute(fair.memberOf(from), { fairId, companyId: from, aboutCompanyId: about, wish });
    expect(unwrap(await state(b, s, 'must')).requestId).toBeNull();
    expect(unwrap(await state(s, b, 'want')).requestId).not.toBeNull();
    const wish = {
      fairId,
      companyId: b,
      as: 'buyer' as const,
      otherCompanyId: s,
      needId: needs[1],
      message: null,
      messageLanguage: null,
    };
    const again = await app.get(AskToMeet).execute(fair.memberOf(b), wish, key());
    expect(again).toMatchObject({ ok: false, error: { code: 'already-asked', state: 'accepted' } });
    await run(await request('timetable'));
    expect((await app.get(Timetables).working(fairId))?.held).toBe(1);
    expect(
      await app
        .get(LayOutFair)
        .execute(fair.organiser, fairId, { days: [], pauses: [], slotMinutes: 25, changeMinutes: 0 }),
    ).toMatchObject({
      ok: false,
      error: { code: 'grid-in-use' },
    });
  });

  it('lists matches of a need from memory, and hides the buyer of a confidential one', async () => {
    const { app } = world;
    const { fairId, buyers, suppliers, needs } = fair;
    const list = unwrap(
      await app
        .get(ShowMatches)
        .execute(fair.memberOf(buyers[0]), fairId, buyers[0], needs[0], { verdict: 'possible', most: 3, skip: 0 }),
    );
    expect(list).toMatchObject({ possible: 5, blocked: 0 });
    expect(list.matches).toHaveLength(3);
    const foreign = await app
      .get(ShowMatches)
      .execute(fair.memberOf(buyers[1]), fairId, buyers[1], needs[0], { verdict: 'possible', most: 3, skip: 0 });
    expect(foreign.ok).toBe(false);

    const roundId = await request('propose');
    await run(roundId);
    unwrap(await app.get(OfferProposals).execute(fair.organiser, fairId, roundId, null, key()));
    const seen = unwrap(
      await app.get(ShowRequests).execute(fair.memberOf(suppliers[0]), fairId, suppliers[0], {}, { first: 10 }),
    );
    expect(seen.items.map((r) => r.otherCompanyId).sort()).toEqual([null, buyers[1], buyers[2]].sort());
    expect(seen.items.every((r) => r.why !== null && r.why.reasons.length > 0)).toBe(true);
  });
});
