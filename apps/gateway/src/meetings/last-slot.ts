/** Slots count from 0 over all days of a fair; a hundred days of a hundred slots end here. */
export const LAST_SLOT = 9_999;
