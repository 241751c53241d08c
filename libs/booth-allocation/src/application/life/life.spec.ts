import { type BoothId, unwrap } from '@ketnoi/kernel';
import { memberOf, soleMemberOf, withRole } from '@ketnoi/kernel/testing';
import { aBooth, BOOTH, boothDesk, COMPANY, FAIR, OTHER_COMPANY, someRules } from '../../../testing/index.js';

const SECOND = '01985f00-0000-7000-8000-0000000000b2' as BoothId;
const member = memberOf(COMPANY);
const other = soleMemberOf(OTHER_COMPANY);
const organiser = withRole(FAIR, 'organiser');
const claim = { fairId: FAIR, boothId: BOOTH, companyId: COMPANY };
const theirs = { ...claim, companyId: OTHER_COMPANY };
const order = { fairId: FAIR, companyId: COMPANY, boothIds: [SECOND, BOOTH], adjacent: false };
const refused = (answer: object): unknown => (answer as { error?: object }).error;

function twoBooths(approval: 'automatic' | 'by-organiser' = 'automatic') {
  const desk = boothDesk();
  desk.bookings.booths.set(SECOND, aBooth({ id: SECOND, number: 'A-02' }));
  desk.bookings.rules.set(FAIR, someRules({ approval }));
  return desk;
}
async function booked(desk = twoBooths('by-organiser')) {
  const answer = await desk.bookBooth.execute(member, claim, 'book');
  if (!answer.ok) throw new Error(answer.error.code);
  return { desk, booking: { fairId: FAIR, bookingId: answer.value.bookingId }, answer: answer.value };
}

describe('an application', () => {
  it('is approved by an organiser, with a letter that names the deposit', async () => {
    const { desk, booking, answer } = await booked();
    expect(answer.state).toBe('applied');
    expect(refused(await desk.approveBooking.execute(other, booking, 'k'))).toEqual({ code: 'not-found' });
    expect(await desk.approveBooking.execute(organiser, booking, 'k1')).toMatchObject({ value: { state: 'approved' } });
    expect(desk.letters.letters).toMatchObject([
      {
        companyId: COMPANY,
        template: 'booking-approved',
        params: { booth: 'A-01', deposit: 11_000_000, currency: 'VND', due: 'yes', dueOn: '2026-06-24' },
      },
    ]);
    expect(refused(await desk.approveBooking.execute(organiser, booking, 'k2'))).toEqual({
      code: 'wrong-state',
      state: 'approved',
    });
  });

  it('is refused with a reason, and the booth is free again', async () => {
    const { desk, booking } = await booked();
    expect(refused(await desk.refuseBooking.execute(organiser, { ...booking, reason: ' ' }, 'k1'))).toEqual({
      code: 'reason-missing',
    });
    await desk.refuseBooking.execute(organiser, { ...booking, reason: 'Not our sector' }, 'k2');
    expect(desk.letters.letters).toMatchObject([{ template: 'booking-refused', params: { reason: 'Not our sector' } }]);
    expect((await desk.bookBooth.execute(other, theirs, 'k3')).ok).toBe(true);
  });
});

