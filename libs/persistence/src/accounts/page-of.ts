import type { Page } from '@ketnoi/kernel';

/** A page from rows that were asked for one more than wanted, with the last shown one's key as the cursor. */
export function pageOf<T>(rows: readonly T[], first: number, cursorOf: (row: T) => string): Page<T> {
  const items = rows.slice(0, first);
  const last = items.at(-1);
  return { items, endCursor: last === undefined ? null : cursorOf(last), hasNextPage: rows.length > first };
}
