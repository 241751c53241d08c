import {
  type Enrolling,
  type EnrolRefusal,
  type FirmOffer,
  type FirmProblem,
  FirmRegistry,
  type KnownLike,
} from '@ketnoi/accounts';
import { checkCompany, type CompanyEntries, EnrolFirms, FindLikeFirms, HOME, likeEarlierOnes } from '@ketnoi/directory';
import { type Actor, type CompanyId, type FairId, type Result } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';

/** The firms of the directory, as accounts ask for them. */
@Injectable()
export class DirectoryFirmRegistry extends FirmRegistry {
  constructor(
    private readonly enrolFirms: EnrolFirms,
    private readonly find: FindLikeFirms,
  ) {
    super();
  }

  problemsOf(firm: FirmOffer): readonly FirmProblem[] {
    const checked = checkCompany(entriesOf(firm));
    return checked.ok ? [] : checked.error.problems;
  }

  like(actor: Actor, fairId: FairId, firms: readonly FirmOffer[]): Promise<readonly (readonly KnownLike[])[]> {
    return this.find.execute(actor, fairId, firms);
  }

  likeEarlierOnes(firms: readonly FirmOffer[]): readonly (number | null)[] {
    return likeEarlierOnes(firms);
  }

  enrol(
    actor: Actor,
    fairId: FairId,
    firms: readonly Enrolling[],
  ): Promise<Result<readonly CompanyId[], EnrolRefusal & { readonly at: number }>> {
    const enrolments = firms.map(({ firm, companyId }) => {
      const { asSupplier, asBuyer } = firm;
      return { company: entriesOf(firm), asSupplier, asBuyer, companyId };
    });
    return this.enrolFirms.execute(actor, fairId, enrolments);
  }
}

const entriesOf = ({ registeredName, englishName, shortName, taxCode, country }: FirmOffer): CompanyEntries => ({
  registeredName,
  englishName,
  shortName,
  taxCode,
  country,
  plantInVietnam: country === HOME,
  industrialZone: null,
  website: null,
  employeeBand: null,
  foundedYear: null,
  sectorId: null,
  buyerIndustryId: null,
  addresses: [],
});
