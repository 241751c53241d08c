/** The reason that the gateway gives where the end of a booking ended a request. */
export const BOOKING_ENDED = 'booking ended';
