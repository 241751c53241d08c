import { ATTENDEES_BASES, type AttendeesBasis, type PlaceKind } from '@ketnoi/meetings';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { expected, ExpectedError, InvalidInput, NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { wordsEnum } from '../../graphql/words-enum.js';
import { PlaceKindEnum } from '../timetables/timetable.type.js';

export const AttendeesBasisEnum = wordsEnum(
  'AttendeesBasis',
  ATTENDEES_BASES,
  "Chosen for this very meeting; the company's usual ones; or nobody was named, so that whoever of it is there may come.",
);

@ObjectType({ description: 'When and where somebody is to be.' })
export class HeldAt {
  @Field(() => ID)
  requestId: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => PlaceKindEnum)
  placeKind: PlaceKind;

  @Field(() => String, { description: 'Number of the booth, table or online room.' })
  placeNumber: string;

  @Field(() => String, { nullable: true })
  hallName: string | null;
}

@ObjectType({ description: 'Somebody who comes to a meeting.' })
export class Attendee {
  @Field(() => ID)
  personId: string;

  @Field(() => String, { description: "In the person's own script, in the order of the person's country." })
  ownName: string;

  @Field(() => String)
  latinName: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  position: string | null;

  @Field(() => HeldAt, {
    nullable: true,
    description:
      'Another meeting at the same time that this person is to be in: to be mended. Not told to the other side.',
  })
  elsewhere: HeldAt | null;
}

@ObjectType({ description: 'Whom one company sends to a meeting, as far as the reader is told.' })
export class MeetingAttendees {
  @Field(() => ID)
  companyId: string;

  @Field(() => AttendeesBasisEnum)
  basis: AttendeesBasis;

  @Field(() => [Attendee])
  people: readonly Attendee[];

  @Field(() => Int, { description: 'More of them, who have not agreed to be named to the reader.' })
  unnamed: number;
}

@InputType()
export class AttendeeChoiceInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => ID, { description: 'The request that the meeting is held for.' })
  requestId: string;

  @Field(() => [ID], { description: 'All of the company who attend; none = as before anybody was chosen.' })
  personIds: string[];
}

@ObjectType()
export class ChosenAttendees {
  @Field(() => ID)
  requestId: string;
}

@ObjectType()
export class UsualAttendees {
  @Field(() => [ID])
  personIds: readonly string[];
}

@ObjectType({ implements: () => ExpectedError, description: 'One of them is in another meeting at that time.' })
export class AttendeeElsewhere extends ExpectedError {
  @Field(() => ID)
  personId: string;

  @Field(() => HeldAt)
  at: HeldAt;
}

export function toldElsewhere(
  person: { readonly personId: string; readonly ownName: string },
  at: HeldAt,
): ExpectedError {
  const place = [at.placeNumber, at.hallName].filter(Boolean).join(' · ');
  const params = { name: person.ownName, kind: at.placeKind, place };
  return expected(AttendeeElsewhere, { code: 'attendee-elsewhere', personId: person.personId, at, params });
}

export const ChooseAttendeesResult = resultUnion('ChooseAttendeesResult', () => [
  ChosenAttendees,
  NotFound,
  InvalidInput,
  AttendeeElsewhere,
]);
export const SetUsualAttendeesResult = resultUnion('SetUsualAttendeesResult', () => [
  UsualAttendees,
  NotFound,
  InvalidInput,
]);
