import { useSearchParams } from 'react-router';

export interface OrderChoice {
  /** Ids of booths; null: the reader looks at booths one by one. */
  readonly chosen: readonly string[] | null;
  choose(boothIds: readonly string[], hallId: string | null): void;
  end(): void;
}

const APART = ',';

/** Booths that a reader chooses to have together. The address holds them, so that they are there again after a reload. */
export function useOrderChoice(): OrderChoice {
  const [address, setAddress] = useSearchParams();
  const said = address.get('order');
  // At once: the next press goes on from what this one chose, even while the panel's code is on its way.
  const go = (to: Record<string, string>): void =>
    setAddress(to, { replace: true, preventScrollReset: true, flushSync: true });
  const hall = address.get('hall');
  return {
    chosen: said === null ? null : [...new Set(said.split(APART))].filter(Boolean),
    choose: (boothIds, hallId) => {
      const around = hallId ?? hall;
      go({ ...(around ? { hall: around } : {}), order: boothIds.join(APART) });
    },
    end: () => go(hall ? { hall } : {}),
  };
}
