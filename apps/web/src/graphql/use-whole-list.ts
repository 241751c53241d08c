import { useCallback, useEffect, useState } from 'react';
import { asFailure, type Failure } from './failures';

interface Connection<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface WholeList<T> {
  /** Undefined until all of it is here; null where the reader may not see it. */
  readonly list: readonly T[] | null | undefined;
  readonly failure: Failure | null;
  /** Asks for all of it anew; what is known stays until then. */
  reload(): void;
}

interface Known<T> {
  readonly of: unknown;
  readonly list: readonly T[] | null | undefined;
  readonly failure: Failure | null;
}

/**
 * A list of which the gateway gives a hundred at a time, from its beginning to its end.
 * @param read asks for the part after a cursor; a new function begins anew; null: nothing is asked
 */
export function useWholeList<T>(
  read: ((after: string | null) => Promise<Connection<T> | null | undefined>) | null,
): WholeList<T> {
  const [known, setKnown] = useState<Known<T>>({ of: read, list: undefined, failure: null });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!read) return undefined;
    let over = false;
    void whole(read, () => over).then(
      (list) => !over && setKnown({ of: read, list, failure: null }),
      (error: unknown) =>
        !over &&
        setKnown((before) => ({
          of: read,
          list: before.of === read ? before.list : undefined,
          failure: asFailure(error),
        })),
    );
    return () => void (over = true);
  }, [read, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return known.of === read
    ? { list: known.list, failure: known.failure, reload }
    : { list: undefined, failure: null, reload };
}

async function whole<T>(
  read: (after: string | null) => Promise<Connection<T> | null | undefined>,
  isOver: () => boolean,
): Promise<readonly T[] | null> {
  const found: T[] = [];
  for (let after: string | null = null, more = true; more && !isOver();) {
    const part: Connection<T> | null | undefined = await read(after);
    if (!part) return null;
    found.push(...part.nodes);
    more = part.pageInfo.hasNextPage;
    after = part.pageInfo.endCursor ?? null;
  }
  return found;
}
