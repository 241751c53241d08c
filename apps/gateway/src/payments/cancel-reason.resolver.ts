import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toldWhy } from '../booths/told-why.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { PaymentRequest } from './payment.type.js';

@Resolver(() => PaymentRequest)
export class CancelReasonResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: "What whoever cancelled it wrote or, where the system did, why, in the reader's language.",
  })
  cancelReason(
    @Parent() { cancelReason, cancelCause }: PaymentRequest,
    @Context() context: GraphqlContext,
  ): Promise<string | null> {
    return toldWhy(context, cancelReason, cancelCause);
  }
}
