import { type EditedBookingsReader, NoteBooking, TakeBackBookings } from '@ketnoi/booth-allocation';
import { readEditedBookings } from '@ketnoi/documents';
import type { Actor, BookingId, FairId } from '@ketnoi/kernel';
import { Uploads } from '@ketnoi/persistence';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { notFound } from '../graphql/expected-error.type.js';
import { sharedRefusal } from '../graphql/refused.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  ApprovedListInput,
  CheckEditedListResult,
  EditedListInput,
  TakeBackListResult,
} from '../lists/edited-list.type.js';
import { toldChanges, toldDifference } from '../lists/told-edited-list.js';
import { readUpload } from '../uploads/read-upload.js';
import { BookingNote, NoteBookingResult } from './booking-note.type.js';

/** The office's notes on bookings, one by one and by a list that comes back. */
@Resolver()
export class BookingNotesResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly notes: NoteBooking,
    private readonly takeBack: TakeBackBookings,
  ) {}

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

  @Query(() => CheckEditedListResult, {
    description: 'What the list of bookings, exported and edited, would change: its notes. Writes nothing.',
  })
  async checkEditedBookings(@CurrentActor() actor: Actor, @Args('input') input: EditedListInput): Promise<object> {
    const { fairId, uploadId } = input;
    const file = { fairId: fairId as FairId, uploadId };
    return toldDifference(await this.takeBack.preview(actor, file, this.reader(uploadId, actor)));
  }

  @Mutation(() => TakeBackListResult, {
    description: 'Writes every note that the approved difference shows, or none when it is no longer what it was.',
  })
  async takeBackBookings(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApprovedListInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const { fairId, uploadId, seen } = input;
    const file = { fairId: fairId as FairId, uploadId, seen };
    return toldChanges(await this.takeBack.execute(actor, file, this.reader(uploadId, actor), key));
  }

  private reader(uploadId: string, actor: Actor): EditedBookingsReader {
    return () => readUpload(this.uploads, uploadId, actor, readEditedBookings);
  }
}
