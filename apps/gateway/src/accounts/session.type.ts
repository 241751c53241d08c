import { Field, ID, ObjectType } from '@nestjs/graphql';
import { wordsEnum } from '../graphql/words-enum.js';

export const SessionKindEnum = wordsEnum(
  'SessionKind',
  ['cookie', 'bearer'] as const,
  'COOKIE for browsers: the token is never shown to scripts. BEARER for programs: the token is in the answer.',
);

@ObjectType({ description: 'A signed-in device.' })
export class Session {
  @Field(() => ID)
  id: string;

  @Field(() => SessionKindEnum)
  kind: 'cookie' | 'bearer';

  @Field(() => String, { nullable: true })
  userAgent: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { description: 'To about five minutes.' })
  lastSeenAt: Date;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Boolean, { description: 'The device that asks.' })
  current: boolean;
}
