import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BookingId,
  type CompanyId,
  type DomainEvent,
  err,
  Ids,
  ok,
  type Result,
} from '@ketnoi/kernel';
import type { Booking, OrderId } from '../../domain/booking.js';
import { bookFreeBooth, type Claimed, committed } from '../../domain/claim-booth.js';
import type { ClaimSituation } from '../../domain/claim-situation.js';
import {
  ORDER_PROBLEM_CODES,
  type OrderColumn,
  type OrderLine,
  type OrderProblem,
  type OrderProblemCode,
  type PlacedLine,
} from '../../domain/pavilion/group-order.js';
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
 * Books the lines of an order, booths in the order of ids as every transaction does. All lines are decided first, from one
 * reading, so that all that is wrong is told together; only an order with nothing wrong is written. What goes wrong then
 * was changed meanwhile: the caller rolls back.
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
    const inOrder = [...placed].sort((a, b) => (a.boothId < b.boothId ? -1 : 1));
    const problems = [...known, ...(await this.objections(open, inOrder, orderId))];
    if (problems.length > 0) return unusable(problems);
    const booked = new Map<number, Claimed<DomainEvent>>();
    for (const line of inOrder) {
      const answer = await this.bookLine(actor, open, line, orderId);
      if (answer.ok) booked.set(line.row, answer.value);
      else problems.push(problemOf(line, answer.error));
    }
    if (problems.length > 0) return unusable(problems);
    const claims = lines.map(({ row }) => booked.get(row) as Claimed<DomainEvent>);
    await this.chronicle.tellAll(actor, 'book-for-group', claims, { orderId, groupId: open.group.id });
    return ok({ orderId, bookings: claims.map(({ booking }) => claimedBooth(booking)) });
  }

  /** What stands against the lines, each decided as if those before it were booked. Four statements, however many. */
  private async objections(
    open: OpenGroup,
    lines: readonly PlacedLine[],
    orderId: OrderId,
  ): Promise<readonly OrderProblem[]> {
    if (lines.length === 0) return [];
    const situations = await this.bookings.situationsOf(open.group.fairId, lines);
    const seenOf = new Map(situations.map((seen) => [`${seen.booth.id} ${seen.companyId}`, seen]));
    const until = await this.pavilion.allotUntil(open);
    const given = new Map<CompanyId, readonly Booking[]>();
    const problems: OrderProblem[] = [];
    for (const line of lines) {
      const seen = seenOf.get(`${line.boothId} ${line.companyId}`) ?? null;
      const before = given.get(line.companyId) ?? [];
      const situation = seen && { ...seen, companyClaims: [...seen.companyClaims, ...before] };
      const decision = this.decide(open, situation, line, { orderId, until });
      if (decision.ok) given.set(line.companyId, [...before, decision.value.booking]);
      else problems.push(problemOf(line, decision.error));
    }
    return problems;
  }

  private decide(
    open: OpenGroup,
    situation: ClaimSituation | null,
    line: PlacedLine,
    { orderId, until }: { readonly orderId: OrderId; readonly until: Date | null },
  ): Result<Claimed<DomainEvent>, Refused> {
    if (!isOfGroup(open, line)) return err({ code: 'not-in-group' });
    if (!situation) return err({ code: 'unknown-booth' });
    if (isPutAsideFor(open, situation))
      return this.pavilion.decide(open, situation, until, (booking, at) => withLine(booking, line, orderId, at));
    return bookedFree(situation, line, this.ids.next(), orderId);
  }

  private async bookLine(
    actor: Actor,
    open: OpenGroup,
    line: PlacedLine,
    orderId: OrderId,
  ): Promise<Result<Claimed<DomainEvent>, Refused>> {
    const { group } = open;
    if (!isOfGroup(open, line)) return err({ code: 'not-in-group' });
    // A claim of the same firm that is won meanwhile takes its number of the allowance: look once more.
    for (let turn = 1; turn <= 3; turn++) {
      const situation = await this.bookings.situation(group.fairId, line.boothId, line.companyId);
      if (!situation) return err({ code: 'unknown-booth' });
      if (isPutAsideFor(open, situation))
        return this.pavilion.allot(open, situation, (booking, at) => withLine(booking, line, orderId, at));
      const decision = bookedFree(situation, line, this.ids.next(), orderId);
      if (!decision.ok) return decision;
      await this.desk.endRunOut([situation], actor.requestId);
      const saved = await this.bookings.add(decision.value.booking, actor.personId);
      if (saved.ok) return decision;
      if (saved.error === 'booth-taken') return err({ code: 'booth-taken' });
    }
    return err({ code: 'too-many-booths', limit: 0 });
  }
}

const unusable = (problems: readonly OrderProblem[]): Result<never, GroupOrderRefusal> =>
  err({ code: 'unusable-order', problems: [...problems].sort((a, b) => a.row - b.row) });

const isOfGroup = ({ group }: OpenGroup, line: PlacedLine): boolean =>
  group.members.some(({ companyId }) => companyId === line.companyId);

const isPutAsideFor = ({ group }: OpenGroup, { claim }: ClaimSituation): boolean =>
  claim?.state === 'blocked' && claim.groupId === group.id;

/** A free booth as the firm itself would book it, with the line's extras. */
function bookedFree(
  situation: ClaimSituation,
  line: PlacedLine,
  id: BookingId,
  orderId: OrderId,
): Result<Claimed<DomainEvent>, Refused> {
  const decision = bookFreeBooth(situation, id, orderId);
  if (!decision.ok) return decision;
  const booking = withLine(decision.value.booking, line, orderId, situation);
  return booking.ok ? ok({ ...decision.value, booking: booking.value }) : booking;
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

const ABOUT_FIRM = ['not-in-group', 'not-an-exhibitor', 'too-many-booths'];
const ABOUT_EXTRAS = ['unknown-extra', 'unusable-quantity'];

function columnOf(code: string, { firmIn = 'companyId' }: PlacedLine): OrderColumn {
  if (ABOUT_FIRM.includes(code)) return firmIn;
  return ABOUT_EXTRAS.includes(code) ? 'extras' : 'booth';
}

/** Whose it is does not matter to a list: a booth that its own firm has is taken, and so is one that went meanwhile. */
const SAID_AS: Readonly<Record<string, OrderProblemCode>> = {
  'booth-yours': 'booth-taken',
  'changed-meanwhile': 'booth-taken',
  'price-missing': 'not-priced',
  'quote-too-large': 'not-priced',
};

const codeOf = (refused: string): OrderProblemCode =>
  ORDER_PROBLEM_CODES.find((code) => code === refused) ?? SAID_AS[refused] ?? 'unusable';

const problemOf = (line: PlacedLine, { code, ...rest }: Refused): OrderProblem => ({
  row: line.row,
  column: columnOf(code, line),
  code: codeOf(code),
  params: Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  ),
});
