import {
  type BoothOutlook as Outlook,
  MergeBooths,
  PreviewRedraw,
  type RedrawOutlook as Redrawn,
  SplitBooth,
} from '@ketnoi/booth-allocation';
import type { Actor, BoothId, FairId } from '@ketnoi/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { redrawRefusal } from './move-refusals.type.js';
import { MergeBoothsResult, RedrawPreviewResult, SplitBoothResult } from './move-results.type.js';
import { MergeBoothsInput, MergedBooth, RedrawOutlook, SplitBoothInput, SplitBooths } from './redraw.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Organisers make one booth of several, or several of one. */
@Resolver()
export class RedrawResolver {
  constructor(
    private readonly merge: MergeBooths,
    private readonly split: SplitBooth,
    private readonly preview: PreviewRedraw,
  ) {}

  @Query(() => RedrawPreviewResult, {
    description:
      'What `mergeBooths` would make of the booths: outline, price, the booking that goes on; or why it would be refused.',
  })
  async mergePreview(@CurrentActor() actor: Actor, @Args('input') input: MergeBoothsInput): Promise<object> {
    const answer = await this.preview.merge(actor, mergeOf(input));
    return answer.ok ? shown(answer.value) : redrawRefusal(answer.error);
  }

  @Query(() => RedrawPreviewResult, {
    description:
      'What `splitBooth` would make of the booth: the pieces, their prices, what the company keeps; or why it would be refused.',
  })
  async splitPreview(@CurrentActor() actor: Actor, @Args('input') input: SplitBoothInput): Promise<object> {
    const answer = await this.preview.split(actor, splitOf(input));
    return answer.ok ? shown(answer.value) : redrawRefusal(answer.error);
  }

  @Mutation(() => MergeBoothsResult, {
    description:
      'One booth of several that share walls, made by organisers alone. Of a company that has them all, one booking goes ' +
      'on with all its money; its rent is quoted anew for the one booth, so that a list per booth asks one rent instead ' +
      'of several: `mergePreview` says so before, and the firm is told the new price by letter.',
  })
  async mergeBooths(
    @CurrentActor() actor: Actor,
    @Args('input') input: MergeBoothsInput,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.merge.execute(actor, mergeOf(input), key);
    return answer.ok ? Object.assign(new MergedBooth(), answer.value) : redrawRefusal(answer.error);
  }

  @Mutation(() => SplitBoothResult, { description: 'Several booths that fill the old one, made by organisers alone.' })
  async splitBooth(
    @CurrentActor() actor: Actor,
    @Args('input') input: SplitBoothInput,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.split.execute(actor, splitOf(input), key);
    return answer.ok ? Object.assign(new SplitBooths(), answer.value) : redrawRefusal(answer.error);
  }
}

const mergeOf = ({ fairId, boothIds, number, seenPrice }: MergeBoothsInput) => ({
  fairId: fairId as FairId,
  boothIds: boothIds as BoothId[],
  number,
  ...(seenPrice && { seenPrice: { ...seenPrice } }),
});

const splitOf = ({ fairId, boothId, pieces, keeps, seenPrice }: SplitBoothInput) => ({
  fairId: fairId as FairId,
  boothId: boothId as BoothId,
  pieces: pieces.map(({ number, outline }) => ({ number, outline: outline.map(({ x, y }) => [x, y] as const) })),
  keeps: keeps ?? null,
  ...(seenPrice && { seenPrice: { ...seenPrice } }),
});

const shown = ({ before, after, booking }: Redrawn): RedrawOutlook =>
  Object.assign(new RedrawOutlook(), { before: before.map(shownBooth), after: after.map(shownBooth), booking });

const shownBooth = (booth: Outlook) => ({
  ...booth,
  outline: booth.outline.map(([x, y]) => ({ x, y })),
  price: booth.price.ok ? booth.price.value : null,
});
