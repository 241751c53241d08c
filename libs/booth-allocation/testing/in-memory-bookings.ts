import {
  type BookingId,
  type BoothId,
  type Clock,
  type CompanyId,
  err,
  type FairId,
  ok,
  type Result,
} from '@ketnoi/kernel';
import {
  type Booking,
  type BookingInTime,
  type BookingRules,
  Bookings,
  type Booth,
  type ClaimCollision,
  type ClaimSituation,
  hasRunOut,
} from '@ketnoi/booth-allocation';

/** Claims in a map, with the database's two unique keys kept by hand. */
export class InMemoryBookings extends Bookings {
  readonly rows = new Map<BookingId, Booking>();
  readonly booths = new Map<BoothId, Booth>();
  readonly rules = new Map<FairId, BookingRules>();
  readonly exhibitors = new Set<CompanyId>();

  constructor(private readonly clock: Clock) {
    super();
  }

  async situation(fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<ClaimSituation | null> {
    const booth = this.booths.get(boothId);
    if (!booth || booth.fairId !== fairId) return null;
    const live = this.live(fairId);
    return {
      now: this.clock.now(),
      rules: this.rules.get(fairId) ?? null,
      booth,
      companyId,
      exhibits: this.exhibitors.has(companyId),
      claim: live.find((row) => row.boothId === boothId) ?? null,
      companyClaims: live.filter((row) => row.companyId === companyId),
    };
  }

  async find(fairId: FairId, id: BookingId): Promise<BookingInTime | null> {
    const booking = this.rows.get(id);
    if (!booking || booking.fairId !== fairId) return null;
    return { booking, rules: this.rules.get(fairId) ?? null, now: this.clock.now() };
  }

  async add(booking: Booking): Promise<Result<void, ClaimCollision>> {
    const live = this.live(booking.fairId);
    if (live.some((row) => row.boothId === booking.boothId)) return err('booth-taken');
    if (live.some((row) => row.companyId === booking.companyId && row.nth === booking.nth)) return err('nth-taken');
    this.rows.set(booking.id, booking);
    return ok(undefined);
  }

  async change(booking: Booking): Promise<boolean> {
    if (this.rows.get(booking.id)?.version !== booking.version - 1) return false;
    this.rows.set(booking.id, booking);
    return true;
  }

  async changeWhileHeld(booking: Booking): Promise<boolean> {
    const stored = this.rows.get(booking.id);
    if (stored?.state !== 'held' || hasRunOut(stored, this.clock.now())) return false;
    return this.change(booking);
  }

  async runOut(limit: number): Promise<{ now: Date; holds: readonly Booking[] }> {
    const now = this.clock.now();
    return { now, holds: [...this.rows.values()].filter((row) => hasRunOut(row, now)).slice(0, limit) };
  }

  private live(fairId: FairId): Booking[] {
    return [...this.rows.values()].filter(
      (row) => row.fairId === fairId && (row.state === 'held' || row.state === 'booked'),
    );
  }
}
