import type { FairFigures } from '@ketnoi/persistence';
import type { FinishedRound } from './run-round.js';

/** One fair in `.local/demo.json`; other tools read it, so its names stay. */
export interface FairReport {
  readonly name: string;
  readonly booths: number;
  readonly exhibitors: number;
  readonly buyers: number;
  readonly needs: number;
  readonly booked: number;
  /** How the timetable is to live with, as organisers see it. */
  readonly comfort: {
    readonly belowPromised: number;
    readonly meetingsMissed: number;
    readonly interpreted: number;
    readonly interpreterChanges: number;
    readonly halfDaysHired: number;
    readonly hallChanges: number;
    readonly suppliers: ReportedSpread;
    readonly buyers: ReportedSpread;
  };
  readonly round: {
    readonly pairs: number;
    readonly proposals: number;
    readonly accepted: number;
    readonly held: number;
    readonly mostMeetings: number;
    readonly value: number;
    readonly upperBound: number;
    readonly gaps: number;
    readonly suppliersBelowFloor: number;
    readonly interpretersUsed: number;
    readonly ms: { readonly score: number; readonly choose: number; readonly schedule: number; readonly total: number };
  };
}

interface ReportedSpread {
  readonly fewest: number;
  readonly median: number;
  readonly most: number;
  readonly gini: number;
}

export function fairReport(
  name: string,
  { booths, exhibitors, buyers, needs, booked }: FairFigures,
  propose: FinishedRound,
  timetable: FinishedRound,
  accepted: number,
  comfort: FairReport['comfort'],
): FairReport {
  const { pairs, proposals, suppliersBelowFloor } = propose.counts;
  const { held, mostMeetings, value, upperBound, gaps, interpretersUsed } = timetable.counts;
  return {
    name,
    booths,
    exhibitors,
    buyers,
    needs,
    booked,
    comfort,
    round: {
      pairs,
      proposals,
      accepted,
      held,
      mostMeetings,
      value,
      upperBound,
      gaps,
      suppliersBelowFloor,
      interpretersUsed,
      ms: {
        score: propose.ms.score,
        choose: propose.ms.choose,
        schedule: timetable.ms.schedule,
        total: propose.ms.total + timetable.ms.total,
      },
    },
  };
}
