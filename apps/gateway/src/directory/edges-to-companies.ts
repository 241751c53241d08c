import type { CompanyCard } from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import type { Type } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { Loader } from '../graphql/loaders.js';
import { CompanyByIdLoader } from './company-by-id.loader.js';
import { Company, toCompany } from './company.type.js';

export type Companies = DataLoader<CompanyId, CompanyCard | null>;

/** One statement for all companies of an answer; null for those the reader may not see. */
export async function seenCompany(companies: Companies, id: string | null): Promise<Company | null> {
  const card = id === null ? null : await companies.load(id as CompanyId);
  return card && toCompany(card);
}

/** The same, in the order of the ids. */
export const seenCompanies = (companies: Companies, ids: readonly string[]): Promise<(Company | null)[]> =>
  Promise.all(ids.map((id) => seenCompany(companies, id)));

/** A resolver of `type` with one field a name, `buyer`, that loads the company behind `buyerId`. */
export function edgesToCompanies<Name extends string>(
  type: Type<{ readonly [id in `${Name}Id`]: string | null }>,
  ...names: readonly Name[]
): Type<object> {
  @Resolver(() => type)
  class EdgesToCompanies {}
  const { prototype } = EdgesToCompanies;
  for (const name of names) {
    const value = (parent: Readonly<Record<`${Name}Id`, string | null>>, companies: Companies) =>
      seenCompany(companies, parent[`${name}Id`]);
    const method = { value, writable: true, enumerable: false, configurable: true };
    Object.defineProperty(prototype, name, method);
    ResolveField(() => Company, { nullable: true })(prototype, name, method);
    Parent()(prototype, name, 0);
    Loader(CompanyByIdLoader)(prototype, name, 1);
  }
  return EdgesToCompanies;
}
