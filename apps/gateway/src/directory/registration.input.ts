import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CompanyInput } from './company.input.js';

@InputType({ isAbstract: true })
abstract class TakingPartInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => Boolean, { defaultValue: false })
  asSupplier: boolean;

  @Field(() => Boolean, { defaultValue: false })
  asBuyer: boolean;

  @Field(() => ID, { nullable: true, description: 'The group through which it takes part.' })
  groupId?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many meetings it can hold at once.' })
  seats: number;

  @Field(() => Int, { nullable: true, description: 'Null: as many meetings as there is time for.' })
  mostMeetings?: number | null;
}

@InputType()
export class RegisterCompanyInput extends TakingPartInput {
  @Field(() => CompanyInput)
  company: CompanyInput;
}

@InputType()
export class ParticipationInput extends TakingPartInput {
  @Field(() => ID)
  companyId: string;
}

@InputType()
export class EditCompanyInput {
  @Field(() => ID, { description: 'The fair at which the editor speaks for the company.' })
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => CompanyInput)
  company: CompanyInput;

  @Field(() => Int, { description: 'The version that the editor saw.' })
  version: number;
}

@InputType()
export class DelegatesInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => [ID], { description: 'All who attend; who is not named does not.' })
  personIds: string[];
}
