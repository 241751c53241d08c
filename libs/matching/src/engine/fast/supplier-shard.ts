/**
 * Up to a thousand suppliers as columns of numbers. Shards keep what one pass touches inside the processor's cache, which is why
 * ten times as many suppliers cost ten times as much and no more.
 */
import { carriesMeeting, normalised, type SupplierFacts, type Unit } from '../facts/index.js';
import { freeCapacity } from '../signals/capacity.js';
import { SIGNALS } from '../signals/index.js';
import { ease } from '../signals/shared-language.js';
import { heldCertificates, listIsClosed } from '../gates/required-certificates.js';
import type { Scene } from '../scoring/scene.js';
import { UNIT_CODES, unitCode } from './unit-code.js';
import type { FlatLists, Vocabulary } from './vocabulary.js';

export const SHARD_SIZE = 1024;

export interface Vocabularies {
  readonly products: Vocabulary;
  readonly processes: Vocabulary;
  readonly materials: Vocabulary;
}

/** Suppliers that say the same about one subject, so that it is judged once for all of them. */
export interface Classes {
  readonly of: Int32Array;
  readonly sample: readonly SupplierFacts[];
}

export interface SupplierShard {
  readonly suppliers: readonly SupplierFacts[];
  /** By unit code: bit i = answers signal i of `SIGNALS` to a need that counts in that unit. */
  readonly answered: readonly Int32Array[];
  readonly products: FlatLists;
  readonly processes: FlatLists;
  readonly materials: FlatLists;
  /** NaN = unknown. */
  readonly toleranceMm: Float64Array;
  readonly leadTimeDays: Float64Array;
  readonly paymentDays: Float64Array;
  /** By unit code; NaN = unknown or counted in another unit. */
  readonly moq: readonly Float64Array[];
  readonly free: readonly Float64Array[];
  /** 1 = a certificate that is missing from the list is not held. */
  readonly certificatesClosed: Uint8Array;
  /** By certificate: 1 = the supplier can show it at this fair. */
  readonly held: ReadonlyMap<string, Uint8Array>;
  /** By language: how easily the supplier's people speak it; 0 = not at all. */
  readonly ease: ReadonlyMap<string, Float64Array>;
  /** By language: 1 = well enough to hold a meeting in. */
  readonly carried: ReadonlyMap<string, Uint8Array>;
  readonly languagesKnown: Uint8Array;
  readonly industries: Classes;
  /** Which suppliers use a term. */
  readonly termRows: ReadonlyMap<string, readonly number[]>;
}

const IN_UNITS = SIGNALS.reduce((bits, signal, index) => bits | (signal.inUnits ? 1 << index : 0), 0);

export function encodeShard(suppliers: readonly SupplierFacts[], scene: Scene, words: Vocabularies): SupplierShard {
  const numbers = (of: (supplier: SupplierFacts) => number | undefined): Float64Array =>
    Float64Array.from(suppliers, (supplier) => of(supplier) ?? NaN);
  return {
    suppliers,
    answered: answeredByUnit(suppliers),
    products: words.products.flatten(suppliers.map((supplier) => supplier.products)),
    processes: words.processes.flatten(suppliers.map((supplier) => supplier.processes)),
    materials: words.materials.flatten(suppliers.map((supplier) => supplier.materials)),
    toleranceMm: numbers((supplier) => supplier.minToleranceMm?.value),
    leadTimeDays: numbers((supplier) => supplier.leadTimeDays?.value),
    paymentDays: numbers((supplier) => supplier.paymentDays?.value),
    moq: quantityByUnit(suppliers, (supplier) => supplier.moq?.value),
    free: quantityByUnit(suppliers, (supplier) => freeCapacity(supplier)?.value),
    certificatesClosed: Uint8Array.from(suppliers, (supplier) => (listIsClosed(supplier) ? 1 : 0)),
    held: heldColumns(suppliers, scene),
    ...languageColumns(suppliers),
    languagesKnown: Uint8Array.from(suppliers, (supplier) => (supplier.languages === undefined ? 0 : 1)),
    industries: classes(suppliers, industriesSaid),
    termRows: termRows(suppliers),
  };
}

function answeredByUnit(suppliers: readonly SupplierFacts[]): Int32Array[] {
  const all = Int32Array.from(suppliers, (supplier) =>
    SIGNALS.reduce((bits, signal, index) => (signal.answers(supplier) ? bits | (1 << index) : bits), 0),
  );
  const units = suppliers.map((supplier) => unitCode(supplier.unit));
  return Array.from({ length: UNIT_CODES }, (_, unit) =>
    all.map((bits, row) => (unit !== 0 && units[row] === unit ? bits : bits & ~IN_UNITS)),
  );
}

function quantityByUnit(
  suppliers: readonly SupplierFacts[],
  of: (supplier: SupplierFacts) => number | undefined,
): Float64Array[] {
  const columns = Array.from({ length: UNIT_CODES }, () => new Float64Array(suppliers.length).fill(NaN));
  suppliers.forEach((supplier, row) => {
    const quantity = normalised(of(supplier), supplier.unit);
    if (quantity) columns[unitCode(quantity.unit as Unit)][row] = quantity.value;
  });
  return columns;
}

function classes(suppliers: readonly SupplierFacts[], said: (supplier: SupplierFacts) => string): Classes {
  const numbers = new Map<string, number>();
  const sample: SupplierFacts[] = [];
  const of = Int32Array.from(suppliers, (supplier) => {
    const key = said(supplier);
    let number = numbers.get(key);
    if (number === undefined) {
      number = sample.length;
      numbers.set(key, number);
      sample.push(supplier);
    }
    return number;
  });
  return { of, sample };
}

function heldColumns(suppliers: readonly SupplierFacts[], scene: Scene): Map<string, Uint8Array> {
  const columns = new Map<string, Uint8Array>();
  suppliers.forEach((supplier, row) => {
    for (const id of heldCertificates(supplier, scene))
      columnIn(columns, id, () => new Uint8Array(suppliers.length))[row] = 1;
  });
  return columns;
}

function languageColumns(suppliers: readonly SupplierFacts[]): Pick<SupplierShard, 'ease' | 'carried'> {
  const easy = new Map<string, Float64Array>();
  const carried = new Map<string, Uint8Array>();
  suppliers.forEach((supplier, row) => {
    for (const fact of supplier.languages ?? []) {
      const column = columnIn(easy, fact.language, () => new Float64Array(suppliers.length));
      column[row] = Math.max(column[row], ease(fact.level));
      if (carriesMeeting(fact)) columnIn(carried, fact.language, () => new Uint8Array(suppliers.length))[row] = 1;
    }
  });
  return { ease: easy, carried };
}

function columnIn<T>(columns: Map<string, T>, key: string, make: () => T): T {
  let column = columns.get(key);
  if (column === undefined) columns.set(key, (column = make()));
  return column;
}

const industriesSaid = ({ industries, sector }: SupplierFacts): string => {
  let said = `${sector?.id}/${industries === undefined ? '?' : ''}`;
  for (const fact of industries ?? []) said += `${fact.id},`;
  return said;
};

function termRows(suppliers: readonly SupplierFacts[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  suppliers.forEach((supplier, row) => {
    for (const term of supplier.terms ?? []) {
      const list = rows.get(term);
      if (list === undefined) rows.set(term, [row]);
      else if (list[list.length - 1] !== row) list.push(row);
    }
  });
  return rows;
}
