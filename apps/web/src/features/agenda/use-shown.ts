import { useSearchParams } from 'react-router';
import type { Whose } from './attending';
import { type View, VIEWS } from './days-of';

interface Shown {
  readonly whose: Whose;
  readonly view: View;
  /** Colleagues beside each other. */
  readonly asTable: boolean;
  show(change: { readonly who?: Whose; readonly view?: View; readonly as?: 'table' | 'list' }): void;
}

/** What of the agenda is shown stands in the address, so that it can be kept and sent. */
export function useShown(first: View): Shown {
  const [address, setAddress] = useSearchParams();
  const show: Shown['show'] = (change) =>
    setAddress((before) => new URLSearchParams({ ...Object.fromEntries(before), ...change }), {
      ...{ replace: true, preventScrollReset: true },
    });
  return {
    whose: address.get('who') ?? 'all',
    view: VIEWS.find((one) => one === address.get('view')) ?? first,
    asTable: address.get('as') === 'table',
    show,
  };
}
