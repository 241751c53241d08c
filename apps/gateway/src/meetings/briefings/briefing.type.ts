import type { Language } from '@ketnoi/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../../graphql/languages.type.js';
import { AgendaMeeting } from '../agendas/agenda.type.js';

@ObjectType({ description: 'What an interpreter has to know before one of its meetings.' })
export class Briefing {
  fairId: string;

  needIds: readonly string[];

  @Field(() => AgendaMeeting)
  meeting: AgendaMeeting;

  @Field(() => String, { nullable: true, description: 'What the one side wrote to the other when it asked.' })
  message: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  messageLanguage: Language | null;

  @Field(() => [LanguageEnum], { description: 'Of those who attend, as far as they carry a talk.' })
  buyerLanguages: readonly Language[];

  @Field(() => [LanguageEnum])
  supplierLanguages: readonly Language[];
}
