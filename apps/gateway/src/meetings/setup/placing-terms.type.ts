import type { Language } from '@ketnoi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChangedMeanwhile } from '../../directory/directory-results.type.js';
import { InvalidInput, NotFound } from '../../graphql/expected-error.type.js';
import { LanguageEnum } from '../../graphql/languages.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { OnlineRoomsInUse } from '../refusals.type.js';

@ObjectType({ description: 'When somebody who does not travel can meet, by a clock of their own.' })
export class OnlineHours {
  @Field(() => String, { description: 'IANA name.' })
  timeZone: string;

  @Field(() => String, { description: 'HH:MM: no meeting starts before.' })
  from: string;

  @Field(() => String, { description: 'HH:MM: no meeting ends after.' })
  until: string;
}

@ObjectType({ description: "How a company attends a fair's meetings." })
export class Attendance {
  @Field(() => OnlineHours, { nullable: true, description: 'Null = at the fair.' })
  online: OnlineHours | null;

  @Field(() => [LanguageEnum], { description: 'Languages that an interpreter of its own carries.' })
  ownInterpreter: readonly Language[];

  @Field(() => Boolean, { description: 'Gets along in English, whoever attends.' })
  acceptsEnglish: boolean;

  @Field(() => Int, { nullable: true, description: 'Null = as many as the fair allows.' })
  mostPerDay: number | null;

  @Field(() => Int, { nullable: true, description: 'Most meetings without a pause; null = as the fair has it.' })
  mostInARow: number | null;
}

@ObjectType({ description: 'Where those meet who do not travel.' })
export class OnlineRoom {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String, { nullable: true })
  link: string | null;
}

@ObjectType()
export class PlacedOnlineRooms {
  @Field(() => [OnlineRoom])
  rooms: readonly OnlineRoom[];
}

@ObjectType({ description: 'Competitors: no two of them have meetings at the same time, in view of each other.' })
export class RivalGroup {
  @Field(() => [ID])
  companyIds: readonly string[];
}

@ObjectType()
export class RivalsKeptApart {
  @Field(() => [RivalGroup])
  groups: readonly RivalGroup[];
}

@ObjectType({ description: 'What is special about a single meeting.' })
export class MeetingTerms {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { description: 'Slots it lasts.' })
  length: number;

  @Field(() => [ID], { description: 'Requests whose meetings must be over before it starts.' })
  after: readonly string[];

  @Field(() => [ID], { description: 'Companies at the same meeting beside its buyer and its supplier.' })
  others: readonly string[];
}

@ObjectType({ description: 'The two that meet.' })
export class PairOfRequest {
  @Field(() => ID)
  requestId: string;

  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;
}

@ObjectType({ description: 'With who meets.' })
export class TermsOfPair extends MeetingTerms {
  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;

  @Field(() => [PairOfRequest], { description: 'They in `after`.' })
  afterPairs: readonly PairOfRequest[];
}

export const SetAttendanceResult = resultUnion('SetAttendanceResult', () => [
  Attendance,
  NotFound,
  InvalidInput,
  ChangedMeanwhile,
]);
export const PlaceOnlineRoomsResult = resultUnion('PlaceOnlineRoomsResult', () => [
  PlacedOnlineRooms,
  NotFound,
  InvalidInput,
  OnlineRoomsInUse,
]);
export const KeepRivalsApartResult = resultUnion('KeepRivalsApartResult', () => [
  RivalsKeptApart,
  NotFound,
  InvalidInput,
  ChangedMeanwhile,
]);
export const SetMeetingTermsResult = resultUnion('SetMeetingTermsResult', () => [MeetingTerms, NotFound, InvalidInput]);
