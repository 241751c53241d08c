/** Rows by a key, in their order. */
export function grouped<K, Row, T>(
  rows: readonly Row[],
  key: (row: Row) => K,
  value: (row: Row) => T,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const list = groups.get(key(row));
    if (list) list.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}
