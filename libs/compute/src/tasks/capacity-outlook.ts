import type { CapacityAddition, CapacityOutlook, TimetableInputs } from '@ketnoi/meetings';
import { type Addition, capacityOutlook, validateProblem } from '@ketnoi/scheduling';
import { problemOf } from '../timetabling/problem-of.js';
import { TaskStopped, type TaskWatch } from '../threads/tasks.js';

/** The bounds of a fair with more and with less, in the words of the room. Throws what is wrong with inputs that make no sense. */
export function capacityOutlookTask(
  { inputs }: { readonly inputs: TimetableInputs },
  watch: TaskWatch,
): CapacityOutlook {
  const problem = validateProblem(problemOf(inputs));
  if (!problem.ok) throw new Error(`${problem.error[0].code} at ${problem.error[0].path}`);
  const outlook = capacityOutlook(problem.value, {}, () => watch.shouldStop());
  if (!outlook) throw new TaskStopped();
  return {
    ...outlook,
    additions: outlook.additions.map(({ mostMeetings, upperBound, moreMeetings, moreValue, ...what }) => ({
      ...{ mostMeetings, upperBound, moreMeetings, moreValue },
      ...told(what, inputs),
    })),
  };
}

type What = Pick<CapacityAddition, 'more' | 'zoneId' | 'language' | 'day' | 'halfOfDay'>;

function told(what: Addition, { slots }: TimetableInputs): What {
  const nothing = { zoneId: null, language: null, day: null, halfOfDay: null };
  switch (what.more) {
    case 'table':
      return { ...nothing, more: 'table', zoneId: what.zone };
    case 'online-room':
      return { ...nothing, more: 'online-room' };
    case 'slot':
      return { ...nothing, more: 'slot', day: dayNumber(slots, what.day) };
    case 'interpreter': {
      const of = what.halfDay === null ? null : halfDays(slots)[what.halfDay];
      return {
        ...{ ...nothing, more: 'interpreter', language: what.language },
        ...(of && { day: dayNumber(slots, of.day), halfOfDay: of.number }),
      };
    }
  }
}

/** The first day of the fair is 1. */
const dayNumber = (slots: TimetableInputs['slots'], day: number): number =>
  new Set(slots.filter((s) => s.day <= day).map((s) => s.day)).size;

/** Every half day of the fair, with its number in its day. */
function halfDays(slots: TimetableInputs['slots']): { readonly day: number; readonly number: number }[] {
  const starts = slots.filter((s, t) => t === 0 || s.day !== slots[t - 1].day || s.halfDay !== slots[t - 1].halfDay);
  return starts.map(({ day }, i) => ({ day, number: i + 1 - starts.findIndex((s) => s.day === day) }));
}
