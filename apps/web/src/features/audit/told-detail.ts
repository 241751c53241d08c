import type { Sum } from '../../format/formats';

export interface ToldDetail {
  readonly name: string;
  /** A number counts something; those that only name something are text. */
  readonly value: string | number | Sum;
  /** Codes, slots or things of the taxonomy one by one; `value` has them in one line. */
  readonly coded?: Coded;
}

/** What a field holds that people do not read as it was written down. */
export interface Coded {
  readonly as: 'code' | 'country' | 'slot' | 'taxonomy';
  readonly values: readonly string[];
  /** More of them. */
  readonly cut: number;
}

const CODED: Readonly<Record<string, Coded['as']>> = {
  ...Object.fromEntries(
    ['role', 'purpose', 'wish', 'verdict', 'state', 'answer', 'kind', 'source', 'byRight', 'orderedBy']
      .concat(['placeKind', 'language', 'languages', 'ownInterpreter'])
      .map((field) => [field, 'code' as const]),
  ),
  country: 'country',
  ...{ slot: 'slot', unavailable: 'slot' },
  ...{ sectorId: 'taxonomy', sectors: 'taxonomy', buyerIndustryId: 'taxonomy', taxonomyId: 'taxonomy' },
};
const MOST_LISTED = 12;
/** Numbers that are not counts: nobody writes a year or a seed in thousands. */
const NAMES = new Set(['seed', 'foundedYear', 'year', 'version', 'versionNumber', 'number']);
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/;

/** Long and for programs: told apart from what people read. */
export const isId = ({ value }: ToldDetail): boolean => typeof value === 'string' && ID.test(value);

/** What was written down beside a deed, flat: names from the outside in, long lists cut. */
export function toldDetail(json: string | null): readonly ToldDetail[] {
  if (!json) return [];
  const told: ToldDetail[] = [];
  const tell = (name: string, value: unknown): void => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return;
    const as = CODED[name.split('.').at(-1) ?? ''];
    const values = [value].flat();
    if (as && values.every((one) => typeof one !== 'object' && typeof one !== 'boolean')) {
      const some = values.slice(0, MOST_LISTED).map(String);
      told.push({ name, value: listed(values), coded: { as, values: some, cut: values.length - some.length } });
    } else if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
      told.push({ name, value: listed(value as readonly unknown[]) });
    else if (isSum(value)) {
      const { amount, currency, ...others } = value;
      told.push({ name: name || 'amount', value: { amount, currency } });
      tell(name, others);
    } else if (typeof value === 'object')
      for (const [key, inner] of Object.entries(value as object)) tell(name ? `${name}.${key}` : key, inner);
    else if (typeof value === 'number' && !NAMES.has(name.split('.').at(-1) ?? '')) told.push({ name, value });
    else told.push({ name, value: String(value) });
  };
  tell('', JSON.parse(json));
  return told;
}

function isSum(value: unknown): value is Sum {
  const { amount, currency } = value as Partial<Sum>;
  return typeof amount === 'number' && (currency === 'VND' || currency === 'USD');
}

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_LISTED).map(String).join(', ');
  return values.length > MOST_LISTED ? `${shown}, … (${values.length})` : shown;
}
