import type { CompanyEntryFragment } from './company-entry.generated';

const FIELDS = [
  'registeredName',
  'englishName',
  'shortName',
  'taxCode',
  'country',
  'website',
  'employeeBand',
  'foundedYear',
  'sectorId',
  'buyerIndustryId',
  'plantInVietnam',
  'industrialZone',
  'addresses',
] as const;
export type EntryField = (typeof FIELDS)[number];

/** What of a company stands otherwise than it was seen. */
export const changesOf = (seen: CompanyEntryFragment, now: CompanyEntryFragment): readonly EntryField[] =>
  FIELDS.filter((field) => JSON.stringify(seen[field]) !== JSON.stringify(now[field]));
