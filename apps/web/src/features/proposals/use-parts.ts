import { useCallback, useEffect, useRef, useState } from 'react';
import { asFailure, type Failure } from '../../graphql/failures';

export interface Part<T> {
  readonly nodes: readonly T[];
  /** Null: that was all. */
  readonly end: string | null;
}

interface Known<T> extends Part<T> {
  readonly asking: boolean;
  readonly failure: Failure | null;
}

export interface Parts<T> extends Known<T> {
  more(): void;
  reload(): void;
  amend(change: (node: T) => T): void;
}

/**
 * A list that comes in parts, one more each time it is asked for.
 * @param read asks for the part after a cursor; a new function begins the list anew
 */
export function useParts<T>(read: (after: string | undefined) => Promise<Part<T>>): Parts<T> {
  const [known, setKnown] = useState<Known<T>>({ nodes: [], end: null, asking: true, failure: null });
  const [turn, setTurn] = useState(0);
  // What was asked for before the list began anew does not belong to it.
  const begun = useRef(0);
  useEffect(() => {
    let over = false;
    begun.current++;
    setKnown((before) => ({ ...before, asking: true, failure: null }));
    read(undefined).then(
      (part) => !over && setKnown({ ...part, asking: false, failure: null }),
      (error: unknown) => !over && setKnown((before) => ({ ...before, asking: false, failure: asFailure(error) })),
    );
    return () => void (over = true);
  }, [read, turn]);
  const more = (): void => {
    if (known.end === null || known.asking) return;
    setKnown((before) => ({ ...before, asking: true }));
    const own = begun.current;
    read(known.end).then(
      (part) =>
        own === begun.current &&
        setKnown((before) => ({
          nodes: [...before.nodes, ...part.nodes],
          end: part.end,
          asking: false,
          failure: null,
        })),
      (error: unknown) =>
        own === begun.current && setKnown((before) => ({ ...before, asking: false, failure: asFailure(error) })),
    );
  };
  return {
    ...known,
    more,
    reload: useCallback(() => setTurn((before) => before + 1), []),
    amend: (change) => setKnown((before) => ({ ...before, nodes: before.nodes.map(change) })),
  };
}

/** What a connection says of itself, as a part. */
export const asPart = <T>(
  connection:
    | {
        readonly nodes: readonly T[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
      }
    | null
    | undefined,
): Part<T> => ({
  nodes: connection?.nodes ?? [],
  end: connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? null) : null,
});
