import type { ProgrammeDraft, SubsidyCost as Cost } from '@ketnoi/booth-allocation';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { SubsidyCost } from './subsidy-programme.type.js';

@InputType()
export class PaperNameInput {
  @Field(() => String)
  language: string;

  @Field(() => String)
  name: string;
}

@InputType()
export class EligibilityPaperInput {
  @Field(() => String, { description: 'Small letters, digits and hyphens, at most 40.' })
  code: string;

  @Field(() => [PaperNameInput], { description: 'Vietnamese and English at least.' })
  names: PaperNameInput[];
}

@InputType()
export class SubsidyProgrammeInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  decisionNumber: string;

  @Field(() => Float, { description: 'In đồng.' })
  budget: number;

  @Field(() => Int)
  percent: number;

  @Field(() => Float, { description: 'In đồng.' })
  mostPerFirm: number;

  @Field(() => [SubsidyCost])
  covers: Cost[];

  @Field(() => [EligibilityPaperInput])
  papers: EligibilityPaperInput[];

  @Field(() => Date)
  opensAt: Date;

  @Field(() => Date)
  closesAt: Date;
}

@InputType({ description: 'What is left out stays as it is.' })
export class SubsidyProgrammeChangeInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  programmeId: string;

  @Field(() => Float, { nullable: true, description: 'In đồng; not below what is reserved and settled.' })
  budget?: number | null;

  @Field(() => Date, { nullable: true })
  closesAt?: Date | null;
}

@InputType()
export class SubsidyRequestInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  programmeId: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => [SubsidyCost], { description: 'Of those that the programme covers.' })
  costs: Cost[];
}

@InputType()
export class GrantInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  grantId: string;
}

@InputType()
export class PaperTickInput extends GrantInput {
  @Field(() => String)
  paper: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes the tick back.' })
  checked: boolean;
}

@InputType()
export class SubsidyApprovalInput extends GrantInput {
  @Field(() => String)
  decisionNumber: string;

  @Field(() => Float, { nullable: true, description: 'Đồng; left out: all that the programme allows.' })
  amount?: number | null;
}

@InputType()
export class GrantReasonInput extends GrantInput {
  @Field(() => String, { description: 'At most 200 characters.' })
  reason: string;
}

@InputType()
export class SettlementInput extends GrantInput {
  @Field(() => Float, {
    description: 'What the city paid, in đồng; what was reserved beyond it returns to the budget.',
  })
  amount: number;
}

export const toDraft = (input: SubsidyProgrammeInput): ProgrammeDraft => ({
  name: input.name,
  decisionNumber: input.decisionNumber,
  budget: input.budget,
  percent: input.percent,
  mostPerFirm: input.mostPerFirm,
  covers: [...input.covers],
  papers: input.papers.map(({ code, names }) => ({
    code,
    names: Object.fromEntries(names.map(({ language, name }) => [language, name])),
  })),
  opensAt: input.opensAt,
  closesAt: input.closesAt,
});
