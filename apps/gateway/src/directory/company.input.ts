import type { AddressKind, CompanyEntries, CompanyFilter as Filter, EmployeeBand } from '@ketnoi/directory';
import type { ZoneId } from '@ketnoi/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { wordsEnum } from '../graphql/words-enum.js';
import { AddressKindEnum, EmployeeBandEnum } from './company.type.js';

@InputType()
export class AddressInput {
  @Field(() => AddressKindEnum)
  kind: AddressKind;

  @Field(() => String)
  line: string;

  @Field(() => String, { nullable: true })
  district?: string | null;

  @Field(() => String, { nullable: true })
  province?: string | null;

  @Field(() => String)
  country: string;
}

@InputType()
export class CompanyInput {
  @Field(() => String)
  registeredName: string;

  @Field(() => String, { nullable: true })
  englishName?: string | null;

  @Field(() => String)
  shortName: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Of Vietnam ten digits, a branch with a hyphen and three more; of JP, KR, TW, HK and TH the number of their register, which is checked; of others as it is written.',
  })
  taxCode?: string | null;

  @Field(() => String)
  country: string;

  @Field(() => Boolean, { defaultValue: false })
  plantInVietnam: boolean;

  @Field(() => String, { nullable: true })
  industrialZone?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => EmployeeBandEnum, { nullable: true })
  employeeBand?: EmployeeBand | null;

  @Field(() => Int, { nullable: true })
  foundedYear?: number | null;

  @Field(() => String, { nullable: true })
  sectorId?: string | null;

  @Field(() => String, { nullable: true })
  buyerIndustryId?: string | null;

  @Field(() => [AddressInput], { defaultValue: [] })
  addresses: AddressInput[];
}

export const companyEntries = (input: CompanyInput): CompanyEntries => ({
  registeredName: input.registeredName,
  englishName: input.englishName ?? null,
  shortName: input.shortName,
  taxCode: input.taxCode ?? null,
  country: input.country,
  plantInVietnam: input.plantInVietnam,
  industrialZone: input.industrialZone ?? null,
  website: input.website ?? null,
  employeeBand: input.employeeBand ?? null,
  foundedYear: input.foundedYear ?? null,
  sectorId: input.sectorId ?? null,
  buyerIndustryId: input.buyerIndustryId ?? null,
  addresses: input.addresses.map(({ kind, line, district, province, country }) => {
    return { kind, line, district: district ?? null, province: province ?? null, country };
  }),
});

export const CompanyRole = wordsEnum('CompanyRole', ['supplier', 'buyer'] as const);

@InputType({ description: 'Within a list any will do, across lists all must hold; an empty list asks for nothing.' })
export class CompanyFilterInput {
  @Field(() => CompanyRole, { nullable: true })
  role?: 'supplier' | 'buyer' | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of a name, or the name of a product, process, material or certificate in any of the six languages.',
  })
  text?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Products of the taxonomy; a group stands for all below it.',
  })
  products: string[];

  @Field(() => [String], { defaultValue: [] })
  processes: string[];

  @Field(() => [String], { defaultValue: [] })
  materials: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Holders of what contains it count: IATF 16949 for ISO 9001.',
  })
  certificates: string[];

  @Field(() => [String], { defaultValue: [], description: 'ISO 3166, two letters.' })
  countries: string[];

  @Field(() => [ID], { defaultValue: [] })
  zones: string[];
}

export const companyFilter = (input: CompanyFilterInput | null | undefined): Filter => ({
  role: input?.role ?? null,
  text: input?.text ?? null,
  products: input?.products ?? [],
  processes: input?.processes ?? [],
  materials: input?.materials ?? [],
  certificates: input?.certificates ?? [],
  countries: input?.countries ?? [],
  zones: (input?.zones ?? []) as ZoneId[],
});
