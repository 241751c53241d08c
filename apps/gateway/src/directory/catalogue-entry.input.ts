import type { CatalogueFilter } from '@ketnoi/directory';
import { InputType, OmitType } from '@nestjs/graphql';
import { companyFilter, CompanyFilterInput } from './company.input.js';

@InputType({ description: 'As CompanyFilterInput: within a list any will do, across lists all must hold.' })
export class CatalogueFilterInput extends OmitType(CompanyFilterInput, ['role'] as const) {}

export const catalogueFilter = (input: CatalogueFilterInput | null | undefined): CatalogueFilter =>
  companyFilter(input);
