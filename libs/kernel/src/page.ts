/** A page of a list that is read forward by cursor: `after` is the cursor of the last row seen. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

const ROWS_A_PAGE = 500;

/** A whole list, page by page, up to `most` rows; null where the reader may not have it. */
export async function allPages<T, None extends null = never>(
  read: (page: PageRequest) => Promise<Page<T> | None>,
  most = Infinity,
): Promise<readonly T[] | None> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> | None = await read({ first: Math.min(ROWS_A_PAGE, most - rows.length), after });
    if (page === null) return page;
    rows.push(...page.items);
    after = page.hasNextPage ? page.endCursor : null;
  } while (after !== null && rows.length < most);
  return rows;
}
