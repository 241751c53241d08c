import type { SeenProgramme, SubsidyCost as Cost } from '@ketnoi/booth-allocation';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const SubsidyCost = { RENT: 'rent', EXTRAS: 'extras' } as const satisfies Record<string, Cost>;
registerEnumType(SubsidyCost, {
  name: 'SubsidyCost',
  description: 'Rent with corner surcharge and early bird, or extras. Without VAT.',
});

@ObjectType({ description: 'A name in a language.' })
export class PaperName {
  @Field(() => String)
  language: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A paper that a firm hands in to be eligible.' })
export class EligibilityPaper {
  @Field(() => String)
  code: string;

  @Field(() => [PaperName])
  names: PaperName[];
}

@ObjectType({ description: 'In đồng; reserved, settled and left add up to the total.' })
export class SubsidyBudget {
  @Field(() => Float)
  total: number;

  @Field(() => Float, { description: 'Approved and not yet settled.' })
  reserved: number;

  @Field(() => Float)
  settled: number;

  @Field(() => Float)
  left: number;
}

@ObjectType({ description: 'Money of the city for the firms of a fair.' })
export class SubsidyProgramme {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Of the decision that set the programme up.' })
  decisionNumber: string;

  @Field(() => Int)
  percent: number;

  @Field(() => Float, { description: 'In đồng.' })
  mostPerFirm: number;

  @Field(() => [SubsidyCost])
  covers: Cost[];

  @Field(() => [EligibilityPaper])
  papers: EligibilityPaper[];

  @Field(() => Date)
  opensAt: Date;

  @Field(() => Date, { description: 'The first instant at which requests are no longer taken.' })
  closesAt: Date;

  @Field(() => SubsidyBudget, { nullable: true, description: 'Only for organisers and programme officers.' })
  budget: SubsidyBudget | null;
}

@ObjectType()
export class SubsidyProgrammes {
  @Field(() => [SubsidyProgramme])
  programmes: SubsidyProgramme[];
}

export const toProgramme = ({ programme, withBudget }: SeenProgramme): SubsidyProgramme => {
  const { budget, reserved, settled, ...rest } = programme;
  return Object.assign(new SubsidyProgramme(), {
    ...rest,
    covers: [...rest.covers],
    papers: rest.papers.map(({ code, names }) => ({
      code,
      names: Object.entries(names).map(([language, name]) => ({ language, name })),
    })),
    budget: withBudget ? { total: budget, reserved, settled, left: budget - reserved - settled } : null,
  });
};
