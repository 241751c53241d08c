/** The tables after the last answer, as the database's administrator would copy them. */
export interface DumpedBooking {
  readonly id: string;
  readonly booth: string;
  /** Null where the organiser closed the booth or put it aside for a group. */
  readonly company: string | null;
  readonly state: string;
  /** Does the row keep others off the booth? */
  readonly live: boolean;
  /** Until when a hold lasts, in milliseconds since 1970. */
  readonly until: number | null;
  /** Which order it belongs to, where several booths were taken in one go. */
  readonly order: string | null;
}

export interface Dump {
  readonly takenAt: number;
  /** How far the generator's clock and the database's may lie apart, in milliseconds. */
  readonly clockUncertaintyMs: number;
  /** For how long after its end a hold may still be shown to who looks at the plan, while confirmations commit. */
  readonly heldShownForMs: number;
  readonly boothsPerCompany: number;
  /** Every booth of the plan. */
  readonly booths: readonly string[];
  readonly bookings: readonly DumpedBooking[];
}

export const isHold = (row: DumpedBooking): boolean => row.state === 'held';
