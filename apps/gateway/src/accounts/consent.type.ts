import { CONSENT_PURPOSES, type Consent as GivenConsent, type ConsentPurpose } from '@ketnoi/accounts';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { wordsEnum } from '../graphql/words-enum.js';

export const ConsentPurposeEnum = wordsEnum(
  'ConsentPurpose',
  CONSENT_PURPOSES,
  'The wording of each: `consentWordings`.',
);

@ObjectType({ description: 'A consent that stands: given under a wording, and to be withdrawn at any time.' })
export class Consent {
  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => String)
  textVersion: string;

  @Field(() => Date)
  givenAt: Date;
}

@ObjectType({ description: 'What is agreed to, word for word, in the wording now in use.' })
export class ConsentWording {
  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => String)
  textVersion: string;

  @Field(() => String, { description: "In the reader's language." })
  text: string;
}

@ObjectType()
export class ChangedConsent {
  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;

  @Field(() => ID, { nullable: true, description: 'Null: the person speaks for oneself.' })
  companyId: string | null;

  @Field(() => Boolean)
  stands: boolean;
}

export const toConsent = ({ purpose, textVersion, givenAt }: GivenConsent): Consent => ({
  purpose,
  textVersion,
  givenAt,
});
