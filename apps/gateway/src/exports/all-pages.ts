import type { Page, PageRequest } from '@ketnoi/kernel';

const ROWS_A_PAGE = 500;

/** A whole list, page by page, up to `most` rows; null where the reader may not have it. */
export async function allPages<T>(
  read: (page: PageRequest) => Promise<Page<T> | null>,
  most: number,
): Promise<readonly T[] | null> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> | null = await read({ first: Math.min(ROWS_A_PAGE, most - rows.length), after });
    if (!page) return null;
    rows.push(...page.items);
    after = page.hasNextPage ? page.endCursor : null;
  } while (after !== null && rows.length < most);
  return rows;
}
