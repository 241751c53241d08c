/**
 * What a fair asks for its booths. Two price columns stand side by side: firms of Vietnam pay in đồng, firms abroad in US
 * dollars; no amount is ever converted into the other currency. Amounts are whole minor units and without VAT.
 */
import type { Currency, Language, Money, ZoneId } from '@ketnoi/kernel';
import type { BoothKind } from '../booth.js';

/** The same thing's price in each currency; null = not sold in it. */
export type Prices = Readonly<Record<Currency, number | null>>;

export const RENT_UNITS = ['booth', 'm2'] as const;
export type RentUnit = (typeof RENT_UNITS)[number];

/** The rent of booths of a kind (null = of any) in a zone (null = in any), for the booth or for each square metre. */
export interface RentRule {
  readonly kind: BoothKind | null;
  readonly zoneId: ZoneId | null;
  readonly per: RentUnit;
  readonly prices: Prices;
}

/** Taken off the rent, corner surcharge included, by those who come before `until` (ISO instant). Extras stay as they are. */
export interface EarlyBird {
  readonly until: string;
  readonly percent: number;
}

export const EXTRA_UNITS = ['piece', 'set', 'kilowatt', 'square-metre', 'person', 'day'] as const;
export type ExtraUnit = (typeof EXTRA_UNITS)[number];

/** Power, furniture, badges: what may be ordered beside the booth. */
export interface Extra {
  readonly code: string;
  /** Vietnamese and English at least. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly unit: ExtraUnit;
  readonly prices: Prices;
  readonly vatable: boolean;
}

/** Plain JSON, kept whole in `price_lists.list`. Never changed: the organiser sets a new version. */
export interface PriceList {
  /** Counts from 1 within the fair. */
  readonly version: number;
  /** 80 = 8 %. */
  readonly vatPermille: number;
  /** Added to the rent of a booth with two or more open sides. */
  readonly cornerPermille: number;
  readonly rents: readonly RentRule[];
  /** By rising date: the first that has not passed applies. */
  readonly earlyBirds: readonly EarlyBird[];
  readonly extras: readonly Extra[];
}

/** A price list as it is handed in: each amount says its currency, so that one in the wrong column is found out. */
export interface PriceListDraft {
  readonly vatPermille: number;
  readonly cornerPermille: number;
  readonly rents: readonly (Omit<RentRule, 'prices'> & TwoColumns)[];
  readonly earlyBirds: readonly { readonly until: Date; readonly percent: number }[];
  readonly extras: readonly (Omit<Extra, 'prices'> & TwoColumns)[];
}

export interface TwoColumns {
  readonly vnd: Money | null;
  readonly usd: Money | null;
}

/** The currency a firm pays in, by the country it is registered in (ISO 3166 alpha-2). */
export const currencyOf = (country: string): Currency => (country === 'VN' ? 'VND' : 'USD');
