/** Random life stories of bookings that go elsewhere. Nothing that must never be may be reached, and no money is lost. */
import { type BookingId, type BoothId, type GroupId, money, ok, type Result } from '@ketnoi/kernel';
import { CountedIds, TestClock } from '@ketnoi/kernel/testing';
import fc from 'fast-check';
import { aBooth, DURING, FAIR, InMemoryBookings, someRules } from '../../../testing/index.js';
import { faultsIn } from '../../../testing/life-stories/invariants.js';
import { boothIds, companyIds } from '../../../testing/life-stories/teller.js';
import { type Block, type Booking, type Claim, isBooking, isOccupying } from '../booking.js';
import { bookFreeBooth } from '../claim-booth.js';
import { cancelBooking } from '../life/cancel-booking.js';
import { creditBooking } from '../life/credit-booking.js';
import { allotOnward, leftToGroup, reserveBooth, takeBack } from '../pavilion/pavilion.js';
import { mergeBookings } from './merge-bookings.js';
import { moveBooking } from './move-booking.js';
import { pricedForSharing } from './share-booth.js';
import { consentToSwap, proposeSwap, type Swap } from './swap.js';

const GROUP = 'group-1' as GroupId;
const DEEDS = [
  'book',
  'move',
  'propose',
  'consent',
  'merge',
  'share',
  'reserve',
  'allot',
  'take-back',
  'credit',
  'cancel',
  'wait',
] as const;

const OFTEN = ['book', 'book', 'book', 'propose', 'propose', 'consent', 'consent'] as const;

interface Happening {
  readonly does: (typeof DEEDS)[number];
  readonly a: number;
  readonly b: number;
  readonly amount: number;
}

const stories = fc.array(
  fc.record({
    does: fc.constantFrom(...DEEDS, ...OFTEN),
    a: fc.nat(30),
    b: fc.nat(30),
    amount: fc.integer({ min: 1, max: 2500 }),
  }),
  { minLength: 5, maxLength: 40 },
);

const rules = someRules({
  boothsPerCompany: 3,
  coExhibitorFees: [money(100, 'VND')],
  cancellationFees: [{ daysBefore: 0, percent: 30 }],
});

type Answer = Result<unknown, { readonly code: string }>;

/** Plays by the pure functions of the room; claims are kept in memory, under the database's keys. */
class Fair {
  readonly clock = new TestClock(DURING);
  readonly bookings = new InMemoryBookings(this.clock);
  readonly swaps: Swap[] = [];
  credited = 0;
  private readonly ids = new CountedIds();

  constructor() {
    boothIds.forEach((id, i) =>
      this.bookings.booths.set(id, aBooth({ id, number: `B-${i}`, price: money(500 * (i + 1), 'VND') })),
    );
    this.bookings.rules.set(FAIR, rules);
    companyIds.forEach((company) => this.bookings.exhibitors.add(company));
  }

  get claims(): readonly Claim[] {
    return [...this.bookings.rows.values()];
  }

  async play({ does, a, b, amount }: Happening): Promise<string> {
    if (does === 'wait') return (void this.clock.moveBy(amount * 60_000), 'ok');
    const answer = await this.happen(does, a, b, amount);
    return answer === null ? 'nothing to do' : answer.ok ? 'ok' : answer.error.code;
  }

  private async happen(does: Happening['does'], a: number, b: number, amount: number): Promise<Answer | null> {
    const booth = boothIds[a % boothIds.length];
    if (does === 'book') return this.book(booth, b);
    if (does === 'reserve') return this.reserve(booth);
    if (does === 'allot') return this.allot(a, b);
    if (does === 'consent') return this.consent(a);
    if (does === 'merge') return this.merge(a);
    const booking = does === 'take-back' ? this.inPavilion(a) : this.nth(a);
    const found = booking && (await this.bookings.find(FAIR, booking.id));
    if (!found) return null;
    switch (does) {
      case 'move': {
        const to = await this.situation(boothIds[b % boothIds.length], booking);
        const decision = moveBooking(booking, to, { organiser: b % 3 === 0, reason: b % 2 === 0 ? 'aisle' : null }, []);
        return decision.ok ? this.bookings.changeOrCollide(decision.value.booking).then(named) : decision;
      }
      case 'propose':
        return this.propose(booking, b);
      case 'share': {
        const priced = isOccupying(booking) ? pricedForSharing(booking, b % 4, found) : null;
        return priced && ok(await this.bookings.change(priced));
      }
      case 'take-back': {
        const decision = takeBack(booking, null);
        if (!decision.ok) return decision;
        return this.end(decision.value.booking);
      }
      case 'credit': {
        const decision = creditBooking(booking, money(amount, 'VND'));
        if (decision.ok && (await this.bookings.change(decision.value.booking))) this.credited += amount;
        return decision;
      }
      default: {
        const decision = cancelBooking(booking, found, null);
        return decision.ok ? this.end(decision.value.booking) : decision;
      }
    }
  }

  private async end(booking: Booking): Promise<Answer> {
    await this.bookings.change(booking);
    const block = leftToGroup(booking, this.ids.next());
    return block ? named(await this.bookings.add(block)) : ok(null);
  }

  private async book(booth: BoothId, company: number): Promise<Answer> {
    const situation = await this.situation(booth, { companyId: companyIds[company % companyIds.length] });
    const decision = bookFreeBooth(situation, this.ids.next());
    return decision.ok ? named(await this.bookings.add(decision.value.booking)) : decision;
  }

