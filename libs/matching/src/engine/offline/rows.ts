import {
  isUnit,
  type LanguageFact,
  type NeedFacts,
  type NumberFact,
  type SupplierFacts,
  type Unit,
} from '../facts/index.js';
import {
  fillInNeed,
  fillInSupplier,
  needFromReadings,
  readTexts,
  supplierFromReadings,
  type Readings,
} from '../reading/index.js';
import { declaredCodes, declaredIds } from './declared-ids.js';
import { RowReader, type Row, type RowNotice } from './row.js';

export interface Taken<T> {
  readonly facts: readonly T[];
  readonly notices: readonly RowNotice[];
}

/** Rows of a supplier file: columns win, the texts fill in what they leave open. Rows without an id are left out. */
export function suppliersFromRows(rows: readonly Row[]): Taken<SupplierFacts> {
  return takeRows(rows, (row, id) => {
    const declared: SupplierFacts = {
      id,
      products: declaredIds(row, 'products', 'product', 'supplier'),
      processes: declaredIds(row, 'processes', 'process', 'supplier'),
      materials: declaredIds(row, 'materials', 'material', 'supplier'),
      certificates: declaredIds(row, 'certifications', 'certificate', 'supplier'),
      unit: unitOf(row),
      moq: amount(row, 'moq'),
      monthlyCapacity: amount(row, 'monthlyCapacity'),
      leadTimeDays: amount(row, 'leadTimeDays'),
      minToleranceMm: amount(row, 'minToleranceMm'),
      languages: languages(row),
      exportMarkets: declaredCodes(row, 'exportMarkets'),
    };
    const facts = fillInSupplier(declared, supplierFromReadings(id, readings(row, 'supplier')));
    if (facts.moq && facts.monthlyCapacity && facts.moq.value > facts.monthlyCapacity.value)
      row.note('moq', 'moq-above-capacity', `${facts.moq.value} > ${facts.monthlyCapacity.value}`);
    return facts;
  });
}

/** Rows of a need file, in the same way. */
export function needsFromRows(rows: readonly Row[]): Taken<NeedFacts> {
  return takeRows(rows, (row, id) => {
    const country = row.text('buyerCountry');
    const declared: NeedFacts = {
      id,
      product: declaredIds(row, 'product', 'product', 'need')?.[0],
      processes: declaredIds(row, 'processes', 'process', 'need'),
      materials: declaredIds(row, 'materials', 'material', 'need'),
      requiredCertificates: declaredIds(row, 'requiredCertifications', 'certificate', 'need'),
      preferredCertificates: declaredIds(row, 'preferredCertifications', 'certificate', 'need'),
      unit: unitOf(row),
      monthlyVolume: amount(row, 'monthlyVolume'),
      maxLeadTimeDays: amount(row, 'maxLeadTimeDays'),
      toleranceMm: amount(row, 'toleranceMm'),
      languages: languages(row),
      buyerCountry: country === undefined ? undefined : { id: country, source: 'declared' },
    };
    return fillInNeed(declared, needFromReadings(id, readings(row, 'need')));
  });
}

function takeRows<T extends { readonly id: string }>(
  rows: readonly Row[],
  take: (row: RowReader, id: string) => T,
): Taken<T> {
  const notices: RowNotice[] = [];
  const facts = new Map<string, T>();
  const ignored = new Set<string>();
  rows.forEach((cells, index) => {
    const row = new RowReader(cells, index + 1, notices);
    const id = row.text('id');
    if (id === undefined) return row.note('id', 'no-id', '');
    if (facts.has(id)) return row.note('id', 'id-twice', id);
    facts.set(id, take(row, id));
    for (const column of row.unused())
      if (!ignored.has(column)) {
        ignored.add(column);
        row.note(column, 'column-ignored', '');
      }
  });
  return { facts: [...facts.values()], notices };
}

function readings(row: RowReader, side: 'supplier' | 'need'): Readings {
  const read = readTexts(row.texts(row.text('lang')), side);
  for (const [key, reading] of Object.entries(read))
    for (const { code, detail } of reading.notices) row.note(key === '?' ? 'text' : `text_${key}`, code, detail);
  return read;
}

function amount(row: RowReader, column: string): NumberFact | undefined {
  const value = row.amount(column);
  return value === undefined ? undefined : { value, source: 'declared' };
}

function unitOf(row: RowReader): Unit | undefined {
  const unit = row.text('unit');
  if (unit === undefined || isUnit(unit)) return unit;
  row.note('unit', 'unknown-unit', unit);
  return undefined;
}

/** A file gives languages without levels: they count as enough to hold a meeting in. */
const languages = (row: RowReader): readonly LanguageFact[] | undefined =>
  row.list('languages')?.map((language): LanguageFact => ({ language, source: 'declared' }));
