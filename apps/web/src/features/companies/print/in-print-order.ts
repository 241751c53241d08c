import type { PrintedEntry } from './use-whole-catalogue';

export interface PrintedSector {
  /** Null: the firms named none. */
  readonly id: string | null;
  readonly name: string;
  readonly entries: readonly PrintedEntry[];
}

export interface IndexedProduct {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly PrintedEntry[];
}

/** By sector, then by name, as the reader's language orders words; who named no sector comes last. */
export function inSectors(
  entries: readonly PrintedEntry[],
  language: string,
  nameOf: (id: string) => string,
  others: string,
): readonly PrintedSector[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return groups(entries, ({ sectorId }) => [sectorId])
    .map(([id, of]) => ({ id, name: id === null ? others : nameOf(id), entries: byName(of, compare) }))
    .sort((one, other) => Number(one.id === null) - Number(other.id === null) || compare(one.name, other.name));
}

/** Who offers what, each product by its name. */
export function byProduct(
  entries: readonly PrintedEntry[],
  language: string,
  nameOf: (id: string) => string,
): readonly IndexedProduct[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return groups(entries, ({ offers }) => offers.products)
    .map(([id, of]) => ({ id, name: nameOf(id), entries: byName(of, compare) }))
    .sort((one, other) => compare(one.name, other.name));
}

const byName = (entries: readonly PrintedEntry[], compare: Intl.Collator['compare']): readonly PrintedEntry[] =>
  [...entries].sort((one, other) => compare(one.shortName, other.shortName) || one.id.localeCompare(other.id));

function groups<Key>(
  entries: readonly PrintedEntry[],
  keysOf: (entry: PrintedEntry) => readonly Key[],
): readonly (readonly [Key, PrintedEntry[]])[] {
  const found = new Map<Key, PrintedEntry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = found.get(key);
      if (group) group.push(entry);
      else found.set(key, [entry]);
    }
  return [...found];
}
