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
