import type { Page } from '@ketnoi/kernel';

/** The first rows of what is left of a list. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], first: number): Page<T> {
  const items = rows.slice(0, first);
  return { items, endCursor: items.at(-1)?.id ?? null, hasNextPage: rows.length > first };
}
