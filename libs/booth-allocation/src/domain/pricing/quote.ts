import type { Currency, Money, ZoneId } from '@ketnoi/kernel';
import type { BoothKind } from '../booth.js';
import type { PriceList } from './price-list.js';

/** So many of an extra of the price list. */
export interface ExtraWish {
  readonly code: string;
  readonly quantity: number;
}

export interface QuoteRequest {
  /** Null = the fair has no price list: the booth's own price is asked. */
  readonly list: PriceList | null;
  readonly booth: {
    readonly kind: BoothKind;
    readonly zoneId: ZoneId | null;
    /** Square decimetres: 900 = 9 m². */
    readonly areaDm2: number;
    readonly openSides: number;
    readonly price: Money;
  };
  /** ISO 3166 alpha-2 of the firm. */
  readonly country: string;
  /** The instant that decides on early-bird prices. */
  readonly at: Date;
  readonly extras: readonly ExtraWish[];
}

export type QuoteLineCode = 'rent' | 'corner' | 'early-bird' | 'extra' | 'co-exhibitor';

/** `quantity` × `unitAmount` = `amount`, rounded; only square metres may be a fraction, of at most two decimals. */
export interface QuoteLine {
  readonly code: QuoteLineCode;
  /** The extra's code; null on the other lines. */
  readonly extra: string | null;
  readonly quantity: number;
  readonly unitAmount: number;
  /** Without VAT; below zero for the early-bird line alone. */
  readonly amount: number;
  /** Is VAT charged on it? */
  readonly vatable: boolean;
}

/** A price broken down, in whole minor units of one currency. Plain JSON: it is frozen in the booking. */
export interface Quote {
  /** The version of the price list; null where there was none. */
  readonly listVersion: number | null;
  readonly currency: Currency;
  readonly lines: readonly QuoteLine[];
  /** The sum of the lines. */
  readonly net: number;
  readonly vatPermille: number;
  readonly vat: number;
  /** The full price: net + vat. */
  readonly total: number;
  /** What the city pays of it; 0 until a subsidy is approved. */
  readonly cityShare: number;
  /** What the firm owes: total − cityShare. */
  readonly firmShare: number;
}

export type QuoteRejection =
  | { readonly code: 'price-missing'; readonly currency: Currency }
  | { readonly code: 'unknown-extra'; readonly extra: string }
  | { readonly code: 'unusable-quantity'; readonly extra: string }
  | { readonly code: 'quote-too-large' };
