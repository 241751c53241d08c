import { ADMISSION_STATES, type AdmissionCard, type AdmissionState } from '@ketnoi/accounts';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { ExpectedError, IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { Applicant, toApplicant } from '../accounts/applicant.type.js';
import { LinkNotOpen } from '../accounts/sign-in.type.js';

export const AdmissionStateEnum = wordsEnum('AdmissionState', ADMISSION_STATES);

@ObjectType({ description: 'A firm, as who asks to take part for it names it.' })
export class AdmissionFirm {
  @Field(() => String)
  registeredName: string;

  @Field(() => String, { nullable: true })
  englishName: string | null;

  @Field(() => String)
  shortName: string;

  @Field(() => String, { nullable: true })
  taxCode: string | null;

  @Field(() => String)
  country: string;

  @Field(() => Boolean)
  asSupplier: boolean;

  @Field(() => Boolean)
  asBuyer: boolean;
}

@ObjectType({ description: 'Somebody asks, for a firm, to take part in a fair; the address is confirmed.' })
export class Admission {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fairId: string;

  @Field(() => AdmissionStateEnum)
  state: AdmissionState;

  @Field(() => String)
  email: string;

  @Field(() => AdmissionFirm)
  firm: AdmissionFirm;

  @Field(() => Applicant)
  person: Applicant;

  @Field(() => String, { nullable: true })
  message: string | null;

  @Field(() => Date)
  confirmedAt: Date;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'As which company it was admitted.' })
  companyId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was turned down.' })
  reason: string | null;
}

@ObjectType()
export class AdmissionConnection extends connectionOf(Admission) {}

@ObjectType({ description: 'A company of the directory that a firm might be.' })
export class LikeFirm {
  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  registeredName: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String, { nullable: true })
  taxCode: string | null;

  @Field(() => String)
  country: string;

  @Field(() => Boolean, { description: 'In this fair already.' })
  takesPart: boolean;

  @Field(() => Boolean, { description: 'It has people of its own, who alone let others in.' })
  looksAfterItself: boolean;
}

@ObjectType({ description: 'A letter asks the address to confirm. The answer is the same whoever asks.' })
export class AskedForAdmission {
  @Field(() => Int, { description: "How long the letter's link works." })
  days: number;
}

@ObjectType({ description: 'What the same address has confirmed before and nobody has decided on.' })
export class EarlierAdmission {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  firmName: string;

  @Field(() => Boolean, { description: 'For the same firm, by its number or else its name.' })
  sameFirm: boolean;
}

@ObjectType({ description: 'What the link of a letter would confirm.' })
export class AdmissionToConfirm {
  @Field(() => String, { description: "In the reader's language." })
  fairName: string;

  @Field(() => AdmissionFirm)
  firm: AdmissionFirm;

  @Field(() => String, { nullable: true })
  message: string | null;

  @Field(() => [EarlierAdmission], { description: 'The oldest first.' })
  earlier: readonly EarlierAdmission[];
}

@ObjectType()
export class ConfirmedAdmission {
  @Field(() => ID)
  fairId: string;

  @Field(() => String, { description: "In the reader's language." })
  fairName: string;

  @Field(() => String)
  firmName: string;
}

@ObjectType()
export class AdmittedFirm {
  @Field(() => ID)
  companyId: string;
}

@ObjectType()
export class TurnedDownAdmission {
  @Field(() => ID)
  admissionId: string;
}

@ObjectType({ implements: () => ExpectedError, description: 'The fair is over.' })
export class AdmissionClosed extends ExpectedError {}

@ObjectType({
  implements: () => ExpectedError,
  description: 'So many requests of the address wait for an answer already. It may take the place of one of them.',
})
export class TooManyAdmissions extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError, description: 'Somebody else admitted it or turned it down.' })
export class AdmissionDecided extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError, description: 'Only its own people let others in.' })
export class FirmLooksAfterItself extends ExpectedError {}

export const AskForAdmissionResult = resultUnion('AskForAdmissionResult', () => [
  AskedForAdmission,
  AdmissionClosed,
  InvalidInput,
  NotFound,
]);
export const ConfirmAdmissionResult = resultUnion('ConfirmAdmissionResult', () => [
  ConfirmedAdmission,
  LinkNotOpen,
  TooManyAdmissions,
  InvalidInput,
]);
export const AdmitFirmResult = resultUnion('AdmitFirmResult', () => [
  AdmittedFirm,
  AdmissionDecided,
  FirmLooksAfterItself,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
export const TurnDownAdmissionResult = resultUnion('TurnDownAdmissionResult', () => [
  TurnedDownAdmission,
  AdmissionDecided,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);

export const toAdmission = (card: AdmissionCard): Admission =>
  Object.assign(new Admission(), card, { person: toApplicant(card.person) });
