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

export function fairReport(
  name: string,
  { booths, exhibitors, buyers, needs, booked }: FairFigures,
  propose: FinishedRound,
  timetable: FinishedRound,
  accepted: number,
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
