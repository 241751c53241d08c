import { anActor, leaderOf, memberOf, withRole } from '@ketnoi/kernel/testing';
import { BOOTH, boothDesk, COMPANY, FAIR, OTHER_COMPANY, someRules } from '../../testing/index.js';

const member = memberOf(COMPANY);
const other = {
  ...memberOf(OTHER_COMPANY),
  personId: '01985f00-0000-7000-8000-00000000bbbb' as typeof member.personId,
};
const request = { fairId: FAIR, boothId: BOOTH, companyId: COMPANY };
const theirs = { ...request, companyId: OTHER_COMPANY };

describe('booking a booth', () => {
  it('goes from hold to booking to free again, each step told and written down', async () => {
    const desk = boothDesk();
    const held = await desk.holdBooth.execute(member, request, 'k1');
    const booked = await desk.bookBooth.execute(member, request, 'k2');
    if (!held.ok || !booked.ok) throw new Error('refused');
    expect(booked.value.bookingId).toBe(held.value.bookingId);
    const { bookingId } = booked.value;
    await desk.releaseBooth.execute(member, { fairId: FAIR, bookingId, reason: 'no stock' }, 'k3');
    expect(desk.outbox.types).toEqual(['booth-held', 'booth-booked', 'booth-released']);
    expect(desk.audit.entries.map((entry) => [entry.action, entry.byRight])).toEqual([
      ['hold-booth', 'member'],
      ['book-booth', 'member'],
      ['release-booth', 'member'],
    ]);
    expect((await desk.bookBooth.execute(other, theirs, 'k1')).ok).toBe(true);
  });

  it('answers a repeated request as before, and refuses its key to another', async () => {
    const desk = boothDesk();
    const answers = await Promise.all([1, 2, 3].map(() => desk.bookBooth.execute(member, request, 'same')));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(desk.outbox.types).toEqual(['booth-booked']);
    expect(await desk.holdBooth.execute(member, request, 'same')).toEqual({
      ok: false,
      error: { code: 'idempotency-conflict', key: 'same' },
    });
  });

  it('is refused to the second company, and allowed once the hold of the first ran out', async () => {
    const desk = boothDesk();
    await desk.holdBooth.execute(member, request, 'k1');
    expect(await desk.bookBooth.execute(other, theirs, 'k1')).toEqual({ ok: false, error: { code: 'booth-taken' } });
    desk.clock.moveBy(30 * 60_000);
    expect((await desk.bookBooth.execute(other, theirs, 'k2')).ok).toBe(true);
    expect(desk.outbox.types).toEqual(['booth-held', 'hold-expired', 'booth-booked']);
    expect(desk.audit.entries.map((entry) => [entry.action, entry.byRight])).toEqual([
      ['hold-booth', 'member'],
      ['expire-hold', 'system'],
      ['book-booth', 'member'],
    ]);
  });

  it('may be done by the group leader and the organiser in the name of the company, recorded as such', async () => {
    for (const [actor, right] of [
      [leaderOf(FAIR, COMPANY), 'group-leader'],
      [withRole(FAIR, 'organiser'), 'organiser'],
    ] as const) {
      const desk = boothDesk();
      expect((await desk.bookBooth.execute(actor, request, 'k')).ok).toBe(true);
      expect(desk.audit.entries[0]).toMatchObject({ byRight: right, forCompanyId: COMPANY });
    }
  });

  it('looks to a stranger as if neither booth nor booking were there', async () => {
    const desk = boothDesk();
    const notFound = { ok: false, error: { code: 'not-found' } };
    expect(await desk.bookBooth.execute(anActor(), request, 'k1')).toEqual(notFound);
    const booked = await desk.bookBooth.execute(member, request, 'k2');
    const bookingId = booked.ok ? booked.value.bookingId : ('' as never);
    const release = { fairId: FAIR, bookingId, reason: null };
    expect(await desk.releaseBooth.execute(other, release, 'k3')).toEqual(notFound);
    expect(await desk.renewHold.execute(other, { fairId: FAIR, bookingId }, 'k4')).toEqual(notFound);
  });

  it('keeps the company limit', async () => {
    const desk = boothDesk();
    desk.bookings.rules.set(FAIR, someRules({ boothsPerCompany: 1 }));
    const second = '01985f00-0000-7000-8000-0000000000b2' as typeof BOOTH;
    desk.bookings.booths.set(second, { ...desk.bookings.booths.get(BOOTH)!, id: second });
    await desk.holdBooth.execute(member, request, 'k1');
    expect(await desk.bookBooth.execute(member, { ...request, boothId: second }, 'k2')).toEqual({
      ok: false,
      error: { code: 'too-many-booths', limit: 1 },
    });
  });
});

describe('expiring holds', () => {
  it('ends each hold that ran out once, and says so', async () => {
    const desk = boothDesk();
    await desk.holdBooth.execute(member, request, 'k1');
    expect(await desk.expireHolds.execute()).toBe(0);
    desk.clock.moveBy(31 * 60_000);
    expect(await desk.expireHolds.execute()).toBe(1);
    expect(await desk.expireHolds.execute()).toBe(0);
    expect(desk.audit.entries.at(-1)).toMatchObject({ action: 'expire-hold', byRight: 'system', actorId: null });
  });
});
