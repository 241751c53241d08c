import { BookBooths, HoldBooths, type OrderAnswer, type OrderRequest } from '@ketnoi/booth-allocation';
import type { Actor, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { orderRefusal } from './life-refusals.type.js';
import { BoothOrderResult } from './life-results.type.js';
import { BoothOrder, OrderedBooth, OrderInput } from './order.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Several booths at once, all or none. */
@Resolver()
export class OrdersResolver {
  constructor(
    private readonly hold: HoldBooths,
    private readonly book: BookBooths,
  ) {}

  @Mutation(() => BoothOrderResult, { description: 'Puts several booths aside, all or none.' })
  async holdBooths(
    @CurrentActor() actor: Actor,
    @Args('input') input: OrderInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(await this.hold.execute(actor, order(input), key));
  }

  @Mutation(() => BoothOrderResult, { description: 'Books several booths, held or free, all or none.' })
  async bookBooths(
    @CurrentActor() actor: Actor,
    @Args('input') input: OrderInput,
    @Key() key: string,
  ): Promise<object> {
    return shown(await this.book.execute(actor, order(input), key));
  }
}

const order = ({ fairId, companyId, boothIds, adjacent }: OrderInput): OrderRequest => ({
  fairId: fairId as FairId,
  companyId: companyId as CompanyId,
  boothIds: boothIds as BoothId[],
  adjacent,
});

function shown(answer: OrderAnswer): object {
  if (!answer.ok) return orderRefusal(answer.error);
  const bookings = answer.value.bookings.map(({ heldUntil, ...booth }) =>
    Object.assign(new OrderedBooth(), booth, { heldUntil: heldUntil === null ? null : new Date(heldUntil) }),
  );
  return Object.assign(new BoothOrder(), { orderId: answer.value.orderId, bookings });
}
