import { Injectable } from '@nestjs/common';
import { type Actor, type DomainEvent, err, Ids, ok, type Result } from '@ketnoi/kernel';
import type { Booking, OrderId } from '../../domain/booking.js';
import { bookFreeBooth, type Claimed, committed } from '../../domain/claim-booth.js';
import type { ClaimSituation } from '../../domain/claim-situation.js';
import type { OrderLine, OrderProblem, OrderProblemCode, PlacedLine } from '../../domain/pavilion/group-order.js';
import { withExtras } from '../../domain/pricing/choose-extras.js';
import { claimedBooth } from '../booking-answer.js';
import { ClaimDesk } from '../claim-desk.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { Bookings } from '../ports/bookings.js';
import type { OpenGroup } from './group-gate.js';
import type { GroupOrder, GroupOrderRefusal } from './group-order-answer.js';
import { PavilionDesk } from './pavilion-desk.js';

/** An order with booths for its lines, and what is wrong with lines that have none. */
export interface PlacedOrder {
  readonly lines: readonly OrderLine[];
  readonly placed: readonly PlacedLine[];
  readonly problems: readonly OrderProblem[];
}

type Refused = { readonly code: string } & Readonly<Record<string, unknown>>;

/**
 * Books the lines of an order, booths in the order of ids as every transaction does. The caller rolls back a refusal: all
 * that is wrong is told together, so lines are tried also where others are known to fail.
 */
@Injectable()
export class GroupOrderDesk {
  constructor(
    private readonly bookings: Bookings,
    private readonly desk: ClaimDesk,
    private readonly pavilion: PavilionDesk,
    private readonly chronicle: BookingChronicle,
    private readonly ids: Ids,
  ) {}

  async book(
    actor: Actor,
    open: OpenGroup,
    { lines, placed, problems: known }: PlacedOrder,
    orderId: OrderId,
  ): Promise<Result<GroupOrder, GroupOrderRefusal>> {
    const problems = [...known];
    const booked = new Map<number, Claimed<DomainEvent>>();
    for (const line of [...placed].sort((a, b) => (a.boothId < b.boothId ? -1 : 1))) {
      const answer = await this.bookLine(actor, open, line, orderId);
      if (answer.ok) booked.set(line.row, answer.value);
      else problems.push(problemOf(line, answer.error));
    }
    if (problems.length > 0) return err({ code: 'unusable-order', problems: problems.sort((a, b) => a.row - b.row) });
    const claims = lines.map(({ row }) => booked.get(row) as Claimed<DomainEvent>);
    await this.chronicle.tellAll(actor, 'book-for-group', claims, { orderId, groupId: open.group.id });
    return ok({ orderId, bookings: claims.map(({ booking }) => claimedBooth(booking)) });
  }

  private async bookLine(
    actor: Actor,
    open: OpenGroup,
    line: PlacedLine,
    orderId: OrderId,
  ): Promise<Result<Claimed<DomainEvent>, Refused>> {
    const { group } = open;
    if (!group.members.some(({ companyId }) => companyId === line.companyId)) return err({ code: 'not-in-group' });
    const finish = (booking: Booking, at: ClaimSituation): Result<Booking, Refused> =>
      withLine(booking, line, orderId, at);
    // A claim of the same firm that is won meanwhile takes its number of the allowance: look once more.
    for (let turn = 1; turn <= 3; turn++) {
      const situation = await this.bookings.situation(group.fairId, line.boothId, line.companyId);
      if (!situation) return err({ code: 'unknown-booth' });
      if (situation.claim?.state === 'blocked' && situation.claim.groupId === group.id)
        return this.pavilion.allot(open, situation, finish);
      const decision = bookFreeBooth(situation, this.ids.next(), orderId);
      if (!decision.ok) return decision;
      const booking = finish(decision.value.booking, situation);
      if (!booking.ok) return booking;
      await this.desk.endRunOut([situation], actor.requestId);
      const saved = await this.bookings.add(booking.value, actor.personId);
      if (saved.ok) return ok({ ...decision.value, booking: booking.value });
      if (saved.error === 'booth-taken') return err({ code: 'booth-taken' });
    }
    return err({ code: 'too-many-booths', limit: 0 });
  }
}

/** The line's extras and order; deposit and state follow the new price. */
function withLine(
  booking: Booking,
  { extras }: PlacedLine,
  orderId: OrderId,
  at: ClaimSituation,
): Result<Booking, Refused> {
  const ordered = { ...booking, orderId };
  if (extras.length === 0 || !booking.quote) return ok(ordered);
  const quote = withExtras(booking.quote, at.priceList, extras);
  if (!quote.ok) return quote;
  const priced: Booking = {
    ...ordered,
    quote: quote.value,
    price: { amount: quote.value.firmShare, currency: quote.value.currency },
  };
  return ok(booking.state === 'applied' ? priced : committed(priced, { ...at, rules: automatic(at) }).booking);
}

const automatic = ({ rules }: ClaimSituation): ClaimSituation['rules'] => rules && { ...rules, approval: 'automatic' };

const COLUMN_OF: Readonly<Record<string, string>> = {
  'not-in-group': 'companyId',
  'not-an-exhibitor': 'companyId',
  'too-many-booths': 'companyId',
  'unknown-extra': 'extras',
  'unusable-quantity': 'extras',
};

const problemOf = ({ row }: PlacedLine, { code, ...rest }: Refused): OrderProblem => ({
  row,
  column: COLUMN_OF[code] ?? 'booth',
  code: code as OrderProblemCode,
  params: Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  ),
});
