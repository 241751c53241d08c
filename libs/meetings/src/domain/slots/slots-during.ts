import type { Slot } from '@ketnoi/kernel';

/** Ordinals of the slots that overlap a stretch of time, such as a seminar. */
export function slotsDuring(slots: readonly Slot[], startsAt: Date, endsAt: Date): number[] {
  return slots.filter((s) => s.startsAt < endsAt && s.endsAt > startsAt).map((s) => s.index);
}
