/**
 * The rows that name what a meeting takes: one for each scarce thing in each slot it covers. Their unique key in the
 * database refuses a clash, whatever the checks before it missed. A booth needs no row: its owner's seats are its measure.
 */
import type { CompanyId, RequestId } from '@ketnoi/kernel';
import type { TimetableInputs } from './timetable-inputs.js';
import { companiesAt, type Meeting } from './timetable.js';

export interface Occupancy {
  /** `seat:<company>:<n>`, `table:<id>`, `online:<id>` or `interpreter:<id>`. */
  readonly resource: string;
  readonly slot: number;
  readonly requestId: RequestId;
}

/** How many meetings each company can hold at once; one where nobody knows. */
export function seatsOf({ participants }: Pick<TimetableInputs, 'participants'>): (companyId: CompanyId) => number {
  const seats = new Map(participants.map((p) => [p.id, p.seats]));
  return (companyId) => seats.get(companyId) ?? 1;
}

/** Keeps seats apart: each meeting takes the lowest seat of a company that is free over all its slots. */
export class SeatPlan {
  private readonly taken = new Set<string>();

  constructor(private readonly seatsOf: (companyId: CompanyId) => number) {}

  take(resource: string, slot: number): void {
    this.taken.add(`${resource}@${slot}`);
  }

  /** The rows of a meeting; where a company has no seat left its last one is named, and the key will refuse it. */
  rowsOf(meeting: Meeting): Occupancy[] {
    const resources = [
      ...companiesAt(meeting).map((companyId) => this.seat(companyId, meeting)),
      ...(meeting.placeKind === 'booth' ? [] : [`${meeting.placeKind}:${meeting.placeId}`]),
      ...(meeting.interpreterId ? [`interpreter:${meeting.interpreterId}`] : []),
    ];
    const rows: Occupancy[] = [];
    for (const resource of resources)
      for (let slot = meeting.slot; slot < meeting.slot + meeting.length; slot++) {
        rows.push({ resource, slot, requestId: meeting.requestId });
        this.take(resource, slot);
      }
    return rows;
  }

  private seat(companyId: CompanyId, meeting: Meeting): string {
    const seats = Math.max(1, this.seatsOf(companyId));
    for (let n = 1; n <= seats; n++) {
      const resource = `seat:${companyId}:${n}`;
      let free = true;
      for (let slot = meeting.slot; slot < meeting.slot + meeting.length; slot++)
        if (this.taken.has(`${resource}@${slot}`)) free = false;
      if (free) return resource;
    }
    return `seat:${companyId}:${seats}`;
  }
}

/** The rows of a whole timetable. Dealt by when meetings start, first fit needs no more seats than are taken at once. */
export function occupanciesOf(meetings: readonly Meeting[], seatsOf: (companyId: CompanyId) => number): Occupancy[] {
  const plan = new SeatPlan(seatsOf);
  return [...meetings].sort((a, b) => a.slot - b.slot).flatMap((meeting) => plan.rowsOf(meeting));
}
