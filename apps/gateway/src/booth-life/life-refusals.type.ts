import type { LifeRefusal, OrderRefusal } from '@ketnoi/booth-allocation';
import type { IdempotencyConflict as Conflict } from '@ketnoi/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { bookingRefusal } from '../booths/booking-refusals.type.js';
import { BookingState } from '../booths/booking.type.js';
import {
  expected,
  ExpectedError,
  idempotencyConflict,
  invalidInput,
  notFound,
} from '../graphql/expected-error.type.js';
import { CalendarDate } from '../graphql/scalars/date.scalar.js';

const refusal = { implements: () => ExpectedError };

@ObjectType({ ...refusal, description: 'What an organiser does by hand needs a reason.' })
export class ReasonMissing extends ExpectedError {}

@ObjectType({ ...refusal, description: 'The step does not lead on from the state that the booking is in.' })
export class WrongBookingState extends ExpectedError {
  @Field(() => BookingState)
  state: string;
}

@ObjectType(refusal)
export class DepositNotOverdue extends ExpectedError {}

@ObjectType({ ...refusal, description: 'A booth is freed only some working days after a reminder.' })
export class ReminderTooRecent extends ExpectedError {
  @Field(() => CalendarDate, { nullable: true, description: 'Null: no reminder went out yet.' })
  freeOn: string | null;
}

@ObjectType(refusal)
export class BoothNotWithdrawn extends ExpectedError {}

@ObjectType({ ...refusal, description: 'For the sake of one of the booths nothing was done with any.' })
export class OrderRefused extends ExpectedError {
  @Field(() => ID)
  boothId: string;

  @Field(() => ExpectedError)
  reason: ExpectedError;
}

@ObjectType({ ...refusal, description: 'They do not stand wall to wall.' })
export class NotAdjacent extends ExpectedError {}

export function lifeRefusal(refused: LifeRefusal | Conflict): ExpectedError {
  switch (refused.code) {
    case 'reason-missing':
      return expected(ReasonMissing, { code: 'reason-missing' });
    case 'wrong-state':
      return expected(WrongBookingState, { code: 'wrong-state', state: refused.state });
    case 'deposit-not-overdue':
      return expected(DepositNotOverdue, { code: 'deposit-not-overdue' });
    case 'reminder-too-recent':
      return expected(ReminderTooRecent, { code: 'reminder-too-recent', freeOn: refused.freeOn });
    case 'booth-not-withdrawn':
      return expected(BoothNotWithdrawn, { code: 'booth-not-withdrawn' });
    case 'unusable-amount':
      return invalidInput([{ path: 'amount', code: 'unusable-amount' }]);
    default:
      return bookingRefusal(refused);
  }
}

export function orderRefusal(refused: OrderRefusal | Conflict): ExpectedError {
  switch (refused.code) {
    case 'order-refused':
      return expected(OrderRefused, {
        code: 'order-refused',
        boothId: refused.boothId,
        reason: bookingRefusal(refused.reason),
      });
    case 'not-adjacent':
      return expected(NotAdjacent, { code: 'not-adjacent' });
    case 'unusable-order':
      return invalidInput([{ path: 'boothIds', code: 'unusable-order' }]);
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'not-found':
      return notFound();
  }
}
