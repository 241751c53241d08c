import { type DrawId, ShowDraws } from '@ketnoi/booth-allocation';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { DrawComparison, toComparison } from './draw-comparison.type.js';
import { CompanyDrawOutcome, FirmDrawOutcome, toCompanyOutcome, toFirmOutcome } from './draw-outcome.type.js';
import { Draw, DrawConnection, PublishedDraw, toDraw, toPublished } from './draw.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const DrawArg = (): ParameterDecorator => Args('drawId', { type: () => ID });

/** Draws as those look through them who may. */
@Resolver()
export class DrawsResolver {
  constructor(private readonly show: ShowDraws) {}

  @Query(() => Draw, { nullable: true, description: 'With how far it is, while a worker is at it.' })
  async draw(@CurrentActor() actor: Actor, @FairArg() fairId: string, @DrawArg() drawId: string): Promise<Draw | null> {
    const draw = await this.show.one(actor, fairId as FairId, drawId as DrawId);
    return draw.ok ? toDraw(draw.value) : null;
  }

  @Query(() => DrawConnection, { nullable: true, description: 'Newest first.' })
  async draws(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args() page: PageArgs,
  ): Promise<DrawConnection | null> {
    const draws = await this.show.all(actor, fairId as FairId, pageRequest(page));
    return draws.ok ? toConnection(draws.value, toDraw) : null;
  }

  @Query(() => [FirmDrawOutcome], { nullable: true })
  async drawOutcomes(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @DrawArg() drawId: string,
  ): Promise<FirmDrawOutcome[] | null> {
    const outcomes = await this.show.outcomes(actor, fairId as FairId, drawId as DrawId);
    return outcomes.ok ? outcomes.value.map(toFirmOutcome) : null;
  }

  @Query(() => DrawComparison, { nullable: true, description: 'Up to six finished draws, against the first.' })
  async drawComparison(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('drawIds', { type: () => [ID] }) drawIds: string[],
  ): Promise<DrawComparison | null> {
    const compared = await this.show.compare(actor, fairId as FairId, drawIds as DrawId[]);
    return compared.ok ? toComparison(compared.value) : null;
  }

  @Query(() => [PublishedDraw], { nullable: true, description: 'Draws that anybody at the fair can repeat.' })
  async publishedDraws(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<PublishedDraw[] | null> {
    const draws = await this.show.published(actor, fairId as FairId);
    return draws.ok ? draws.value.map(toPublished) : null;
  }

  @Query(() => [CompanyDrawOutcome], { nullable: true, description: 'What released draws gave the company, and why.' })
  async companyDrawOutcomes(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyDrawOutcome[] | null> {
    const outcomes = await this.show.own(actor, fairId as FairId, companyId as CompanyId);
    return outcomes.ok ? outcomes.value.map(toCompanyOutcome) : null;
  }
}
