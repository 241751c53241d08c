import { wallAt } from '../../format/fair-instant';
import type { FairHoursQuery } from './setup.generated';

type Grid = NonNullable<FairHoursQuery['fairGrid']>;

/** A piece of a day, by the clock of the fair. */
export interface Hours {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

export interface NamedHours extends Hours {
  readonly name: string;
}

export interface SlotPlan {
  readonly slotMinutes: number;
  readonly changeMinutes: number;
  readonly days: readonly Hours[];
  readonly pauses: readonly NamedHours[];
}

const MINUTE = 60_000;

/** The plan that a grid of slots may have been made from: what an organiser edits. */
export function slotPlanOf({ slots, pauses }: Grid, zone: string): SlotPlan {
  const days = [...new Set(slots.map(({ day }) => day))].map((day) => {
    const own = slots.filter((slot) => slot.day === day);
    return hours(own[0].startsAt, own[own.length - 1].endsAt, zone);
  });
  const [first, second] = slots;
  const minutes = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MINUTE);
  const change = second && second.day === first.day ? minutes(first.endsAt, second.startsAt) : 0;
  return {
    slotMinutes: first ? minutes(first.startsAt, first.endsAt) : 30,
    changeMinutes: Math.max(0, change),
    days,
    pauses: pauses.map(({ name, startsAt, endsAt }) => ({ name, ...hours(startsAt, endsAt, zone) })),
  };
}

function hours(startsAt: string, endsAt: string, zone: string): Hours {
  const [date, from] = wallAt(zone, startsAt).split('T');
  return { date, from, to: wallAt(zone, endsAt).slice(11) };
}

/** Each day from one to another, as 2027-04-14. */
export function daysBetween(startsOn: string, endsOn: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(startsOn); at <= Date.parse(endsOn); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
