import type { DrawNotReady as NotReady, ReleaseRefused as Refused } from '@ketnoi/booth-allocation';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { expected, ExpectedError, type ProblemFound } from '../graphql/expected-error.type.js';
import { named, type Refusal, sharedRefusal } from '../graphql/refused.js';

const refusal = { implements: () => ExpectedError };

@ObjectType({
  ...refusal,
  description: 'Wishes are not taken: the organiser has not called for them, or it is too late.',
})
export class WishesClosed extends ExpectedError {
  @Field(() => Date, { nullable: true, description: 'Null: they were not called for.' })
  closedAt: Date | null;
}

@ObjectType(refusal)
export class DrawNotReady extends ExpectedError {
  @Field(() => String, { description: 'Where the draw stands: waiting, running, drawn, failed, discarded, released.' })
  state: string;
}

@ObjectType({ description: 'A booth that its firm cannot have any more.' })
export class UnreleasableBooth {
  @Field(() => ID)
  boothId: string;

  @Field(() => String)
  number: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => String, { description: 'booth-taken, booth-withdrawn, not-an-exhibitor, …' })
  reason: string;
}

@ObjectType({ ...refusal, description: 'Nothing was released.' })
export class ReleaseRefused extends ExpectedError {
  @Field(() => [UnreleasableBooth])
  booths: readonly UnreleasableBooth[];
}

type OwnRefusal =
  | NotReady
  | Refused
  | { readonly code: 'wishes-closed'; readonly closedAt: string | null }
  | { readonly code: 'not-an-exhibitor' };

/** A refusal of this feature as the member of the union that says it. */
export function drawRefusal(refused: OwnRefusal | Refusal): ExpectedError {
  return sharedRefusal(withPaths(refused as Refusal)) ?? ownRefusal(refused as OwnRefusal);
}

function ownRefusal(refused: OwnRefusal): ExpectedError {
  switch (refused.code) {
    case 'wishes-closed':
      return expected(WishesClosed, {
        code: refused.code,
        closedAt: refused.closedAt === null ? null : new Date(refused.closedAt),
      });
    case 'draw-not-ready':
      return expected(DrawNotReady, { code: refused.code, state: refused.state });
    case 'release-refused':
      return expected(ReleaseRefused, {
        code: refused.code,
        booths: refused.booths,
        params: { booths: refused.booths.map(({ number }) => number).join(', ') },
      });
    case 'not-an-exhibitor':
      return named('NotAnExhibitor', refused.code);
  }
}

/** Rooms name an entry `wishes[0].boothIds[1]`; GraphQL names it by its parts. */
export function withPaths(refused: Refusal): Refusal {
  if (!refused.problems) return refused;
  const parts = (problem: ProblemFound): ProblemFound =>
    typeof problem.path === 'string' ? { ...problem, path: problem.path.split(/[.[\]]+/).filter(Boolean) } : problem;
  return { ...refused, problems: refused.problems.map(parts) };
}
