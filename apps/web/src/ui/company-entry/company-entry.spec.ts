import { changesOf } from './changes-of';
import type { CompanyEntryFragment } from './company-entry.generated';
import { bandName, companyIn, EMPLOYEE_BANDS } from './entry-in';

const OFFICE = { kind: 'OFFICE', line: '1 Phố Huế', district: null, province: 'Hà Nội', country: 'VN' } as const;
const entry = (over: Partial<CompanyEntryFragment> = {}): CompanyEntryFragment => ({
  id: 'c',
  version: 1,
  registeredName: 'Công ty TNHH Sao Mai',
  englishName: null,
  shortName: 'Sao Mai',
  taxCode: '0012345619',
  country: 'VN',
  plantInVietnam: true,
  industrialZone: null,
  website: null,
  employeeBand: null,
  foundedYear: 1999,
  sectorId: null,
  buyerIndustryId: null,
  addresses: [OFFICE],
  ...over,
});

describe('the entry of a company', () => {
  it('names bands as people write them', () => {
    expect(EMPLOYEE_BANDS.map(bandName)).toEqual(['1–10', '11–50', '51–100', '101–200', '201–500', '501+']);
  });

  it('is read from its fields: what is empty is not said, an empty address is none', () => {
    const typed = new FormData();
    for (const [name, value] of [
      ['registeredName', ' 東山精機 '],
      ['shortName', 'Higashiyama'],
      ['country', 'JP'],
      ['taxCode', ' 7000012050002 '],
      ['foundedYear', ''],
      ['website', ' https://higashiyama.example '],
    ])
      typed.set(name, value);
    const empty = { ...OFFICE, line: ' ', province: null };
    expect(companyIn(typed, [empty, OFFICE])).toMatchObject({
      registeredName: '東山精機',
      taxCode: '7000012050002',
      foundedYear: null,
      plantInVietnam: false,
      website: 'https://higashiyama.example',
      addresses: [OFFICE],
    });
  });

  it('tells what stands otherwise than it was seen', () => {
    expect(changesOf(entry(), entry({ version: 2 }))).toEqual([]);
    const now = entry({ shortName: 'SM', addresses: [OFFICE, { ...OFFICE, kind: 'PLANT' }] });
    expect(changesOf(entry(), now)).toEqual(['shortName', 'addresses']);
  });
});
