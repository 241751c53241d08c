import { folded } from '../../i18n/folded';
import type { DeskDayQuery } from './desk.generated';

export type Day = NonNullable<DeskDayQuery['deskDay']>;
export type DeskMeeting = Day['meetings'][number];

/** Meetings that begin together. */
export interface Hour {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly meetings: readonly DeskMeeting[];
}

/** Whether a meeting is meant: by a part of a firm's name, with marks or without, or by the number of its place. */
export function isMeant({ buyerName, supplierName, otherNames, placeNumber }: DeskMeeting, typed: string): boolean {
  const wanted = folded(typed);
  return [buyerName, supplierName, otherNames ?? '', placeNumber].some((text) => folded(text).includes(wanted));
}

/** The meetings of a day by when they begin; they come in the order of time. */
export function hoursOf(meetings: readonly DeskMeeting[]): readonly Hour[] {
  const hours: { startsAt: string; endsAt: string; meetings: DeskMeeting[] }[] = [];
  for (const meeting of meetings) {
    const last = hours.at(-1);
    if (last?.startsAt === meeting.startsAt) last.meetings.push(meeting);
    else hours.push({ startsAt: meeting.startsAt, endsAt: meeting.endsAt, meetings: [meeting] });
  }
  return hours;
}

/** The hour that is on or comes next; none when the day is over. */
export const hourAt = (hours: readonly Hour[], now: string): Hour | undefined =>
  hours.find(({ endsAt }) => endsAt > now);
