import { checkDigit, type CompanyId, type FairId, type PersonId } from '@ketnoi/kernel';
import type { Company, CompanyEntries, FairEntries, NeedEntries, Participation } from '@ketnoi/directory';

/** Object mothers: a Hanoi supplier, a fair, a need. Every firm is invented and says so. */
export const FAIR = '01985f00-0000-7000-8000-000000000001' as FairId;
export const COMPANY = '01985f00-0000-7000-8000-0000000000c1' as CompanyId;
export const PERSON = '01985f00-0000-7000-8000-00000000aaaa' as PersonId;

/** Tax codes whose check digit is right, for as many firms as a test wants: nine digits counted up, completed. */
export function taxCodeOf(n: number): string {
  for (let nine = 900_000_000 + n * 20; ; nine++) {
    const digits = String(nine);
    const digit = checkDigit(digits);
    if (digit < 10) return `${digits}${digit}`;
  }
}

export const someCompany = (over: Partial<CompanyEntries> = {}): CompanyEntries => ({
  registeredName: 'Công ty TNHH Lamvero (Mẫu)',
  englishName: 'Lamvero Co., Ltd. (Fictional)',
  shortName: 'Lamvero (Mẫu)',
  taxCode: taxCodeOf(1),
  country: 'VN',
  plantInVietnam: true,
  industrialZone: 'KCN Thăng Long',
  website: 'https://lamvero.example',
  employeeBand: '51-100',
  foundedYear: 2008,
  sectorId: 'mechanical-engineering',
  buyerIndustryId: null,
  addresses: [{ kind: 'plant', line: 'Lô 1', district: 'Đông Anh', province: 'Hà Nội', country: 'VN' }],
  ...over,
});

export const aCompany = (over: Partial<Company> = {}): Company => ({
  ...someCompany(),
  id: COMPANY,
  fictional: true,
  version: 1,
  ...over,
});

export const someFair = (over: Partial<FairEntries> = {}): FairEntries => ({
  slug: 'hanoi-2026-08',
  names: { vi: 'Hội chợ (Mẫu)', en: 'Fair (Fictional)' },
  venue: 'I.C.E. Hanoi',
  timeZone: 'Asia/Ho_Chi_Minh',
  startsOn: '2026-08-20',
  endsOn: '2026-08-22',
  ...over,
});

export const aParticipation = (over: Partial<Participation> = {}): Participation => ({
  fairId: FAIR,
  companyId: COMPANY,
  asSupplier: true,
  asBuyer: false,
  groupId: null,
  seats: 1,
  mostMeetings: null,
  ...over,
});

export const someNeed = (over: Partial<NeedEntries> = {}): NeedEntries => ({
  language: 'en',
  title: 'Die-cast housings',
  body: 'Aluminium housings, 20,000 a month',
  productId: 'aluminium-die-cast-parts',
  monthlyVolume: 20_000,
  unit: 'pcs',
  toleranceMm: 0.05,
  maxLeadTimeDays: 45,
  deadlineOn: '2026-12-31',
  confidential: false,
  facts: [
    { kind: 'process', taxonomyId: 'aluminium-die-casting', strength: null, source: 'declared' },
    { kind: 'certificate', taxonomyId: 'iatf-16949', strength: 'required', source: 'declared' },
  ],
  ...over,
});
