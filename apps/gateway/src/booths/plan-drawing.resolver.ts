import {
  DrawBooths,
  type DrawBoothsRefusal,
  DrawHall,
  type DrawHallRefusal,
  LayOutHall,
} from '@ketnoi/booth-allocation';
import type { Actor, FairId, HallId, ZoneId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { type ExpectedError, idempotencyConflict, invalidInput, notFound } from '../graphql/expected-error.type.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import { unusableField } from '../graphql/unusable-field.js';
import { toFeature, toOutline } from '../plans/hall-feature.type.js';
import {
  BoothDrawingInput,
  DrawBoothsResult,
  DrawHallInput,
  DrawHallResult,
  DrawnBooths,
  DrawnHall,
  LaidOutHall,
  LayOutHallInput,
  LayOutHallResult,
  type ZoneInput,
} from './plan-drawing.type.js';

const Key = () => Args('idempotencyKey', { type: () => IdempotencyKey });

/** Organisers draw the plan. */
@Resolver()
export class PlanDrawingResolver {
  constructor(
    private readonly hall: DrawHall,
    private readonly booths: DrawBooths,
    private readonly layOut: LayOutHall,
  ) {}

  @Mutation(() => DrawHallResult)
  async drawHall(
    @CurrentActor() actor: Actor,
    @Args('input') input: DrawHallInput,
    @Key() key: string,
  ): Promise<object> {
    const { fairId, name, outline, features, zones } = input;
    const drawing = {
      fairId: fairId as FairId,
      name,
      outline: toOutline(outline),
      features: features.map(toFeature),
      zones: zones.map(toZone),
    };
    const answer = await this.hall.execute(actor, drawing, key);
    return answer.ok ? Object.assign(new DrawnHall(), answer.value) : refusal(answer.error);
  }

  @Mutation(() => DrawBoothsResult, { description: 'All of them, or none and what is wrong with which.' })
  async drawBooths(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('booths', { type: () => [BoothDrawingInput] }) booths: BoothDrawingInput[],
    @Key() key: string,
  ): Promise<object> {
    const drawn = booths.map(({ hallId, zoneId, outline, number, kind, openSides, powerW, price }) => ({
      hallId: hallId as HallId,
      zoneId: (zoneId ?? null) as ZoneId | null,
      outline: toOutline(outline),
      number,
      kind,
      openSides,
      powerW: powerW ?? null,
      price: { ...price },
    }));
    const answer = await this.booths.execute(actor, fairId as FairId, drawn, key);
    return answer.ok ? Object.assign(new DrawnBooths(), answer.value) : refusal(answer.error);
  }

  @Mutation(() => LayOutHallResult, { description: 'Lays out a plausible hall for so many booths.' })
  async layOutHall(
    @CurrentActor() actor: Actor,
    @Args('input') input: LayOutHallInput,
    @Key() key: string,
  ): Promise<object> {
    const { fairId, name, booths, numberPrefix, zones, price, cornerSurchargePercent, rawPercent } = input;
    const answer = await this.layOut.execute(
      actor,
      {
        fairId: fairId as FairId,
        name,
        booths,
        numberPrefix,
        zones: zones.map((zone) => ({ ...toZone(zone), share: zone.share })),
        price: { ...price },
        cornerSurchargePercent,
        rawPercent,
      },
      key,
    );
    return answer.ok ? Object.assign(new LaidOutHall(), answer.value) : refusal(answer.error);
  }
}

const toZone = ({ name, sectorId, country }: ZoneInput) => ({
  name,
  sectorId: sectorId ?? null,
  country: country ?? null,
});

function refusal(refused: DrawHallRefusal | DrawBoothsRefusal): ExpectedError {
  switch (refused.code) {
    case 'not-found':
      return notFound();
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'unusable-hall':
      return invalidInput([unusableField(refused.field, refused.index)]);
    case 'unusable-booths':
      return invalidInput(refused.problems.map(({ index, code }) => ({ path: ['booths', String(index)], code })));
  }
}
