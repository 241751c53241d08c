import type { AuditFilter, AuditView } from '@ketnoi/accounts';
import type { CompanyId, PersonId } from '@ketnoi/kernel';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';

export const DeedRight = {
  MEMBER: 'member',
  GROUP_LEADER: 'group-leader',
  ORGANISER: 'organiser',
  SYSTEM: 'system',
} as const;
registerEnumType(DeedRight, { name: 'DeedRight', description: 'By what right somebody acted for a company.' });

@ObjectType({ description: 'Who did what, and when.' })
export class AuditEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  at: Date;

  @Field(() => String, { description: 'The kind of deed, for programs.' })
  action: string;

  @Field(() => ID, { nullable: true, description: 'Null: the clock or a job.' })
  actorId: string | null;

  @Field(() => String, { nullable: true })
  actorName: string | null;

  @Field(() => DeedRight, { nullable: true })
  byRight: (typeof DeedRight)[keyof typeof DeedRight] | null;

  @Field(() => ID, { nullable: true, description: 'For whom.' })
  forCompanyId: string | null;

  @Field(() => String, { nullable: true })
  companyName: string | null;

  @Field(() => String)
  subjectType: string;

  @Field(() => String)
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'Of a company or person the name, of a booking the booth.' })
  subjectName: string | null;

  @Field(() => String, { nullable: true, description: 'JSON, as it was written down.' })
  detail: string | null;

  @Field(() => String, { nullable: true, description: 'Finds what belongs to it in the logs.' })
  requestId: string | null;
}

@ObjectType({ description: 'Newest first.' })
export class AuditConnection extends connectionOf(AuditEntry) {}

@InputType({ description: 'All of it must hold.' })
export class AuditFilterInput {
  @Field(() => [String], { defaultValue: [], description: 'Kinds of deeds; empty: all.' })
  actions: string[];

  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For whom somebody acted, or whom it was about.' })
  companyId?: string | null;
}

export const auditFilter = (asked: AuditFilterInput | null): AuditFilter => ({
  actions: asked?.actions ?? [],
  actorId: (asked?.actorId ?? null) as PersonId | null,
  companyId: (asked?.companyId ?? null) as CompanyId | null,
});

export const toAuditEntry = (view: AuditView): AuditEntry => Object.assign(new AuditEntry(), view);
