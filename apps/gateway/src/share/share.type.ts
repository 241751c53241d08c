import { SHARED_KINDS, type SharedKind } from '@ketnoi/accounts';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyConflict, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { AgendaEntryUnion } from '../meetings/agendas/agenda.type.js';
import { Notice } from '../notices/notice.type.js';
import { PaymentRequest } from '../payments/payment.type.js';

export const SharedKindEnum = wordsEnum('SharedKind', SHARED_KINDS, 'What a link shows.');

@InputType()
export class SharedThingInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => SharedKindEnum)
  kind: SharedKind;

  @Field(() => ID, { nullable: true, description: "Whose agenda or meeting; absent: the reader's own." })
  companyId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The request of the meeting, the notice, or the request for payment.',
  })
  subjectId?: string | null;
}

@ObjectType()
export class ShareLink {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fairId: string;

  @Field(() => SharedKindEnum)
  kind: SharedKind;

  @Field(() => ID, { nullable: true })
  companyId: string | null;

  @Field(() => ID, { nullable: true })
  subjectId: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType({ description: 'Whoever holds the address sees the thing. It is told once.' })
export class MadeShareLink {
  @Field(() => String)
  url: string;

  @Field(() => ShareLink)
  link: ShareLink;
}

@ObjectType()
export class RevokedShareLink {
  @Field(() => ID)
  linkId: string;
}

@ObjectType({ description: 'A fair, as far as a shared page names it.' })
export class SharedFair {
  @Field(() => String)
  name: string;

  @Field(() => String)
  venue: string;

  @Field(() => String, { description: 'IANA name.' })
  timeZone: string;
}

@ObjectType({ description: 'An agenda, or one meeting of it, as it is now. Addresses of online rooms are left out.' })
export class SharedAgenda {
  @Field(() => SharedFair)
  fair: SharedFair;

  @Field(() => String, { nullable: true, description: 'The company; null: of the person who shared it.' })
  companyName: string | null;

  @Field(() => Int, { nullable: true })
  versionNumber: number | null;

  @Field(() => String, { description: 'IANA name of the zone to read it by.' })
  timeZone: string;

  @Field(() => [AgendaEntryUnion])
  entries: object[];
}

@ObjectType()
export class SharedPaymentRequest {
  @Field(() => SharedFair)
  fair: SharedFair;

  @Field(() => PaymentRequest)
  request: PaymentRequest;
}

@ObjectType()
export class SharedNotice {
  @Field(() => SharedFair)
  fair: SharedFair;

  @Field(() => Notice)
  notice: Notice;
}

export const SharedContent = resultUnion('SharedContent', () => [SharedAgenda, SharedNotice, SharedPaymentRequest]);
export const CreateShareLinkResult = resultUnion('CreateShareLinkResult', () => [
  MadeShareLink,
  NotFound,
  IdempotencyConflict,
]);
export const RevokeShareLinkResult = resultUnion('RevokeShareLinkResult', () => [RevokedShareLink, NotFound]);
