import type {
  BoothKind as Kind,
  DrawRequest as Request,
  DrawWish as WishOfRoom,
  ListedRequest,
} from '@ketnoi/booth-allocation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotAnExhibitor } from '../booths/booking-refusals.type.js';
import { BoothKind } from '../booths/plan.type.js';
import { connectionOf } from '../graphql/connection.js';
import { IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { WishesClosed } from './draw-refusals.type.js';

@ObjectType({ description: 'Until when a fair takes wishes for its draws.' })
export class DrawCall {
  @Field(() => Date)
  wishesUntil: Date;

  @Field(() => Int, { description: 'Booths that one firm may wish for together.' })
  mostBooths: number;
}

@ObjectType()
export class WishedSpot {
  @Field(() => ID)
  hallId: string;

  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;
}

@ObjectType()
export class WishedPlace {
  @Field(() => Int)
  booths: number;

  @Field(() => Int)
  leastAreaDm2: number;

  @Field(() => BoothKind, { nullable: true })
  kind: Kind | null;

  @Field(() => [ID])
  zoneIds: readonly string[];

  @Field(() => Int)
  openSides: number;

  @Field(() => [WishedSpot])
  near: readonly WishedSpot[];

  @Field(() => [WishedSpot])
  far: readonly WishedSpot[];
}

@ObjectType({ description: 'Either booths or a place.' })
export class DrawWish {
  @Field(() => [ID], { nullable: true })
  boothIds: readonly string[] | null;

  @Field(() => WishedPlace, { nullable: true })
  place: WishedPlace | null;
}

@ObjectType({ description: 'What a firm wishes for in the draws of a fair.' })
export class DrawRequest {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Stands for the firm in published inputs.' })
  applicant: string;

  @Field(() => [DrawWish], { description: 'Best first.' })
  wishes: DrawWish[];

  @Field(() => Int)
  anyBooths: number;

  @Field(() => [ID])
  competitorIds: readonly string[];

  @Field(() => ID, { nullable: true })
  sectorId: string | null;
}

@ObjectType()
export class CompanyWishes {
  @Field(() => DrawRequest, { nullable: true, description: 'Null: nothing was handed in.' })
  request: DrawRequest | null;

  @Field(() => Int, { description: 'As the organiser has set them.' })
  points: number;

  @Field(() => Boolean)
  newcomer: boolean;
}

@ObjectType()
export class ListedDrawRequest extends DrawRequest {
  @Field(() => ID)
  companyId: string;

  @Field(() => Int)
  points: number;

  @Field(() => Boolean)
  newcomer: boolean;

  @Field(() => Date)
  changedAt: Date;

  @Field(() => Boolean, { description: 'By a draw that was released; later draws leave it out.' })
  granted: boolean;

  @Field(() => [String], { description: "The wishes in the reader's language, best first." })
  wishTexts: readonly string[];
}

@ObjectType()
export class DrawRequestConnection extends connectionOf(ListedDrawRequest) {}

@ObjectType()
export class HandedInWishes {
  @Field(() => ID)
  requestId: string;

  @Field(() => String, { description: 'By which the firm finds itself in the published inputs.' })
  applicant: string;
}

@ObjectType()
export class WithdrawnWishes {
  @Field(() => ID)
  companyId: string;
}

@ObjectType()
export class SetPriorityPoints {
  @Field(() => Int)
  companies: number;
}

export const HandInWishesResult = resultUnion('HandInWishesResult', () => [
  HandedInWishes,
  WishesClosed,
  NotAnExhibitor,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
export const WithdrawWishesResult = resultUnion('WithdrawWishesResult', () => [WithdrawnWishes, NotFound]);
export const SetDrawCallResult = resultUnion('SetDrawCallResult', () => [DrawCall, InvalidInput, NotFound]);
export const SetPriorityPointsResult = resultUnion('SetPriorityPointsResult', () => [
  SetPriorityPoints,
  InvalidInput,
  NotFound,
]);

export const toDrawRequest = (request: Request): DrawRequest => ({
  id: request.id,
  applicant: request.code,
  wishes: request.wishes.map((wish) =>
    'place' in wish ? { boothIds: null, place: wish.place } : { boothIds: wish.boothIds, place: null },
  ),
  anyBooths: request.anyBooths,
  competitorIds: request.competitorIds,
  sectorId: request.sectorId,
});

export const toListedRequest = (
  { request, standing, changedAt, granted }: ListedRequest,
  told: (wish: WishOfRoom) => string,
): ListedDrawRequest => ({
  ...toDrawRequest(request),
  wishTexts: request.wishes.map(told),
  companyId: request.companyId,
  points: standing.points,
  newcomer: standing.newcomer,
  changedAt,
  granted,
});
