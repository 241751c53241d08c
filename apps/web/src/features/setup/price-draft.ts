import { readAmount } from '../../format/read-amount';
import type { FairPricesQuery, SetPriceListMutationVariables } from './setup.generated';

type PriceList = Extract<FairPricesQuery['priceList'], { __typename: 'PriceList' }>;
type Asked = SetPriceListMutationVariables['input'];
type Unit = PriceList['extras'][number]['unit'];
const CENTS = 100;

/** Sums as text, as somebody types them: đồng, and whole dollars with cents. */
interface Sums {
  readonly vnd: string;
  readonly usd: string;
}

export interface Rent extends Sums {
  readonly kind: '' | 'SHELL' | 'RAW';
  readonly zoneId: string;
  readonly per: 'BOOTH' | 'SQUARE_METRE';
}

export interface ExtraItem extends Sums {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly unit: Unit;
  readonly vatable: boolean;
}

const sumsOf = ({ vnd, usd }: PriceList['rents'][number]['prices']): Sums => ({
  vnd: vnd === null ? '' : String(vnd),
  usd: usd === null ? '' : String(usd / CENTS),
});

/** Thousands may be apart, as everybody in Vietnam writes them. */
const numberOf = (typed: string): number => readAmount(typed) ?? Number(typed);

const moneyOf = ({ vnd, usd }: Sums): Pick<Asked['rents'][number], 'vnd' | 'usd'> => ({
  vnd: vnd.trim() ? { amount: Math.round(numberOf(vnd)), currency: 'VND' } : null,
  usd: usd.trim() ? { amount: Math.round(numberOf(usd) * CENTS), currency: 'USD' } : null,
});

export const rentsOf = (list: PriceList | null): Rent[] =>
  (list?.rents ?? []).map(({ kind, zoneId, per, prices }) => ({
    kind: kind ?? '',
    zoneId: zoneId ?? '',
    per,
    ...sumsOf(prices),
  }));

export const extrasOf = (list: PriceList | null): ExtraItem[] =>
  (list?.extras ?? []).map(({ code, unit, vatable, names, prices }) => ({
    code,
    unit,
    vatable,
    vi: names.find(({ language }) => language === 'vi')?.name ?? '',
    en: names.find(({ language }) => language === 'en')?.name ?? '',
    ...sumsOf(prices),
  }));

export const askedRents = (rents: readonly Rent[]): Asked['rents'] =>
  rents.map((rent) => ({ kind: rent.kind || null, zoneId: rent.zoneId || null, per: rent.per, ...moneyOf(rent) }));

/** Names in other languages than these two stay as they are. */
export const askedExtras = (extras: readonly ExtraItem[], list: PriceList | null): NonNullable<Asked['extras']> =>
  extras.map((extra) => ({
    code: extra.code.trim(),
    unit: extra.unit,
    vatable: extra.vatable,
    names: [
      { language: 'vi', name: extra.vi.trim() },
      { language: 'en', name: extra.en.trim() },
      ...(list?.extras.find(({ code }) => code === extra.code)?.names ?? []).filter(
        ({ language }) => language !== 'vi' && language !== 'en',
      ),
    ],
    ...moneyOf(extra),
  }));
