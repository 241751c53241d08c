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
  type AtTheFair,
  type Block,
  type Booking,
  type BookingInTime,
  type BookingRules,
  Bookings,
  type Booth,
  type BoothShape,
  type ChangedClaim,
  type ChangeObstacle,
  type Claim,
  type ClaimCollision,
  type ClaimInTime,
  type ClaimSituation,
  hasRunOut,
  isBooking,
  isStanding,
  type PriceList,
  type WishedClaim,
} from '@ketnoi/booth-allocation';

/** Claims in a map, with the database's two unique keys kept by hand. */
export class InMemoryBookings extends Bookings {
  readonly rows = new Map<BookingId, Claim>();
  readonly booths = new Map<BoothId, Booth>();
  readonly rules = new Map<FairId, BookingRules>();
  readonly exhibitors = new Set<CompanyId>();
  readonly countries = new Map<CompanyId, string>();
  readonly drawn = new Map<BoothId, BoothShape>();
  /** Booths that somebody on the waitlist is to be offered. */
  readonly awaited = new Set<BoothId>();
  priceList: PriceList | null = null;
  fair: AtTheFair['fair'] = { timeZone: 'Asia/Ho_Chi_Minh', startsOn: '2026-08-20' };

  constructor(private readonly clock: Clock) {
    super();
  }

