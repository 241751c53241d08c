import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type BookingId,
  type BoothId,
  type CompanyId,
  type DomainEvent,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  type Money,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { OrderId } from '../../domain/booking.js';
import type { BookingRejection } from '../../domain/booking-rejection.js';
import type { Claimed } from '../../domain/claim-booth.js';
import type { ClaimSituation } from '../../domain/claim-situation.js';
import { formOneBlock } from '../../domain/life/adjacent.js';
import { agreedTo } from '../../domain/seen-costs.js';
import { type BookingRefusal, type ClaimedBooth, claimedBooth } from '../booking-answer.js';
import { ClaimDesk } from '../claim-desk.js';
import { Bookings } from '../ports/bookings.js';
import { BookingChronicle } from './booking-chronicle.js';
import { untilNotOvertaken } from './overtaken.js';
import { saveClaims } from './save-claims.js';

/** What whoever orders has seen that a booth costs. */
export interface SeenBoothPrice {
  readonly boothId: BoothId;
  readonly price: Money;
}

export interface OrderRequest {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  /** In any order; naming one twice is naming it once. */
  readonly boothIds: readonly BoothId[];
  /** Only if they stand wall to wall. */
  readonly adjacent: boolean;
  /** Of which booths the price was seen; the others are taken for what they cost. */
  readonly seenPrices?: readonly SeenBoothPrice[];
}

export interface Ordered {
  readonly orderId: OrderId;
  readonly bookings: readonly ClaimedBooth[];
}

/** Why an order was refused. `boothId`: the first booth, by id, that could not be had. */
export type OrderRefusal =
  | { readonly code: 'order-refused'; readonly boothId: BoothId; readonly reason: BookingRefusal }
  | { readonly code: 'not-found' | 'not-adjacent' | 'unusable-order' };
export type OrderAnswer = Result<Ordered, OrderRefusal | IdempotencyConflict>;

type Decide = (
  situation: ClaimSituation,
  id: BookingId,
  orderId: OrderId,
) => Result<Claimed<DomainEvent>, BookingRejection>;

export const MOST_BOOTHS_PER_ORDER = 20;

/**
 * Several booths at once, all or none: claimed, or what a company holds prolonged or given back. They are read at one moment, decided one after the other as if each before had
 * been granted, and written in the order of booths in one transaction. Whoever loses a race there is rolled back whole
 * and decides anew on what it finds; the database's own retries stay below that.
 */
@Injectable()
export class OrderDesk {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly bookings: Bookings,
    private readonly desk: ClaimDesk,
    private readonly chronicle: BookingChronicle,
    private readonly ids: Ids,
  ) {}

  async order(actor: Actor, request: OrderRequest, key: string, action: string, decide: Decide): Promise<OrderAnswer> {
    if (!actsFor(actor, request.fairId, request.companyId)) return err({ code: 'not-found' });
    const boothIds = [...new Set(request.boothIds)].sort();
    if (boothIds.length === 0 || boothIds.length > MOST_BOOTHS_PER_ORDER) return err({ code: 'unusable-order' });
    const wish = { ...request, boothIds };
    return untilNotOvertaken(() =>
      this.idempotency.decideOnce({ actorId: actor.personId, operation: action, key, request: wish }, () =>
        this.once(actor, wish, action, decide),
      ),
    );
  }

  private async once(
    actor: Actor,
    { fairId, companyId, boothIds, adjacent, seenPrices = [] }: OrderRequest,
    action: string,
    decide: Decide,
  ): Promise<Result<Ordered, OrderRefusal>> {
    const situations = await this.bookings.situations(fairId, boothIds, companyId);
    const missing = boothIds.find((boothId) => !situations.some((seen) => seen.booth.id === boothId));
    if (missing) return err({ code: 'not-found' });
    if (adjacent && !formOneBlock(await this.bookings.shapes(fairId, boothIds))) return err({ code: 'not-adjacent' });
    const orderId = this.ids.next<'order'>();
    const seen = new Map(seenPrices.map(({ boothId, price }) => [boothId, price]));
    const decided = this.decideAll(situations, orderId, seen, decide);
    if (!decided.ok) return decided;
    await this.desk.endRunOut(situations, actor.requestId);
    const bookings = decided.value.map(({ booking }) => booking);
    await saveClaims(this.bookings, situations, bookings, actor.personId);
    await this.chronicle.tellAll(actor, action, decided.value, { orderId });
    return ok({ orderId, bookings: bookings.map(claimedBooth) });
  }

  private decideAll(
    situations: readonly ClaimSituation[],
    orderId: OrderId,
    seenPrices: ReadonlyMap<BoothId, Money>,
    decide: Decide,
  ): Result<readonly Claimed<DomainEvent>[], OrderRefusal> {
    const decided: Claimed<DomainEvent>[] = [];
    for (const situation of situations) {
      const before = decided.map(({ booking }) => booking);
      const others = situation.companyClaims.filter((claim) => !before.some(({ id }) => id === claim.id));
      const seen = { ...situation, companyClaims: [...others, ...before] };
      const boothId = situation.booth.id;
      const decision = decide(seen, this.ids.next(), orderId);
      if (!decision.ok) return err({ code: 'order-refused', boothId, reason: decision.error });
      const agreed = agreedTo(decision.value, decision.value.booking.price, seenPrices.get(boothId));
      if (!agreed.ok) return err({ code: 'order-refused', boothId, reason: agreed.error });
      decided.push(agreed.value);
    }
    return ok(decided);
  }
}
