export const STATES = [
  'APPLIED',
  'HELD',
  'APPROVED',
  'CONFIRMED',
  'PAID',
  'CANCELLED',
  'EXPIRED',
  'REFUSED',
  'RELEASED',
  'WITHDRAWN',
  'MERGED',
] as const;
export type State = (typeof STATES)[number];

export interface BookingFilter {
  readonly states: State[];
  readonly overdue: boolean;
}

/** What is looked for, as it stands in the address: `?state=APPLIED` or `?overdue=1`. */
export const filterIn = (address: URLSearchParams): BookingFilter => ({
  states: STATES.filter((state) => address.getAll('state').includes(state)),
  overdue: address.get('overdue') === '1',
});
