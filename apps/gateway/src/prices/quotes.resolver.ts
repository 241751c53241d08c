import { StandWallToWall } from '@ketnoi/booth-allocation';
import type { BoothId, FairId } from '@ketnoi/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Quotes } from './quote.type.js';

@Resolver(() => Quotes)
export class QuotesResolver {
  constructor(private readonly wallToWall: StandWallToWall) {}

  @ResolveField(() => Boolean, {
    name: 'wallToWall',
    description: 'Whether the booths could be one stand: what an order that asks for it is judged by.',
  })
  standWallToWall(@Parent() { fairId, booths }: Quotes): Promise<boolean> {
    return this.wallToWall.execute(
      fairId as FairId,
      booths.map(({ boothId }) => boothId as BoothId),
    );
  }
}
