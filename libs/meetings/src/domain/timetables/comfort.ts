/** How a timetable is to live with, beside its worth. */

/** How evenly meetings are spread over companies. */
export interface Spread {
  readonly companies: number;
  readonly fewest: number;
  /** One company in ten has this many or fewer. */
  readonly tenth: number;
  readonly median: number;
  readonly most: number;
  /** 0 = all have the same, towards 1 = one has it all. */
  readonly gini: number;
}

export interface Comfort {
  /** Companies with fewer meetings than promised, and the meetings they miss. */
  readonly belowPromised: number;
  readonly meetingsMissed: number;
  readonly suppliers: Spread;
  readonly buyers: Spread;
  readonly interpreted: number;
  /** How often a company gets another interpreter within a half day. */
  readonly interpreterChanges: number;
  /** Interpreted meetings whose interpreter does not know the trade. */
  readonly tradeMissed: number;
  readonly halfDaysHired: number;
  /** How often a supplier goes to another table within a half day. */
  readonly tableChanges: number;
  /** How often somebody goes to another hall between two slots that follow each other. */
  readonly hallChanges: number;
}
