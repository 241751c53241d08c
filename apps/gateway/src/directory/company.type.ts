import {
  ADDRESS_KINDS,
  type AddressKind,
  type CompanyCard,
  EMPLOYEE_BANDS,
  type EmployeeBand,
} from '@ketnoi/directory';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { wordsEnum } from '../graphql/words-enum.js';

export const AddressKindEnum = wordsEnum('AddressKind', ADDRESS_KINDS);

const bandName = (band: EmployeeBand): string => `FROM_${band.replace('-', '_TO_').replace('+', '_UP')}`;
export const EmployeeBandEnum: Readonly<Record<string, EmployeeBand>> = Object.fromEntries(
  EMPLOYEE_BANDS.map((band) => [bandName(band), band]),
);
registerEnumType(EmployeeBandEnum, { name: 'EmployeeBand', description: 'How many people the firm employs.' });

@ObjectType()
export class Address {
  @Field(() => AddressKindEnum)
  kind: AddressKind;

  @Field(() => String)
  line: string;

  @Field(() => String, { nullable: true })
  district: string | null;

  @Field(() => String, { nullable: true })
  province: string | null;

  @Field(() => String, { description: 'ISO 3166, two letters.' })
  country: string;
}

@ObjectType({ description: 'A firm, as far as the reader may see it.' })
export class Company {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As on its papers, in its own script.' })
  registeredName: string;

  @Field(() => String, { nullable: true })
  englishName: string | null;

  @Field(() => String)
  shortName: string;

  @Field(() => String, {
    nullable: true,
    description:
      'For its own people and organisers. Of firms abroad the number of their register, with the country in front.',
  })
  taxCode: string | null;

  @Field(() => String, { description: 'ISO 3166, two letters.' })
  country: string;

  @Field(() => Boolean)
  plantInVietnam: boolean;

  @Field(() => String, { nullable: true })
  industrialZone: string | null;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => EmployeeBandEnum, { nullable: true })
  employeeBand: EmployeeBand | null;

  @Field(() => Int, { nullable: true })
  foundedYear: number | null;

  @Field(() => String, { nullable: true, description: 'A sector of the taxonomy.' })
  sectorId: string | null;

  @Field(() => String, { nullable: true, description: 'A buyer industry of the taxonomy.' })
  buyerIndustryId: string | null;

  @Field(() => Boolean, { description: 'Invented, for demonstrations.' })
  fictional: boolean;

  @Field(() => Int, { description: 'Give it back when you edit, so that nobody overwrites what they have not seen.' })
  version: number;
}

@ObjectType()
export class CompanyChange {
  @Field(() => Date)
  at: Date;

  @Field(() => String, { nullable: true, description: 'Null: nobody since it was registered.' })
  byName: string | null;
}

export const toCompany = (card: CompanyCard): Company => Object.assign(new Company(), card);
