import type { CellProblem, EditedFirmRow, ListedFirmColumn } from '@ketnoi/directory';
import type { Result } from '@ketnoi/kernel';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The office's list of the firms at a fair. */
export const FIRM_LIST_HEADINGS: ListHeadings<ListedFirmColumn | 'id' | 'stamp'> = {
  registeredName: 'columns.registered-name',
  englishName: 'columns.english-name',
  shortName: 'columns.short-name',
  taxCode: 'columns.tax-code',
  country: 'columns.country',
  industrialZone: 'columns.industrial-zone',
  website: 'columns.website',
  foundedYear: 'columns.founded-year',
  sectorId: 'columns.sector',
  role: 'columns.role',
  seats: 'columns.seats',
  mostMeetings: 'columns.most-meetings',
  group: 'columns.group',
  booths: 'columns.booths',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

export const readEditedFirms = (bytes: Uint8Array): Promise<Result<readonly EditedFirmRow[], readonly CellProblem[]>> =>
  readEditedList(bytes, FIRM_LIST_HEADINGS);
