import type { CompanyId } from '@ketnoi/kernel';
import type { TimetableInputs } from './timetable-inputs.js';
import type { PlannedMeeting, TimetableFigures } from './timetable.js';

/** What a timetable holds, what that is worth, and its gaps: idle stretches between two meetings of a company in a half day. */
export function figuresOf(
  inputs: TimetableInputs,
  meetings: readonly PlannedMeeting[],
): Pick<TimetableFigures, 'held' | 'value' | 'gaps'> {
  const requests = new Map(inputs.requests.map((r) => [r.id, r]));
  const busy = new Map<CompanyId, Set<number>>();
  let value = 0;
  for (const meeting of meetings) {
    const request = requests.get(meeting.requestId);
    if (!request) continue;
    value += request.worth;
    for (const company of [request.buyerId, request.supplierId, ...(request.others ?? [])]) {
      const slots = busy.get(company) ?? new Set<number>();
      busy.set(company, slots);
      for (let slot = meeting.slot; slot < meeting.slot + request.length; slot++) slots.add(slot);
    }
  }
  let gaps = 0;
  for (const slots of busy.values()) gaps += gapsIn(inputs, [...slots]);
  return { held: meetings.length, value, gaps };
}

function gapsIn(inputs: TimetableInputs, slots: number[]): number {
  slots.sort((a, b) => a - b);
  const half = (slot: number): number => inputs.slots[slot].halfDay;
  return slots.filter((slot, i) => i > 0 && slot > slots[i - 1] + 1 && half(slot) === half(slots[i - 1])).length;
}
