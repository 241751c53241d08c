import type { FairId } from '@ketnoi/kernel';
import { fileProblem, type FoundProblem } from '../../domain/plan/drawing.js';
import type { PlanReading } from '../../domain/plan/read-drawing.js';
import type { FloorPlans } from '../ports/floor-plans.js';

/** Opens a plan's file and reads it; null = there is no such file. Asked only of those who may import plans. */
export type PlanFileReader = () => Promise<PlanReading | null>;

/** Adds what only the fair knows: numbers that its booths have already. */
export async function withKnownNumbers(plans: FloorPlans, fairId: FairId, reading: PlanReading): Promise<PlanReading> {
  const { booths } = reading.plan;
  const taken = new Set(
    await plans.numbersTaken(
      fairId,
      booths.map(({ number }) => number),
    ),
  );
  return { ...reading, problems: [...reading.problems, ...numbersExist(reading, taken)] };
}

export const numbersExist = (
  { plan, boothPlaces }: Pick<PlanReading, 'plan' | 'boothPlaces'>,
  taken: ReadonlySet<string>,
): readonly FoundProblem[] =>
  plan.booths.flatMap(({ number, outline }, i) =>
    taken.has(number) ? [{ ...fileProblem('number-exists', boothPlaces[i] ?? {}, outline[0] ?? null), number }] : [],
  );
