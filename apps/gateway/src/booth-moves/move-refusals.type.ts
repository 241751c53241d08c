import type {
  GroupOrderRefusal,
  MoveRefusal,
  PavilionRefusal,
  RedrawRefusal,
  SharingRefusal,
  SwapRefusal,
  SwapState as State,
} from '@ketnoi/booth-allocation';
import type { IdempotencyConflict as Conflict } from '@ketnoi/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { lifeRefusal, NotAdjacent } from '../booth-life/life-refusals.type.js';
import { ChangedMeanwhile } from '../directory/directory-results.type.js';
import { expected, ExpectedError, Problem } from '../graphql/expected-error.type.js';
import { GroupOrderProblem, UnusableGroupOrder } from './group-order.type.js';
import { SwapState } from './swap.type.js';

const refusal = { implements: () => ExpectedError };

@ObjectType({ ...refusal, description: 'The booking cannot go there: `code` says why.' })
export class CannotMove extends ExpectedError {}

@ObjectType({ ...refusal, description: 'Answered, taken back or expired.' })
export class SwapClosed extends ExpectedError {
  @Field(() => SwapState)
  state: State;
}

@ObjectType({ ...refusal, description: 'The booths cannot be drawn anew like this: `code` and `problems` say why.' })
export class CannotRedraw extends ExpectedError {
  @Field(() => [Problem])
  problems: Problem[];
}

@ObjectType({ ...refusal, description: '`code` says why the booth cannot be shared or left.' })
export class CannotShare extends ExpectedError {}

@ObjectType({ ...refusal, description: '`code` says why nothing was allotted, taken back or released.' })
export class PavilionRefused extends ExpectedError {}

@ObjectType(refusal)
export class BoothsTaken extends ExpectedError {
  @Field(() => [ID])
  boothIds: string[];
}

export function moveRefusal(refused: MoveRefusal | SwapRefusal | Conflict): ExpectedError {
  switch (refused.code) {
    case 'same-booth':
    case 'in-pavilion':
    case 'cannot-swap':
      return expected(CannotMove, { code: refused.code });
    case 'too-many-swaps':
      return expected(CannotMove, { code: 'too-many-swaps', params: { limit: refused.limit } });
    case 'other-currency':
      return expected(CannotMove, { code: 'other-currency', params: { currency: refused.currency } });
    case 'changed-meanwhile':
      return expected(ChangedMeanwhile, { code: 'changed-meanwhile' });
    case 'swap-closed':
      return expected(SwapClosed, { code: 'swap-closed', state: refused.state });
    case 'swap-expired':
      return expected(SwapClosed, { code: 'swap-expired', state: 'expired' });
    default:
      return lifeRefusal(refused);
  }
}

export function redrawRefusal(refused: RedrawRefusal | Conflict): ExpectedError {
  switch (refused.code) {
    case 'not-adjacent':
      return expected(NotAdjacent, { code: 'not-adjacent' });
    case 'pieces-do-not-tile':
    case 'not-of-one-company':
    case 'keeper-missing':
    case 'booking-subsidised':
      return expected(CannotRedraw, { code: refused.code, problems: [] });
    case 'number-exists':
      return expected(CannotRedraw, {
        code: 'number-exists',
        problems: [{ path: [refused.number], code: 'number-exists' }],
      });
    case 'unusable-pieces':
      return expected(CannotRedraw, {
        code: 'unusable-pieces',
        problems: refused.problems.map(({ number, code }) => ({ path: [number ?? ''], code })),
      });
    default:
      return moveRefusal(refused);
  }
}

export function sharingRefusal(refused: SharingRefusal | Conflict): ExpectedError {
  switch (refused.code) {
    case 'already-at-booth':
    case 'not-invited':
      return expected(CannotShare, { code: refused.code });
    case 'too-many-co-exhibitors':
      return expected(CannotShare, { code: refused.code, params: { limit: refused.limit } });
    default:
      return moveRefusal(refused);
  }
}

export function pavilionRefusal(refused: PavilionRefusal | Conflict): ExpectedError {
  switch (refused.code) {
    case 'not-in-group':
    case 'pavilion-over':
    case 'pavilion-not-over':
    case 'money-came-in':
      return expected(PavilionRefused, { code: refused.code });
    case 'booths-taken':
      return expected(BoothsTaken, { code: 'booths-taken', boothIds: [...refused.boothIds] });
    default:
      return moveRefusal(refused);
  }
}

export function groupOrderRefusal(refused: GroupOrderRefusal | Conflict): ExpectedError {
  if (refused.code !== 'unusable-order') return lifeRefusal(refused);
  return expected(UnusableGroupOrder, {
    code: 'unusable-group-order',
    params: { count: refused.problems.length },
    problems: refused.problems.map((problem) => Object.assign(new GroupOrderProblem(), problem)),
  });
}