  async situation(fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<ClaimSituation | null> {
    return (await this.situations(fairId, [boothId], companyId)).at(0) ?? null;
  }

  async situations(
    fairId: FairId,
    boothIds: readonly BoothId[],
    companyId: CompanyId,
  ): Promise<readonly ClaimSituation[]> {
    const standing = this.standing(fairId);
    const booths = [...boothIds].sort().flatMap((id) => this.booths.get(id) ?? []);
    return booths
      .filter((booth) => booth.fairId === fairId)
      .map((booth) => ({
        ...this.atTheFair(fairId),
        booth,
        companyId,
        country: this.countries.get(companyId) ?? 'VN',
        priceList: this.priceList,
        exhibits: this.exhibitors.has(companyId),
        awaited: this.awaited.has(booth.id),
        claim: standing.find((row) => row.boothId === booth.id) ?? null,
        companyClaims: standing.filter(isBooking).filter((row) => row.companyId === companyId),
      }));
  }

  async situationsOf(fairId: FairId, wishes: readonly WishedClaim[]): Promise<readonly ClaimSituation[]> {
    const seen = wishes.map(({ boothId, companyId }) => this.situation(fairId, boothId, companyId));
    return (await Promise.all(seen)).filter((situation) => situation !== null);
  }

  async shapes(_fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly BoothShape[]> {
    return boothIds.flatMap((id) => this.drawn.get(id) ?? []);
  }

  async boothNumber(_fairId: FairId, boothId: BoothId): Promise<string> {
    return this.booths.get(boothId)?.number ?? '';
  }

  async find(fairId: FairId, id: BookingId): Promise<BookingInTime | null> {
    const booking = this.rows.get(id);
    if (!booking || booking.fairId !== fairId || !isBooking(booking)) return null;
    return { booking, ...this.atTheFair(fairId) };
  }

  async findAll(fairId: FairId, ids: readonly BookingId[]): Promise<readonly BookingInTime[]> {
    const found = await Promise.all([...new Set(ids)].map((id) => this.find(fairId, id)));
    return found.filter((one) => one !== null);
  }

  async lock(fairId: FairId, ids: readonly BookingId[]): Promise<readonly Booking[]> {
    const found = [...ids].sort().flatMap((id) => this.rows.get(id) ?? []);
    return found.filter(isBooking).filter((row) => row.fairId === fairId);
  }

  async onBooths(fairId: FairId, boothIds: readonly BoothId[]): Promise<ReadonlyMap<BoothId, ClaimInTime>> {
    const drawn = boothIds.filter((id) => this.booths.get(id)?.fairId === fairId);
    return new Map(
      drawn.map((id) => {
        const claim = this.standing(fairId).find((row) => row.boothId === id) ?? null;
        return [id, { claim, isDrawn: true, ...this.atTheFair(fairId) }];
      }),
    );
  }

  async add(claim: Claim): Promise<Result<void, ClaimCollision>> {
    return this.put(claim);
  }

  /** As one statement would: none stays when one collides. */
  async addAll(claims: readonly Claim[]): Promise<Result<void, ClaimCollision>> {
    const before = new Map(this.rows);
    for (const claim of claims) {
      const added = this.put(claim);
      if (added.ok) continue;
      this.rows.clear();
      before.forEach((row, id) => this.rows.set(id, row));
      return added;
    }
    return ok(undefined);
  }

  /** The database keeps the ended row; a map of living claims and bookings need not. */
  async endBlocks(_fairId: FairId, blocks: readonly Block[]): Promise<boolean> {
    if (blocks.some(({ id, version }) => this.rows.get(id)?.version !== version)) return false;
    for (const { id } of blocks) this.rows.delete(id);
    return true;
  }

  async depositsToLookAt(limit: number): Promise<readonly BookingInTime[]> {
    const waiting = [...this.rows.values()].filter(isBooking).filter((row) => row.state === 'approved');
    return waiting.slice(0, limit).map((booking) => ({ booking, ...this.atTheFair(booking.fairId) }));
  }

  async change(claim: Claim): Promise<boolean> {
    const saved = await this.changeOrCollide(claim);
    if (!saved.ok && saved.error !== 'changed-meanwhile') throw new Error(`${claim.id}: ${saved.error}`);
    return saved.ok;
  }

  async changeAll(_fairId: FairId, changes: readonly ChangedClaim[]): Promise<boolean> {
    if (changes.some(({ from }) => this.rows.get(from.id)?.version !== from.version)) return false;
    for (const { to } of changes) this.rows.set(to.id, to);
    return true;
  }

  async changeAllOrCollide(_fairId: FairId, changes: readonly ChangedClaim[]): Promise<Result<void, ChangeObstacle>> {
    const before = new Map(this.rows);
    for (const { to } of changes) {
      const changed = await this.changeOrCollide(to);
      if (changed.ok) continue;
      this.rows.clear();
      before.forEach((row, id) => this.rows.set(id, row));
      return changed;
    }
    return ok(undefined);
  }

  async changeOrCollide(claim: Claim): Promise<Result<void, ChangeObstacle>> {
    if (this.rows.get(claim.id)?.version !== claim.version - 1) return err('changed-meanwhile');
    return this.put(claim);
  }

  async changeWhileHeld(booking: Booking): Promise<boolean> {
    const stored = this.rows.get(booking.id);
    if (stored?.state !== 'held' || hasRunOut(stored, this.clock.now())) return false;
    return this.change(booking);
  }

  async runOut(limit: number): Promise<{ now: Date; holds: readonly Booking[] }> {
    const now = this.clock.now();
    const holds = [...this.rows.values()].filter(isBooking).filter((row) => hasRunOut(row, now));
    return { now, holds: holds.slice(0, limit) };
  }

  private put(claim: Claim): Result<void, ClaimCollision> {
    const others = this.standing(claim.fairId).filter((row) => row.id !== claim.id);
    if (isStanding(claim) && others.some((row) => row.boothId === claim.boothId)) return err('booth-taken');
    if (isBooking(claim) && claim.nth !== null) {
      const { companyId, nth } = claim;
      const same = others.some((row) => isBooking(row) && row.companyId === companyId && row.nth === nth);
      if (same) return err('nth-taken');
    }
    this.rows.set(claim.id, claim);
    return ok(undefined);
  }

  private standing(fairId: FairId): Claim[] {
    return [...this.rows.values()].filter((row) => row.fairId === fairId && isStanding(row));
  }

  private atTheFair(fairId: FairId): AtTheFair {
    return { now: this.clock.now(), rules: this.rules.get(fairId) ?? null, fair: this.fair };
  }
}
