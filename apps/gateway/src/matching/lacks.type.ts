import type { QuestionKind, Unit } from '@ketnoi/directory';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { UnitEnum } from '../directory/profile.type.js';
import { QuestionKindEnum } from './questions.type.js';

@ObjectType({ description: 'One change that a supplier would have to make.' })
export class NearMissChange {
  @Field(() => String, { description: 'For programs: required-certificates, minimum-order, tolerance or lead-time.' })
  rule: string;

  @Field(() => [String], { description: 'Certificates to gain; empty for the other rules.' })
  certificates: readonly string[];

  @Field(() => Float, { nullable: true, description: "Pieces in the supplier's own unit, ± mm, or days." })
  value: number | null;
}

@ObjectType({ description: 'Changes that together would open buyers to a supplier. No buyer is named.' })
export class NearMiss {
  @Field(() => [NearMissChange])
  changes: readonly NearMissChange[];

  @Field(() => Int, { nullable: true, description: 'Null: fewer than three.' })
  buyers: number | null;

  @Field(() => Int, { nullable: true })
  needs: number | null;
}

@ObjectType({ description: 'What is not known of a supplier and decides whether buyers may meet it.' })
export class OpenQuestion {
  @Field(() => String, { description: 'For programs: the condition that cannot be judged.' })
  rule: string;

  @Field(() => QuestionKindEnum, { description: 'What to ask by `askSupplier`.' })
  kind: QuestionKind;

  @Field(() => String, { nullable: true, description: 'The certificate or country asked about.' })
  taxonomyId: string | null;

  @Field(() => UnitEnum, { nullable: true, description: 'In what the smallest order is counted.' })
  unit: Unit | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whose conditions the answer would settle. Null: fewer than three.',
  })
  buyers: number | null;

  @Field(() => Int, { nullable: true })
  needs: number | null;
}

@ObjectType({ description: 'What buyers ask for and the suppliers of a fair lack. No buyer is named.' })
export class UnmetDemand {
  @Field(() => String, { description: 'certificate, process, capacity, minimum-order, tolerance or lead-time.' })
  lack: string;

  @Field(() => String, { description: 'The certificate or process; empty for the others.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Null: fewer than three.' })
  buyers: number | null;

  @Field(() => Int, { nullable: true })
  needs: number | null;

  @Field(() => Int, { nullable: true, description: 'Suppliers that lack just this and would otherwise fit.' })
  suppliers: number | null;
}
