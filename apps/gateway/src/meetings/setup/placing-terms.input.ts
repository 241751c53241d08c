import type { Language } from '@ketnoi/kernel';
import { ONLINE_FROM, ONLINE_UNTIL } from '@ketnoi/meetings';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LanguageEnum } from '../../graphql/languages.type.js';

@InputType({ description: 'For somebody who does not travel.' })
export class OnlineHoursInput {
  @Field(() => String, { description: 'IANA name, such as Asia/Tokyo.' })
  timeZone: string;

  @Field(() => String, { defaultValue: ONLINE_FROM, description: 'HH:MM by that clock.' })
  from: string;

  @Field(() => String, { defaultValue: ONLINE_UNTIL, description: 'HH:MM by that clock; 24:00 = the end of the day.' })
  until: string;
}

@InputType({ description: 'The whole of it: what is absent is as it was before anything was said.' })
export class AttendanceInput {
  @Field(() => OnlineHoursInput, { nullable: true, description: 'Absent = at the fair.' })
  online?: OnlineHoursInput | null;

  @Field(() => [LanguageEnum], { defaultValue: [] })
  ownInterpreter: Language[];

  @Field(() => Boolean, { defaultValue: false })
  acceptsEnglish: boolean;

  @Field(() => Int, { nullable: true })
  mostPerDay?: number | null;

  @Field(() => Int, { nullable: true })
  mostInARow?: number | null;
}

@InputType()
export class RivalGroupInput {
  @Field(() => [ID])
  companyIds: string[];
}

@InputType()
export class MeetingTermsInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { defaultValue: 1 })
  length: number;

  @Field(() => [ID], { defaultValue: [] })
  after: string[];

  @Field(() => [ID], { defaultValue: [], description: 'More companies at the same meeting.' })
  others: string[];
}
