import { MergeBooths, SplitBooth } from '@ketnoi/booth-allocation';
import type { Actor, BoothId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { redrawRefusal } from './move-refusals.type.js';
import { MergeBoothsResult, SplitBoothResult } from './move-results.type.js';
import { MergeBoothsInput, MergedBooth, SplitBoothInput, SplitBooths } from './redraw.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Organisers make one booth of several, or several of one. */
@Resolver()
export class RedrawResolver {
  constructor(
    private readonly merge: MergeBooths,
    private readonly split: SplitBooth,
  ) {}

  @Mutation(() => MergeBoothsResult, {
    description:
      'One booth of several that share walls, made by organisers alone. Of a company that has them all, one booking goes ' +
      'on with all its money; its rent is quoted anew for the one booth, so that a list per booth asks one rent instead ' +
      'of several: `quotes` prices other booths of the size, and the firm is told the new price by letter.',
  })
  async mergeBooths(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, boothIds, number }: MergeBoothsInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = { fairId: fairId as FairId, boothIds: boothIds as BoothId[], number };
    const answer = await this.merge.execute(actor, wish, key);
    return answer.ok ? Object.assign(new MergedBooth(), answer.value) : redrawRefusal(answer.error);
  }

  @Mutation(() => SplitBoothResult, { description: 'Several booths that fill the old one, made by organisers alone.' })
  async splitBooth(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, boothId, pieces, keeps }: SplitBoothInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = {
      fairId: fairId as FairId,
      boothId: boothId as BoothId,
      pieces: pieces.map(({ number, outline }) => ({ number, outline: outline.map(({ x, y }) => [x, y] as const) })),
      keeps: keeps ?? null,
    };
    const answer = await this.split.execute(actor, wish, key);
    return answer.ok ? Object.assign(new SplitBooths(), answer.value) : redrawRefusal(answer.error);
  }
}
