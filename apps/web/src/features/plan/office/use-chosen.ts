import { useMemo, useState } from 'react';

export interface Chosen {
  readonly ids: ReadonlySet<string>;
  /** Chooses it, or not any more. */
  pick(id: string): void;
  /** Added to what is chosen already. */
  add(ids: readonly string[]): void;
  clear(): void;
}

/** Booths that somebody chooses on the plan, one by one or many at once. */
export function useChosen(): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      ids,
      pick: (id) =>
        setIds((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id])),
      add: (more) => setIds((before) => new Set([...before, ...more])),
      clear: () => setIds(new Set()),
    }),
    [ids],
  );
}
