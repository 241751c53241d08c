import type { BookingRefusal } from '@ketnoi/booth-allocation';
import type { IdempotencyConflict as Conflict } from '@ketnoi/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { noPrice } from '../prices/price-refusals.type.js';
import { Money } from './money.type.js';
import { expected, ExpectedError, idempotencyConflict, notFound } from '../graphql/expected-error.type.js';

const refusal = { implements: () => ExpectedError };

@ObjectType(refusal)
export class BoothTaken extends ExpectedError {}

@ObjectType({
  ...refusal,
  description: `It belongs to the pavilion of a group, whose leader gives it onward (\`booth-reserved\`), or fell free just
now and is offered to those on the waitlist first (\`booth-awaited\`).`,
})
export class BoothReserved extends ExpectedError {}

@ObjectType(refusal)
export class BookingClosed extends ExpectedError {
  @Field(() => Date, { nullable: true, description: 'Null: the organiser has not said yet.' })
  opensAt: Date | null;

  @Field(() => Date, { nullable: true })
  closesAt: Date | null;
}

@ObjectType(refusal)
export class BoothWithdrawn extends ExpectedError {}

@ObjectType(refusal)
export class TooManyBooths extends ExpectedError {
  @Field(() => Int)
  limit: number;
}

@ObjectType({ ...refusal, description: 'The company does not take part in the fair as a supplier.' })
export class NotAnExhibitor extends ExpectedError {}

@ObjectType(refusal)
export class HoldExpired extends ExpectedError {
  @Field(() => Date)
  expiredAt: Date;
}

@ObjectType(refusal)
export class HoldAlreadyRenewed extends ExpectedError {}

@ObjectType(refusal)
export class BookingEnded extends ExpectedError {}

@ObjectType({ ...refusal, description: 'Giving it back would cost a fee or money was paid: cancel it instead.' })
export class CancellingCosts extends ExpectedError {
  @Field(() => Money)
  fee: Money;
}

@ObjectType({
  ...refusal,
  description: 'Not what was seen any more, for instance over midnight: nothing was done. Ask again with these costs.',
})
export class CostsChanged extends ExpectedError {
  @Field(() => Money, { description: 'What it costs now.' })
  costs: Money;
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

export function bookingRefusal(refused: BookingRefusal | Conflict): ExpectedError {
  switch (refused.code) {
    case 'booth-taken':
    case 'booth-yours':
      return expected(BoothTaken, { code: refused.code });
    case 'booth-reserved':
    case 'booth-awaited':
      return expected(BoothReserved, { code: refused.code });
    case 'booking-closed':
      return expected(BookingClosed, {
        code: 'booking-closed',
        opensAt: dateOf(refused.opensAt),
        closesAt: dateOf(refused.closesAt),
      });
    case 'booth-withdrawn':
      return expected(BoothWithdrawn, { code: 'booth-withdrawn' });
    case 'too-many-booths':
      return expected(TooManyBooths, {
        code: 'too-many-booths',
        limit: refused.limit,
        params: { limit: refused.limit },
      });
    case 'not-an-exhibitor':
      return expected(NotAnExhibitor, { code: 'not-an-exhibitor' });
    case 'hold-expired':
      return expected(HoldExpired, { code: 'hold-expired', expiredAt: new Date(refused.expiredAt) });
    case 'hold-already-renewed':
      return expected(HoldAlreadyRenewed, { code: 'hold-already-renewed' });
    case 'booking-ended':
      return expected(BookingEnded, { code: 'booking-ended' });
    case 'cancelling-costs':
      return expected(CancellingCosts, {
        code: 'cancelling-costs',
        fee: { amount: refused.fee, currency: refused.currency },
      });
    case 'costs-changed':
      return expected(CostsChanged, { code: 'costs-changed', costs: refused.costs });
    case 'not-priced':
      return noPrice(refused.refusal);
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'not-yours':
    case 'not-found':
      return notFound();
  }
}
