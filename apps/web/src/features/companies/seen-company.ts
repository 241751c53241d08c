import type { CompanyPageQuery } from './company.generated';

export type SeenCompany = Extract<CompanyPageQuery['company'], { __typename: 'Company' }>;
