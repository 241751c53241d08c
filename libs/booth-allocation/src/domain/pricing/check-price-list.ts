/** Checks a price list before any of it is saved: every problem, each with the place it stands at. */
import { type Currency, err, isLanguage, type Money, ok, type Result, type ZoneId } from '@ketnoi/kernel';
import { BOOTH_KINDS } from '../booth.js';
import {
  EXTRA_UNITS,
  type PriceList,
  type PriceListDraft,
  type Prices,
  RENT_UNITS,
  type TwoColumns,
} from './price-list.js';

export type PriceListProblemCode =
  | 'out-of-range'
  | 'price-unusable'
  | 'no-price-given'
  | 'wrong-currency'
  | 'unknown-kind'
  | 'unknown-zone'
  | 'unknown-unit'
  | 'rule-twice'
  | 'no-rents'
  | 'date-unusable'
  | 'dates-out-of-order'
  | 'code-unusable'
  | 'extra-twice'
  | 'name-missing'
  | 'too-many';

/** `path` names the place: `['rents', '2', 'usd']` is the dollar column of the third rent; indexes count from 0. */
export interface PriceListProblem {
  readonly path: readonly string[];
  readonly code: PriceListProblemCode;
}

/** A thousand milliard đồng: no booth is dearer, and a typing slip of a few zeros is caught. */
const HIGHEST_PRICE = 1_000_000_000_000;
const MOST_ROWS = 500;
const LONGEST_NAME = 120;
const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;

type Found = (code: PriceListProblemCode, ...path: (string | number)[]) => void;

/** The list as it may be kept, but for its version. */
export function checkPriceList(
  draft: PriceListDraft,
  zones: ReadonlySet<ZoneId>,
): Result<Omit<PriceList, 'version'>, readonly PriceListProblem[]> {
  const problems: PriceListProblem[] = [];
  const found: Found = (code, ...path) => void problems.push({ path: path.map(String), code });
  if (!wholeBetween(draft.vatPermille, 0, 1000)) found('out-of-range', 'vatPermille');
  if (!wholeBetween(draft.cornerPermille, 0, 1000)) found('out-of-range', 'cornerPermille');
  for (const part of ['rents', 'earlyBirds', 'extras'] as const)
    if (draft[part].length > MOST_ROWS) found('too-many', part);
  if (problems.some(({ code }) => code === 'too-many')) return err(problems);
  checkRents(draft, zones, found);
  checkEarlyBirds(draft, found);
  checkExtras(draft, found);
  return problems.length > 0 ? err(problems) : ok(accepted(draft));
}

function checkRents({ rents }: PriceListDraft, zones: ReadonlySet<ZoneId>, found: Found): void {
  if (rents.length === 0) found('no-rents', 'rents');
  const seen = new Set<string>();
  rents.forEach((rule, i) => {
    const { kind, zoneId, per } = rule;
    if (kind !== null && !BOOTH_KINDS.includes(kind)) found('unknown-kind', 'rents', i, 'kind');
    if (zoneId !== null && !zones.has(zoneId)) found('unknown-zone', 'rents', i, 'zoneId');
    if (!RENT_UNITS.includes(per)) found('unknown-unit', 'rents', i, 'per');
    const key = `${kind} ${zoneId}`;
    if (seen.has(key)) found('rule-twice', 'rents', i);
    seen.add(key);
    checkColumns(rule, 'rents', i, found);
  });
}

function checkEarlyBirds({ earlyBirds }: PriceListDraft, found: Found): void {
  earlyBirds.forEach(({ until, percent }, i) => {
    if (Number.isNaN(until.getTime())) found('date-unusable', 'earlyBirds', i, 'until');
    else if (i > 0 && until.getTime() <= earlyBirds[i - 1].until.getTime())
      found('dates-out-of-order', 'earlyBirds', i, 'until');
    if (!wholeBetween(percent, 1, 100)) found('out-of-range', 'earlyBirds', i, 'percent');
  });
}

function checkExtras({ extras }: PriceListDraft, found: Found): void {
  const seen = new Set<string>();
  extras.forEach((extra, i) => {
    if (!CODE.test(extra.code)) found('code-unusable', 'extras', i, 'code');
    if (seen.has(extra.code)) found('extra-twice', 'extras', i, 'code');
    seen.add(extra.code);
    if (!EXTRA_UNITS.includes(extra.unit)) found('unknown-unit', 'extras', i, 'unit');
    for (const language of ['vi', 'en'] as const)
      if (!extra.names[language]?.trim()) found('name-missing', 'extras', i, 'names', language);
    for (const [language, name] of Object.entries(extra.names))
      if (!isLanguage(language) || name.length > LONGEST_NAME) found('out-of-range', 'extras', i, 'names', language);
    checkColumns(extra, 'extras', i, found);
  });
}

function checkColumns({ vnd, usd }: TwoColumns, part: string, i: number, found: Found): void {
  if (vnd === null && usd === null) found('no-price-given', part, i);
  const check = (price: Money | null, column: string, currency: Currency): void => {
    if (price === null) return;
    if (price.currency !== currency) found('wrong-currency', part, i, column);
    if (!wholeBetween(price.amount, 0, HIGHEST_PRICE)) found('price-unusable', part, i, column);
  };
  check(vnd, 'vnd', 'VND');
  check(usd, 'usd', 'USD');
}

const wholeBetween = (n: number, least: number, most: number): boolean =>
  Number.isInteger(n) && n >= least && n <= most;

const prices = ({ vnd, usd }: TwoColumns): Prices => ({ VND: vnd?.amount ?? null, USD: usd?.amount ?? null });

function accepted(draft: PriceListDraft): Omit<PriceList, 'version'> {
  return {
    vatPermille: draft.vatPermille,
    cornerPermille: draft.cornerPermille,
    rents: draft.rents.map((rule) => ({
      kind: rule.kind,
      zoneId: rule.zoneId,
      per: rule.per,
      prices: prices(rule),
    })),
    earlyBirds: draft.earlyBirds.map(({ until, percent }) => ({ until: until.toISOString(), percent })),
    extras: draft.extras.map(({ code, names, unit, vatable, ...columns }) => ({
      code,
      names,
      unit,
      prices: prices(columns),
      vatable,
    })),
  };
}