describe('an order', () => {
  it('takes all or none, and names the booth that could not be had', async () => {
    const desk = twoBooths();
    await desk.holdBooth.execute(other, theirs, 'k1');
    expect(await desk.bookBooths.execute(member, order, 'k2')).toEqual({
      ok: false,
      error: { code: 'order-refused', boothId: BOOTH, reason: { code: 'booth-taken' } },
    });
    expect(desk.bookings.rows.size).toBe(1);
    desk.clock.moveBy(31 * 60_000);
    const answer = await desk.bookBooths.execute(member, order, 'k3');
    expect(answer).toMatchObject({ ok: true, value: { bookings: [{ boothId: BOOTH }, { boothId: SECOND }] } });
    expect(await desk.bookBooths.execute(member, order, 'k3')).toEqual(answer);
  });

  it('counts against the limit as a whole', async () => {
    const desk = twoBooths();
    desk.bookings.rules.set(FAIR, someRules({ boothsPerCompany: 1 }));
    expect(refused(await desk.holdBooths.execute(member, order, 'k'))).toMatchObject({
      boothId: SECOND,
      reason: { code: 'too-many-booths', limit: 1 },
    });
    expect(desk.bookings.rows.size).toBe(0);
  });

  it('holds and then books what it held, under one number', async () => {
    const desk = twoBooths();
    await desk.holdBooths.execute(member, order, 'k1');
    const answer = await desk.bookBooths.execute(member, order, 'k2');
    const orderId = answer.ok ? answer.value.orderId : null;
    const rows = [...desk.bookings.rows.values()];
    expect(rows).toMatchObject([
      { state: 'approved', orderId },
      { state: 'approved', orderId },
    ]);
  });

  it('is bound to the prices that were seen, booth by booth', async () => {
    const desk = twoBooths();
    const seen = (amount: number) => ({
      ...order,
      seenPrices: [{ boothId: SECOND, price: { amount, currency: 'VND' as const } }],
    });
    expect(refused(await desk.holdBooths.execute(member, seen(1), 'k1'))).toEqual({
      code: 'order-refused',
      boothId: SECOND,
      reason: { code: 'costs-changed', costs: { amount: 22_000_000, currency: 'VND' } },
    });
    expect(desk.bookings.rows.size).toBe(0);
    expect((await desk.holdBooths.execute(member, seen(22_000_000), 'k2')).ok).toBe(true);
    expect(refused(await desk.bookBooths.execute(member, seen(1), 'k3'))).toMatchObject({
      reason: { code: 'costs-changed' },
    });
  });

  it('is prolonged once and given back together, and all of it is the firm’s own', async () => {
    const desk = twoBooths();
    const states = () => [...desk.bookings.rows.values()].map(({ state }) => state);
    unwrap(await desk.holdBooths.execute(member, order, 'k1'));
    desk.clock.moveBy(10 * 60_000);
    const renewed = unwrap(await desk.renewHolds.execute(member, order, 'k2'));
    expect(new Set(renewed.bookings.map(({ heldUntil }) => heldUntil))).toEqual(
      new Set([new Date(desk.clock.now().getTime() + 30 * 60_000).toISOString()]),
    );
    expect(refused(await desk.renewHolds.execute(member, order, 'k3'))).toMatchObject({
      boothId: BOOTH,
      reason: { code: 'hold-already-renewed' },
    });
    const theirOrder = { ...order, companyId: OTHER_COMPANY };
    expect(refused(await desk.releaseBooths.execute(other, theirOrder, 'k4'))).toMatchObject({
      reason: { code: 'booking-ended' },
    });
    expect(states()).toEqual(['held', 'held']);
    unwrap(await desk.releaseBooths.execute(member, order, 'k5'));
    expect(states()).toEqual(['released', 'released']);
    expect(desk.outbox.types.slice(-2)).toEqual(['booth-released', 'booth-released']);
    expect((await desk.holdBooths.execute(other, theirOrder, 'k6')).ok).toBe(true);
  });

  it('gives back none where one of its holds has run out', async () => {
    const desk = twoBooths();
    await desk.holdBooth.execute(member, claim, 'k1');
    desk.clock.moveBy(20 * 60_000);
    await desk.holdBooth.execute(member, { ...claim, boothId: SECOND }, 'k2');
    desk.clock.moveBy(11 * 60_000);
    expect(refused(await desk.releaseBooths.execute(member, order, 'k3'))).toMatchObject({
      boothId: BOOTH,
      reason: { code: 'hold-expired' },
    });
    expect((await desk.releaseBooths.execute(member, { ...order, boothIds: [SECOND] }, 'k4')).ok).toBe(true);
  });

  it('is checked for neighbours only where that is asked for', async () => {
    const desk = twoBooths();
    const draw = (boothId: BoothId, x: number) => {
      const outline = [0, 3000].flatMap((dx) => [0, 3000].map((y) => [x + dx, dx === 0 ? y : 3000 - y] as const));
      desk.bookings.drawn.set(boothId, { boothId, hallId: 'h' as never, outline });
    };
    draw(BOOTH, 0);
    draw(SECOND, 9_000);
    const wish = { ...order, adjacent: true };
    expect(refused(await desk.holdBooths.execute(member, wish, 'k1'))).toEqual({ code: 'not-adjacent' });
    draw(SECOND, 3_000);
    expect((await desk.holdBooths.execute(member, wish, 'k2')).ok).toBe(true);
  });

  it('of nothing or by a stranger is none', async () => {
    const desk = twoBooths();
    const nothing = { ...order, boothIds: [] };
    expect(refused(await desk.holdBooths.execute(member, nothing, 'k'))).toEqual({ code: 'unusable-order' });
    expect(refused(await desk.holdBooths.execute(other, order, 'k'))).toEqual({ code: 'not-found' });
  });
});

