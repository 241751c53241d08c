import type { AgendaEntry, AgendaSource, PlaceKind } from '@ketnoi/meetings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { wordsEnum } from '../../graphql/words-enum.js';
import { MeetingAttendees } from '../attending/attendees.type.js';
import { PlaceKindEnum } from '../timetables/timetable.type.js';

export const AgendaSourceEnum = wordsEnum(
  'AgendaSource',
  ['released', 'working'] as const,
  'WORKING is for organisers.',
);

@ObjectType({ description: 'The way along the aisles from the meeting before.' })
export class WalkBetweenMeetings {
  @Field(() => Int)
  metres: number;

  @Field(() => Int, { description: 'Begun ones counted.' })
  minutes: number;
}

@ObjectType()
export class AgendaMeeting {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int)
  slot: number;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => ID)
  buyerId: string;

  @Field(() => String)
  buyerName: string;

  @Field(() => ID)
  supplierId: string;

  @Field(() => String)
  supplierName: string;

  @Field(() => String, { nullable: true, description: 'More companies at the same meeting, one after the other.' })
  otherNames: string | null;

  @Field(() => PlaceKindEnum)
  placeKind: PlaceKind;

  @Field(() => ID)
  placeId: string;

  @Field(() => String, { description: 'Number of the booth, table or online room.' })
  placeNumber: string;

  @Field(() => String, { nullable: true, description: 'Address of the online room.' })
  link: string | null;

  @Field(() => String, { nullable: true })
  hallName: string | null;

  @Field(() => ID, { nullable: true })
  interpreterId: string | null;

  @Field(() => String, { nullable: true, description: 'In Latin letters.' })
  interpreterName: string | null;

  @Field(() => String, { nullable: true, description: 'As the interpreter writes it.' })
  interpreterOwnName: string | null;

  @Field(() => [MeetingAttendees], {
    nullable: true,
    description: 'Who comes, one for each company. Null where nobody is told: on shared links and in the rota.',
  })
  attendees?: readonly MeetingAttendees[] | null;

  @Field(() => WalkBetweenMeetings, {
    nullable: true,
    description: 'Null for the first of a day, and where either is held at a table.',
  })
  walk: WalkBetweenMeetings | null;
}

@ObjectType()
export class AgendaSeminar {
  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  room: string | null;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;
}

export const AgendaEntryUnion = resultUnion('AgendaEntry', () => [AgendaMeeting, AgendaSeminar]);

@ObjectType({ description: 'In the order of time.' })
export class Agenda {
  @Field(() => AgendaSourceEnum)
  source: AgendaSource;

  @Field(() => Int, { nullable: true })
  versionNumber: number | null;

  @Field(() => String, {
    description: 'IANA name of the zone to read it by: of the company where it attends online, else of the fair.',
  })
  timeZone: string;

  @Field(() => [AgendaEntryUnion])
  entries: object[];
}

@ObjectType({ description: 'Told once. Whoever holds the link sees the agenda.' })
export class CalendarLink {
  @Field(() => String)
  url: string;
}

@ObjectType()
export class RevokedCalendarLinks {
  @Field(() => Int)
  revoked: number;
}

export const CreateCalendarLinkResult = resultUnion('CreateCalendarLinkResult', () => [CalendarLink, NotFound]);
export const RevokeCalendarLinkResult = resultUnion('RevokeCalendarLinkResult', () => [RevokedCalendarLinks, NotFound]);

export const toEntry = (entry: AgendaEntry): object =>
  Object.assign(entry.kind === 'meeting' ? new AgendaMeeting() : new AgendaSeminar(), entry);
