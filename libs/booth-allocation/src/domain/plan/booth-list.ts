import { type Cells, inWholeUnits, type ListColumns, type Money } from '@ketnoi/kernel';
import { areaDm2 } from '../check-booths.js';
import type { PlannedBooth } from './hall-plan.js';
import { powerText } from './read-power.js';

export const BOOTH_LIST_COLUMNS = [
  'number',
  'hall',
  'zone',
  'kind',
  'area',
  'openSides',
  'power',
  'price',
  'currency',
  'state',
  'firm',
] as const;
export type BoothListColumn = (typeof BOOTH_LIST_COLUMNS)[number];

/** Of the list of booths it comes back what is written on them; where they stand and who has them is there to be read. */
export const BOOTH_LIST: ListColumns<BoothListColumn> = {
  all: BOOTH_LIST_COLUMNS,
  editable: new Set<BoothListColumn>(['number', 'zone', 'kind', 'openSides', 'power', 'price']),
};

export const cellsOfBooth = (
  booth: PlannedBooth & { readonly price: Money },
  hall: string,
  standing: { readonly state: string; readonly firm: string | null },
): Cells<BoothListColumn> => ({
  number: booth.number,
  hall,
  zone: booth.zone ?? '',
  kind: booth.kind,
  area: String(areaDm2(booth.outline) / 100),
  openSides: String(booth.openSides),
  power: booth.powerW === null ? '' : powerText(booth.powerW),
  price: String(inWholeUnits(booth.price)),
  currency: booth.price.currency,
  state: standing.state,
  firm: standing.firm ?? '',
});
