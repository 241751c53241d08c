import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { NothingReleased } from '../repair/repair-refusals.type.js';

@ObjectType({
  description:
    'A pair that steps in where another meeting falls through: it has agreed to meet or, where the silence rule allows, has not answered its offer.',
})
export class StandbyPair {
  @Field(() => Int)
  slot: number;

  @Field(() => ID, { description: 'The request whose meeting might fall through.' })
  insteadId: string;

  @Field(() => Int, { description: 'From 1, the best first.' })
  position: number;

  @Field(() => ID)
  requestId: string;

  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;

  @Field(() => String, { description: 'Short name, also of a firm that the catalogue does not show.' })
  buyerName: string;

  @Field(() => String)
  supplierName: string;

  @Field(() => [String], { description: 'Buyer and supplier of the meeting that might fall through.' })
  insteadNames: readonly string[];
}

@ObjectType()
export class StandbyPairConnection extends connectionOf(StandbyPair) {}

@ObjectType()
export class PreparedStandby {
  @Field(() => Int)
  versionNumber: number;

  @Field(() => Int)
  pairs: number;
}

export const PrepareStandbyResult = resultUnion('PrepareStandbyResult', () => [
  PreparedStandby,
  NotFound,
  NothingReleased,
]);
