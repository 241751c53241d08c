import type { Round, TimetableFigures } from '@ketnoi/meetings';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a timetable comes to, beside what no timetable can exceed. Its text is `text`.' })
export class BoundReached {
  @Field(() => Int)
  held: number;

  @Field(() => Int, { description: 'No timetable can hold more.' })
  mostMeetings: number;

  @Field(() => Int)
  value: number;

  @Field(() => Int, { description: 'No timetable can be worth more.' })
  upperBound: number;

  @Field(() => Float, { description: 'How far the value is from that, in percent of it.' })
  gapPercent: number;

  @Field(() => Int, { description: "Idle stretches between two of somebody's meetings." })
  gaps: number;

  @Field(() => Boolean, { description: 'Proved that none is better.' })
  proved: boolean;
}

type Figures = Pick<TimetableFigures, 'held' | 'mostMeetings' | 'value' | 'upperBound' | 'gaps' | 'proved'>;

/** Requests agreed to since the round was run can lift a timetable above the round's bounds; then it is its own bound. */
export function toReached({ held, value, gaps, proved, ...bounds }: Figures): BoundReached {
  const [mostMeetings, upperBound] = [Math.max(held, bounds.mostMeetings), Math.max(value, bounds.upperBound)];
  const gapPercent = upperBound === 0 ? 0 : Math.round((10_000 * (upperBound - value)) / upperBound) / 100;
  return Object.assign(new BoundReached(), { held, mostMeetings, value, upperBound, gapPercent, gaps, proved });
}

/** Of a timetable round, from its first timetable on. */
export function reachedIn({ kind, counts }: Pick<Round, 'kind' | 'counts'>): BoundReached | null {
  if (kind !== 'timetable' || counts?.held === undefined || counts.mostMeetings === undefined) return null;
  const { held, mostMeetings, value = 0, upperBound = 0, gaps = 0 } = counts;
  return toReached({ held, mostMeetings, value, upperBound, gaps, proved: counts.proved === 1 });
}
