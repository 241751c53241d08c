import { NoteBooking } from '@ketnoi/booth-allocation';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { notFound } from '../graphql/expected-error.type.js';
import { sharedRefusal } from '../graphql/refused.js';
import { BookingNote, NoteBookingResult } from './booking-note.type.js';

/** The office's notes on bookings, one by one. */
@Resolver()
export class BookingNotesResolver {
  constructor(private readonly notes: NoteBooking) {}

  @Query(() => [BookingNote], { nullable: true, description: 'All of a fair, for its organisers.' })
  async bookingNotes(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<readonly object[] | null> {
    return this.notes.all(actor, fairId as FairId);
  }

  @Mutation(() => NoteBookingResult, { description: 'Takes the place of the note before; an empty one takes it away.' })
  async noteBooking(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('bookingId', { type: () => ID }) bookingId: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
  ): Promise<object> {
    const answer = await this.notes.execute(actor, fairId as FairId, bookingId as BookingId, note ?? null);
    if (answer.ok) return Object.assign(new BookingNote(), answer.value);
    return sharedRefusal(answer.error) ?? notFound();
  }
}
