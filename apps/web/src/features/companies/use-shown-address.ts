import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';

export interface ShownAddress {
  /** What is being looked for. */
  readonly address: URLSearchParams;
  /** What is asked for: typing does not wait for it. */
  readonly shown: URLSearchParams;
  change(next: URLSearchParams): void;
}

/** What the reader looks for, as the address holds it. */
export function useShownAddress(): ShownAddress {
  const [address, setAddress] = useSearchParams();
  const shown = useDeferredValue(address);
  return { address, shown, change: (next) => setAddress(next, { replace: true, preventScrollReset: true }) };
}
