/** When a fair meets, as an organiser writes it: wall-clock times in the fair's zone. */
export interface DayHours {
  /** YYYY-MM-DD; days in rising order. */
  readonly date: string;
  /** HH:MM, 24 hours. */
  readonly from: string;
  readonly to: string;
}

export interface PlannedPause extends DayHours {
  readonly name: string;
}

export interface SlotPlan {
  readonly days: readonly DayHours[];
  readonly pauses: readonly PlannedPause[];
  /** Minutes of one slot, and minutes between two slots to change places. */
  readonly slotMinutes: number;
  readonly changeMinutes: number;
}

/** Where a plan makes no sense. */
export interface SlotPlanProblem {
  readonly code: 'unusable' | 'ends-before-it-starts' | 'days-out-of-order' | 'out-of-range';
  readonly path: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export function slotPlanProblems(plan: SlotPlan): SlotPlanProblem[] {
  const problems: SlotPlanProblem[] = [];
  const hours = (row: DayHours, path: string): void => {
    if (!isDate(row.date)) problems.push({ code: 'unusable', path: `${path}.date` });
    if (!TIME.test(row.from)) problems.push({ code: 'unusable', path: `${path}.from` });
    if (!TIME.test(row.to)) problems.push({ code: 'unusable', path: `${path}.to` });
    else if (row.to <= row.from) problems.push({ code: 'ends-before-it-starts', path });
  };
  plan.days.forEach((day, i) => {
    hours(day, `days[${i}]`);
    if (i > 0 && day.date <= plan.days[i - 1].date)
      problems.push({ code: 'days-out-of-order', path: `days[${i}].date` });
  });
  plan.pauses.forEach((pause, i) => hours(pause, `pauses[${i}]`));
  if (!within(plan.slotMinutes, 5, 240)) problems.push({ code: 'out-of-range', path: 'slotMinutes' });
  if (!within(plan.changeMinutes, 0, 60)) problems.push({ code: 'out-of-range', path: 'changeMinutes' });
  return problems;
}

const isDate = (text: string): boolean =>
  DATE.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const within = (n: number, least: number, most: number): boolean => Number.isInteger(n) && n >= least && n <= most;
