import { type EnrolRefusal, type FirmOffer, type FirmProblem, FirmRegistry } from '@ketnoi/accounts';
import { checkCompany, type CompanyEntries, EnrolFirm, HOME } from '@ketnoi/directory';
import { type Actor, type CompanyId, type FairId, type Result } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';

/** The firms of the directory, as accounts ask for them. */
@Injectable()
export class DirectoryFirmRegistry extends FirmRegistry {
  constructor(private readonly enrolFirm: EnrolFirm) {
    super();
  }

  problemsOf(firm: FirmOffer): readonly FirmProblem[] {
    const checked = checkCompany(entriesOf(firm));
    return checked.ok ? [] : checked.error.problems;
  }

  enrol(
    actor: Actor,
    fairId: FairId,
    firm: FirmOffer,
    companyId: CompanyId | null,
    key: string,
  ): Promise<Result<CompanyId, EnrolRefusal>> {
    const { asSupplier, asBuyer } = firm;
    const enrolment = { fairId, company: entriesOf(firm), asSupplier, asBuyer, companyId };
    return this.enrolFirm.execute(actor, enrolment, key);
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
