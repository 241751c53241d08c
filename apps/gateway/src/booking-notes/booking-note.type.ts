import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';

@ObjectType({ description: 'What the office wrote about a booking; the company never sees it.' })
export class BookingNote {
  @Field(() => ID)
  bookingId: string;

  @Field(() => String, { nullable: true, description: 'Null: nothing any more.' })
  note: string | null;
}

export const NoteBookingResult = resultUnion('NoteBookingResult', () => [BookingNote, InvalidInput, NotFound]);
