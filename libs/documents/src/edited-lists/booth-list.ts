import type { BoothListColumn, BoothListProblem, EditedBoothRow } from '@ketnoi/booth-allocation';
import type { Result } from '@ketnoi/kernel';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of booths: all of them are compared when it comes back. */
export const BOOTH_LIST_HEADINGS: ListHeadings<BoothListColumn | 'id' | 'stamp'> = {
  number: 'columns.booth',
  hall: 'columns.hall',
  zone: 'columns.zone',
  kind: 'columns.kind',
  area: 'columns.area',
  openSides: 'columns.open-sides',
  power: 'columns.power',
  price: 'columns.list-price',
  currency: 'columns.currency',
  state: 'columns.state',
  firm: 'columns.company',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

export const readEditedBooths = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedBoothRow[], readonly BoothListProblem[]>> =>
  readEditedList(bytes, BOOTH_LIST_HEADINGS);
