import type { AdmissionRequest } from '@ketnoi/accounts';
import type { FairId } from '@ketnoi/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { PersonInput } from '../accounts/person.input.js';

@InputType()
export class AdmissionFirmInput {
  @Field(() => String, { description: 'As on its papers, in its own script.' })
  registeredName: string;

  @Field(() => String, { nullable: true })
  englishName?: string | null;

  @Field(() => String)
  shortName: string;

  @Field(() => String, {
    nullable: true,
    description: 'The tax code or, of firms abroad, the number of their register.',
  })
  taxCode?: string | null;

  @Field(() => String, { description: 'ISO 3166, two letters.' })
  country: string;

  @Field(() => Boolean, { defaultValue: false })
  asSupplier: boolean;

  @Field(() => Boolean, { defaultValue: false })
  asBuyer: boolean;
}

@InputType()
export class AdmissionInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  email: string;

  @Field(() => AdmissionFirmInput)
  firm: AdmissionFirmInput;

  @Field(() => PersonInput)
  person: PersonInput;

  @Field(() => String, { nullable: true, description: 'What else the organisers should know.' })
  message?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Leave it out: programs that fill in every field give themselves away.',
  })
  homepage?: string | null;
}

export const admissionRequest = ({ fairId, email, firm, person, message }: AdmissionInput): AdmissionRequest => ({
  fairId: fairId as FairId,
  email,
  person,
  message: message ?? null,
  firm: { ...firm, englishName: firm.englishName ?? null, taxCode: firm.taxCode ?? null },
});
