import {
  BookBooths,
  HoldBooths,
  type OrderAnswer,
  type OrderRequest,
  ReleaseBooths,
  RenewHolds,
} from '@ketnoi/booth-allocation';
import type { Actor, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { orderRefusal } from './life-refusals.type.js';
import { BoothOrderResult, ReleaseBoothsResult, RenewHoldsResult } from './life-results.type.js';
import { BoothOrder, HeldBoothsInput, OrderedBooth, OrderInput, ReleasedBooths, RenewedHolds } from './order.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Several booths at once, all or none. */
@Resolver()
export class OrdersResolver {
  constructor(
    private readonly hold: HoldBooths,
    private readonly book: BookBooths,
    private readonly renew: RenewHolds,
    private readonly release: ReleaseBooths,
  ) {}

  @Mutation(() => BoothOrderResult, { description: 'Puts several booths aside, all or none.' })
  async holdBooths(
    @CurrentActor() actor: Actor,
    @Args('input') input: OrderInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(BoothOrder, await this.hold.execute(actor, order(input), key));
  }

  @Mutation(() => BoothOrderResult, { description: 'Books several booths, held or free, all or none.' })
  async bookBooths(
    @CurrentActor() actor: Actor,
    @Args('input') input: OrderInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(BoothOrder, await this.book.execute(actor, order(input), key));
  }

  @Mutation(() => RenewHoldsResult, {
    description: 'Gives several holds their full time once more, all or none. Once only.',
  })
  async renewHolds(
    @CurrentActor() actor: Actor,
    @Args('input') input: HeldBoothsInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(RenewedHolds, await this.renew.execute(actor, held(input), key));
  }

  @Mutation(() => ReleaseBoothsResult, {
    description: 'Gives back several booths that the company holds, all or none.',
  })
  async releaseBooths(
    @CurrentActor() actor: Actor,
    @Args('input') input: HeldBoothsInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(ReleasedBooths, await this.release.execute(actor, held(input), key));
  }
}

const held = ({ fairId, companyId, boothIds }: HeldBoothsInput): OrderRequest => ({
  fairId: fairId as FairId,
  companyId: companyId as CompanyId,
  boothIds: boothIds as BoothId[],
  adjacent: false,
});

const order = ({ adjacent, seenPrices, ...booths }: OrderInput): OrderRequest => ({
  ...held(booths),
  adjacent,
  seenPrices: seenPrices.map(({ boothId, price }) => ({ boothId: boothId as BoothId, price: { ...price } })),
});

type Done = typeof BoothOrder | typeof RenewedHolds | typeof ReleasedBooths;

function shown(type: Done, answer: OrderAnswer): object {
  if (!answer.ok) return orderRefusal(answer.error);
  const bookings = answer.value.bookings.map(({ heldUntil, ...booth }) =>
    Object.assign(new OrderedBooth(), booth, { heldUntil: heldUntil === null ? null : new Date(heldUntil) }),
  );
  return Object.assign(new type(), { orderId: answer.value.orderId, bookings });
}
