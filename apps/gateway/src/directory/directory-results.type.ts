import type { FACETS } from '@ketnoi/directory';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import {
  expected,
  ExpectedError,
  IdempotencyConflict,
  InvalidInput,
  NotFound,
} from '../graphql/expected-error.type.js';
import { type Refusal, sharedRefusal } from '../graphql/refused.js';
import { resultUnion } from '../graphql/result-union.js';
import { Company } from './company.type.js';
import { Fair } from './fair.type.js';
import { Need, NeedConnection } from './need.type.js';
import { Participation } from './profile.type.js';
import { Groups, SavedCompany, SavedFair, SavedGroup, SavedNeed, SavedProfileText } from './saved.type.js';

@ObjectType({ implements: () => ExpectedError, description: 'Somebody else saved a change in between.' })
export class ChangedMeanwhile extends ExpectedError {}

@ObjectType()
export class FacetCount {
  @Field(() => String, { description: 'A node of the taxonomy, a country, or a zone.' })
  id: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'What else could be chosen: each list is counted as if nothing were chosen in itself.' })
export class CompanyFacets implements Record<(typeof FACETS)[number], readonly FacetCount[]> {
  @Field(() => [FacetCount])
  product: FacetCount[];

  @Field(() => [FacetCount])
  process: FacetCount[];

  @Field(() => [FacetCount])
  material: FacetCount[];

  @Field(() => [FacetCount])
  certificate: FacetCount[];

  @Field(() => [FacetCount])
  country: FacetCount[];

  @Field(() => [FacetCount])
  zone: FacetCount[];
}

@ObjectType({ description: 'Companies in the order of their short names.' })
export class CompanyConnection extends connectionOf(Company) {}

const WRITING = [InvalidInput, NotFound, IdempotencyConflict] as const;
const EDITING = [InvalidInput, NotFound, ChangedMeanwhile] as const;

export const FairResult = resultUnion('FairResult', () => [Fair, NotFound]);
export const CompanyResult = resultUnion('CompanyResult', () => [Company, NotFound]);
export const CompaniesResult = resultUnion('CompaniesResult', () => [CompanyConnection, NotFound]);
export const NeedResult = resultUnion('NeedResult', () => [Need, NotFound]);
export const NeedsResult = resultUnion('NeedsResult', () => [NeedConnection, NotFound]);
export const GroupsResult = resultUnion('GroupsResult', () => [Groups, NotFound]);

export const CreateFairResult = resultUnion('CreateFairResult', () => [SavedFair, ...WRITING]);
export const EditFairResult = resultUnion('EditFairResult', () => [SavedFair, InvalidInput, NotFound]);
export const CreateGroupResult = resultUnion('CreateGroupResult', () => [SavedGroup, ...WRITING]);
export const RegisterCompanyResult = resultUnion('RegisterCompanyResult', () => [SavedCompany, ...WRITING]);
export const EditCompanyResult = resultUnion('EditCompanyResult', () => [SavedCompany, ...EDITING]);
export const RegisterParticipationResult = resultUnion('RegisterParticipationResult', () => [
  Participation,
  InvalidInput,
  NotFound,
]);
export const ChooseDelegatesResult = resultUnion('ChooseDelegatesResult', () => [SavedCompany, InvalidInput, NotFound]);
export const DeclareFactsResult = resultUnion('DeclareFactsResult', () => [SavedCompany, ...WRITING]);
export const RetractFactResult = resultUnion('RetractFactResult', () => [SavedCompany, NotFound]);
export const SettleReadFactResult = resultUnion('SettleReadFactResult', () => [SavedCompany, InvalidInput, NotFound]);
export const VerifyFactResult = resultUnion('VerifyFactResult', () => [SavedCompany, InvalidInput, NotFound]);
export const WriteProfileTextResult = resultUnion('WriteProfileTextResult', () => [SavedProfileText, NotFound]);
export const WriteNeedResult = resultUnion('WriteNeedResult', () => [SavedNeed, ...WRITING]);
export const EditNeedResult = resultUnion('EditNeedResult', () => [SavedNeed, ...EDITING]);

export function directoryRefusal(refusal: Refusal): ExpectedError {
  const shared = sharedRefusal(refusal);
  if (shared) return shared;
  if (refusal.code === 'changed-meanwhile') return expected(ChangedMeanwhile, { code: 'changed-meanwhile' });
  throw new Error(`no member of the union tells the refusal ${refusal.code}`);
}
