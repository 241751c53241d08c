import { BookBooth, HoldBooth, ReleaseBooth, RenewHold } from '@ketnoi/booth-allocation';
import type { Actor, BookingId, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { BookedBooth, BookingInput, ClaimInput, HeldBooth, ReleasedBooth, ReleaseInput } from './booking.type.js';
import { bookingRefusal } from './booking-refusals.type.js';
import { BookBoothResult, HoldBoothResult, ReleaseBoothResult, RenewHoldResult } from './booking-results.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });
const LONGEST_REASON = 200;

/** An exhibitor's way to a booth: hold, book, give back. */
@Resolver()
export class BoothsResolver {
  constructor(
    private readonly hold: HoldBooth,
    private readonly book: BookBooth,
    private readonly renew: RenewHold,
    private readonly release: ReleaseBooth,
  ) {}

  @Mutation(() => HoldBoothResult, { description: 'Puts a free booth aside for as long as the rules of the fair say.' })
  async holdBooth(@CurrentActor() actor: Actor, @Args('input') input: ClaimInput, @Key() key: string): Promise<object> {
    const answer = await this.hold.execute(actor, claim(input), key);
    return answer.ok ? held(answer.value) : bookingRefusal(answer.error);
  }

  @Mutation(() => BookBoothResult, { description: 'Books the booth that the company holds, or a free one directly.' })
  async bookBooth(@CurrentActor() actor: Actor, @Args('input') input: ClaimInput, @Key() key: string): Promise<object> {
    const answer = await this.book.execute(actor, claim(input), key);
    return answer.ok ? Object.assign(new BookedBooth(), answer.value) : bookingRefusal(answer.error);
  }

  @Mutation(() => RenewHoldResult, {
    description: 'Gives a hold its full time once more, counted from now. Once only.',
  })
  async renewHold(
    @CurrentActor() actor: Actor,
    @Args('input') input: BookingInput,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.renew.execute(actor, booking(input), key);
    return answer.ok ? held(answer.value) : bookingRefusal(answer.error);
  }

  @Mutation(() => ReleaseBoothResult, { description: 'Gives back a booth that the company holds or has booked.' })
  async releaseBooth(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReleaseInput,
    @Key() key: string,
  ): Promise<object> {
    const reason = input.reason?.slice(0, LONGEST_REASON) ?? null;
    const answer = await this.release.execute(actor, { ...booking(input), reason }, key);
    return answer.ok ? Object.assign(new ReleasedBooth(), answer.value) : bookingRefusal(answer.error);
  }
}

const claim = ({ fairId, boothId, companyId, seenPrice }: ClaimInput) => ({
  fairId: fairId as FairId,
  boothId: boothId as BoothId,
  companyId: companyId as CompanyId,
  ...(seenPrice && { seenPrice: { ...seenPrice } }),
});

const booking = ({ fairId, bookingId }: BookingInput) => ({
  fairId: fairId as FairId,
  bookingId: bookingId as BookingId,
});

const held = ({ heldUntil, ...rest }: { bookingId: string; boothId: string; heldUntil: string | null }): HeldBooth =>
  Object.assign(new HeldBooth(), rest, { heldUntil: new Date(heldUntil ?? 0) });