describe("an organiser's hand", () => {
  it('allots outside the window and beyond the limit, for a reason that stays', async () => {
    const desk = twoBooths();
    desk.bookings.rules.set(FAIR, someRules({ closesAt: new Date('2026-06-02T00:00:00Z'), boothsPerCompany: 1 }));
    const allot = (boothId: BoothId, reason: string, key: string) =>
      desk.allotByHand.execute(organiser, { ...claim, boothId, reason }, key);
    expect(refused(await allot(BOOTH, '', 'k0'))).toEqual({ code: 'reason-missing' });
    await allot(BOOTH, 'Guest of the city', 'k1');
    await allot(SECOND, 'Guest of the city', 'k2');
    expect([...desk.bookings.rows.values()]).toMatchObject([
      { state: 'approved', origin: 'allotment', originReason: 'Guest of the city', nth: 1, depositAmount: 11_000_000 },
      { nth: 2 },
    ]);
    expect(desk.letters.templates).toEqual(['booth-allotted', 'booth-allotted']);
  });

  it('turns what the company holds there into the booking, and takes nothing from another', async () => {
    const desk = twoBooths();
    const held = await desk.holdBooth.execute(member, claim, 'k1');
    const allotted = await desk.allotByHand.execute(organiser, { ...claim, reason: 'By telephone' }, 'k2');
    expect(allotted.ok && held.ok && allotted.value.bookingId === held.value.bookingId).toBe(true);
    const better = { ...theirs, reason: 'Better' };
    expect(refused(await desk.allotByHand.execute(organiser, better, 'k3'))).toEqual({ code: 'booth-taken' });
  });

  it('withdraws a booth with notice, and puts it back', async () => {
    const desk = twoBooths();
    await desk.bookBooth.execute(member, claim, 'k1');
    const withdraw = { fairId: FAIR, boothId: BOOTH, reason: 'Fire exit' };
    const back = { fairId: FAIR, boothId: BOOTH };
    expect(await desk.withdrawBooth.execute(organiser, withdraw, 'k2')).toMatchObject({ ok: true });
    expect(desk.letters.letters).toMatchObject([{ template: 'booth-withdrawn', params: { reason: 'Fire exit' } }]);
    expect(desk.outbox.types.slice(1)).toEqual(['booking-withdrawn', 'booth-closed']);
    expect(refused(await desk.bookBooth.execute(member, claim, 'k3'))).toEqual({ code: 'booth-withdrawn' });
    expect(refused(await desk.withdrawBooth.execute(organiser, withdraw, 'k4'))).toEqual({ code: 'booth-withdrawn' });
    await desk.putBoothBack.execute(organiser, back, 'k5');
    expect((await desk.bookBooth.execute(member, claim, 'k6')).ok).toBe(true);
    expect(refused(await desk.putBoothBack.execute(organiser, back, 'k7'))).toEqual({ code: 'booth-not-withdrawn' });
  });
});

describe('deposits', () => {
  it('are reminded of once, flagged once, and only a person frees the booth', async () => {
    const { desk, booking } = await booked(twoBooths());
    for (const day of ['2026-06-19', '2026-06-20', '2026-06-25', '2026-07-30']) {
      desk.clock.moveTo(new Date(`${day}T03:00:00Z`));
      await desk.watchDeposits.execute();
      await desk.watchDeposits.execute();
    }
    expect(desk.outbox.types).toEqual(['booth-booked', 'deposit-reminded', 'deposit-overdue']);
    expect(desk.letters.templates).toEqual(['deposit-reminder']);
    const freed = await desk.freeOverdueBooking.execute(organiser, booking, 'k');
    expect(freed).toMatchObject({ ok: true, value: { state: 'expired' } });
    expect(desk.letters.templates).toEqual(['deposit-reminder', 'booking-lapsed']);
  });
});

describe('giving back what was booked', () => {
  it('is refused where it would cost: that is cancelling, and cancelling names its fee', async () => {
    const desk = twoBooths();
    desk.bookings.rules.set(FAIR, someRules({ cancellationFees: [{ daysBefore: 0, percent: 20 }] }));
    const { booking } = await booked(desk);
    expect(refused(await desk.releaseBooth.execute(member, { ...booking, reason: null }, 'k1'))).toEqual({
      code: 'cancelling-costs',
      fee: 4_400_000,
      currency: 'VND',
    });
    expect(await desk.cancelBooking.execute(member, booking, 'k2')).toMatchObject({
      value: { state: 'cancelled', fee: 4_400_000 },
    });
    expect(desk.letters.letters).toMatchObject([
      { template: 'booking-cancelled', params: { who: 'member', why: 'no', fee: 4_400_000, currency: 'VND' } },
    ]);
  });

  it('is told to the company where somebody else does it, and where more than a hold of its own ends', async () => {
    const desk = twoBooths();
    const wish = { fairId: FAIR, boothId: aBooth().id, companyId: COMPANY };
    const hold = async (key: string) => unwrap(await desk.holdBooth.execute(member, wish, key)).bookingId;
    const own = { fairId: FAIR, bookingId: await hold('h1') };
    unwrap(await desk.cancelBooking.execute(member, own, 'c1'));
    expect(desk.letters.templates).toEqual([]);
    const theirs = { fairId: FAIR, bookingId: await hold('h2'), reason: 'Fire exit' };
    unwrap(await desk.cancelBooking.execute(organiser, theirs, 'c2'));
    expect(desk.letters.letters).toMatchObject([
      { template: 'booking-cancelled', companyId: COMPANY, params: { who: 'organiser', reason: 'Fire exit', fee: 0 } },
    ]);
  });
});
