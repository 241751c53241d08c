import { type BookingState as State, ViewBookings } from '@ketnoi/booth-allocation';
import type { Actor, BookingId, CompanyId, FairId } from '@ketnoi/kernel';
import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { Booking, BookingState } from '../booths/booking.type.js';
import { toldWhy } from '../booths/told-why.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { notFound } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { BookingConnection, BookingResult, BookingsResult } from './life-results.type.js';

@InputType()
export class BookingFilterInput {
  @Field(() => [BookingState], { defaultValue: [], description: 'Empty: all.' })
  states: State[];

  @Field(() => ID, { nullable: true })
  companyId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those whose deposit is overdue.' })
  overdue: boolean;
}

@ObjectType({ description: 'What was done with a booking, by whom and by what right.' })
export class BookingHistoryEntry {
  @Field(() => Date)
  at: Date;

  @Field(() => String, { description: 'For programs: approve-booking, expire-hold, …' })
  action: string;

  @Field(() => ID, { nullable: true, description: 'Null: the clock.' })
  actorId: string | null;

  @Field(() => String, { nullable: true })
  actorName: string | null;

  @Field(() => String, { nullable: true })
  byRight: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

/** A booking that remembers whose history it has. */
class ShownBooking extends Booking {
  fairId: FairId;
}

/** The bookings of a fair for its organisers, and one of them with its history. */
@Resolver(() => Booking)
export class BookingsResolver {
  constructor(private readonly view: ViewBookings) {}

  @Query(() => BookingsResult, { description: 'For organisers. By booth number.' })
  async bookings(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
    @Args('filter', { type: () => BookingFilterInput, nullable: true }) filter: BookingFilterInput | null,
  ): Promise<object> {
    const asked = {
      states: filter?.states ?? [],
      companyId: (filter?.companyId ?? null) as CompanyId | null,
      overdue: filter?.overdue ?? false,
    };
    const answer = await this.view.page(actor, fairId as FairId, asked, pageRequest(page));
    if (!answer.ok) return notFound();
    return Object.assign(
      new BookingConnection(),
      toConnection(answer.value, (row) => Object.assign(new Booking(), row)),
    );
  }

  @Query(() => BookingResult, { description: 'For organisers and whoever speaks for the company.' })
  async booking(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('bookingId', { type: () => ID }) bookingId: string,
  ): Promise<object> {
    const answer = await this.view.one(actor, fairId as FairId, bookingId as BookingId);
    if (!answer.ok) return notFound();
    return Object.assign(new ShownBooking(), answer.value, { fairId, __typename: 'Booking' });
  }

  @ResolveField(() => [BookingHistoryEntry], {
    nullable: true,
    description: 'Oldest first. Only of a booking that was asked for by itself; null in lists.',
  })
  async history(
    @Parent() booking: Booking,
    @Context() context: GraphqlContext,
  ): Promise<readonly BookingHistoryEntry[] | null> {
    if (!(booking instanceof ShownBooking)) return null;
    const entries = await this.view.history(booking.fairId, booking.id as BookingId);
    return Promise.all(
      entries.map(async ({ cause, ...entry }) => ({ ...entry, reason: await toldWhy(context, entry.reason, cause) })),
    );
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "What whoever ended it wrote or, where the system did, why, in the reader's language.",
  })
  endReason(@Parent() { endReason, endCause }: Booking, @Context() context: GraphqlContext): Promise<string | null> {
    return toldWhy(context, endReason, endCause);
  }
}
