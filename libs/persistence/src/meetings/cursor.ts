import type { Page, PageRequest } from '@ketnoi/kernel';

/** A page of rows that were read one further than asked: the one too many says that there is more. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  page: PageRequest,
  cursor: (row: Row) => string,
  item: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, page.first);
  return {
    items: shown.map(item),
    endCursor: shown.length > 0 ? cursor(shown[shown.length - 1]) : null,
    hasNextPage: rows.length > page.first,
  };
}

/** A number out of a cursor; one that nobody was given starts at the beginning. */
export const numberOr = (text: string | undefined, beginning: number): number =>
  text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : beginning;
