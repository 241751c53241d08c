import type { OurSubsidiesQuery } from './subsidies.generated';

export type BookingToSubsidise = NonNullable<OurSubsidiesQuery['subsidyChoices']>[number];
type Choice = BookingToSubsidise['choices'][number];

/** Something that one programme can be asked for. */
export interface Wish extends Pick<Choice, 'costs' | 'amount'> {
  readonly bookingId: string;
  readonly boothNumber: string;
}

/** What may be asked of a programme, booking by booking. */
export const wishesIn = (bookings: readonly BookingToSubsidise[], programmeId: string): readonly Wish[] =>
  bookings.flatMap(({ bookingId, boothNumber, choices }) =>
    choices
      .filter((choice) => choice.programmeId === programmeId)
      .map(({ costs, amount }) => ({ bookingId, boothNumber, costs, amount })),
  );