  private async reserve(boothId: BoothId): Promise<Answer> {
    const seen = await this.bookings.onBooth(FAIR, boothId);
    const place = { fairId: FAIR, boothId, groupId: GROUP };
    const decision = reserveBooth(place, seen?.claim ?? null, this.ids.next(), this.clock.now());
    return decision.ok ? named(await this.bookings.add(decision.value.block)) : decision;
  }

  private async allot(block: number, company: number): Promise<Answer | null> {
    const blocks = this.claims.filter((claim) => !isBooking(claim));
    const booth = blocks.at(block % Math.max(1, blocks.length))?.boothId;
    if (!booth) return null;
    const situation = await this.situation(booth, { companyId: companyIds[company % companyIds.length] });
    if (situation.claim?.state !== 'blocked') return null;
    const decision = allotOnward(situation.claim as Block, situation, { inGroup: company % 5 !== 0, over: false });
    return decision.ok ? named(await this.bookings.changeOrCollide(decision.value.booking)) : decision;
  }

  private async propose(mine: Booking, b: number): Promise<Answer | null> {
    const theirs = this.nth(b);
    if (!theirs || theirs.id === mine.id) return null;
    const [to, back] = [await this.situation(theirs.boothId, mine), await this.situation(mine.boothId, theirs)];
    const id: string = this.ids.next();
    const proposed = proposeSwap(
      { booking: mine, to, grants: [] },
      { booking: theirs, to: back, grants: [] },
      id,
      null,
    );
    if (proposed.ok) this.swaps.push(proposed.value);
    return proposed;
  }

  private async consent(a: number): Promise<Answer | null> {
    const i = a % Math.max(1, this.swaps.length);
    const swap = this.swaps.at(i);
    const at = swap && (await this.bookings.find(FAIR, swap.other.bookingId));
    if (!at) return null;
    const of = (id: BookingId): Booking | null => (this.bookings.rows.get(id) as Booking | undefined) ?? null;
    const decision = consentToSwap(swap, of(swap.proposer.bookingId), of(swap.other.bookingId), at, []);
    if (!decision.ok) return decision;
    this.swaps[i] = decision.value.swap;
    // Both at once, as parking does it under the key.
    for (const booking of decision.value.bookings) this.bookings.rows.set(booking.id, booking);
    return decision;
  }

  /** All that a company has becomes one booking; that the booths share walls is not looked at here. */
  private async merge(a: number): Promise<Answer | null> {
    const occupying = this.claims.filter((claim): claim is Booking => isBooking(claim) && isOccupying(claim));
    const company = occupying.at(a % Math.max(1, occupying.length))?.companyId;
    const claims = occupying.filter((claim) => claim.companyId === company);
    if (claims.length < 2) return null;
    const merged = mergeBookings(claims);
    if (!merged.ok || !merged.value) return merged;
    const { goesOn, ended } = merged.value;
    for (const { booking } of ended) await this.bookings.change(booking);
    const to = await this.situation(goesOn.boothId, goesOn);
    const free = { ...to, claim: null, booth: { ...to.booth, id: 'merged' as BoothId } };
    const decision = moveBooking({ ...goesOn, groupId: null }, free, { organiser: true, reason: 'merged' }, []);
    if (decision.ok)
      await this.bookings.change({ ...decision.value.booking, groupId: goesOn.groupId, boothId: goesOn.boothId });
    return decision;
  }

  private inPavilion(n: number): Booking | undefined {
    const bookings = this.claims.filter(isBooking).filter((claim) => claim.groupId !== null && claim.nth !== null);
    return bookings.at(n % Math.max(1, bookings.length));
  }

  private nth(n: number): Booking | undefined {
    const bookings = this.claims.filter(isBooking);
    return bookings.at(n % Math.max(1, bookings.length));
  }

  private async situation(booth: BoothId, { companyId }: Pick<Booking, 'companyId'>) {
    const situation = await this.bookings.situation(FAIR, booth, companyId);
    if (!situation) throw new Error(`no booth ${booth}`);
    return situation;
  }
}

const named = (saved: Result<void, string>): Answer => (saved.ok ? saved : { ok: false, error: { code: saved.error } });

function moneyFaults({ claims, credited }: Fair): string[] {
  const bookings = claims.filter(isBooking);
  const paid = bookings.reduce((sum, booking) => sum + booking.paidAmount, 0);
  const faults = paid === credited ? [] : [`${credited} came in, ${paid} is on record`];
  for (const { id, quote, price } of bookings) {
    if (!quote) continue;
    const net = quote.lines.reduce((sum, line) => sum + line.amount, 0);
    if (net !== quote.net || quote.total - quote.cityShare !== quote.firmShare || quote.firmShare !== price.amount)
      faults.push(`${id}: the quote does not add up to the price`);
  }
  return faults;
}

describe('wherever bookings go', () => {
  it('breaks nothing and loses no money', async () => {
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const fair = new Fair();
        const told: string[] = [];
        for (const happening of story) {
          told.push(`${happening.does} ${await fair.play(happening)}`);
          const faults = [...faultsIn(fair.claims, rules), ...moneyFaults(fair)];
          if (faults.length > 0) throw new Error(`after ${told.join(', ')}: ${faults.join('; ')}`);
        }
        told.forEach((one) => reached.add(one));
      }),
      { numRuns: 150, seed: 5 },
    );
    // Stories that never get anywhere would prove nothing.
    for (const deed of DEEDS) expect(reached).toContain(`${deed} ok`);
    for (const refused of ['move booth-taken', 'move in-pavilion', 'consent changed-meanwhile'])
      expect(reached).toContain(refused);
  });
});
