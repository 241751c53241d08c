import {
  type BoothKind as Kind,
  ENTRY_STATES,
  type EntryState,
  type PlacedEntry,
  WAITLIST_ORDERS,
  type WaitlistOrder,
} from '@ketnoi/booth-allocation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotAnExhibitor } from '../booths/booking-refusals.type.js';
import { BoothKind } from '../booths/plan.type.js';
import {
  expected,
  ExpectedError,
  IdempotencyConflict,
  InvalidInput,
  NotFound,
} from '../graphql/expected-error.type.js';
import { named, type Refusal, sharedRefusal } from '../graphql/refused.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { withPaths } from '../draws/draw-refusals.type.js';

export const WaitlistOrderEnum = wordsEnum('WaitlistOrder', WAITLIST_ORDERS);
export const WaitlistStateEnum = wordsEnum('WaitlistState', ENTRY_STATES);

@ObjectType({ description: 'In which order a fair offers booths that fall free: by points then time, or by time.' })
export class WaitlistRules {
  @Field(() => WaitlistOrderEnum)
  orderedBy: WaitlistOrder;

  @Field(() => Int, { description: 'How long an offer stands.' })
  offerHours: number;
}

@ObjectType({ description: 'A booth kept for the firm until the deadline.' })
export class WaitlistOffer {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => String)
  boothNumber: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => Date)
  deadlineAt: Date;
}

@ObjectType({ description: 'A firm that waits, and its place in the order of the fair.' })
export class WaitlistPlace {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => Int, { description: 'From 1.' })
  position: number;

  @Field(() => WaitlistStateEnum)
  state: EntryState;

  @Field(() => [ID], { description: 'Empty: any zone.' })
  zoneIds: readonly string[];

  @Field(() => BoothKind, { nullable: true })
  kind: Kind | null;

  @Field(() => Int, { description: 'Square decimetres: 900 = 9 m².' })
  leastAreaDm2: number;

  @Field(() => Int)
  mostAreaDm2: number;

  @Field(() => Int)
  points: number;

  @Field(() => Date)
  joinedAt: Date;

  @Field(() => WaitlistOffer, { nullable: true })
  offer: WaitlistOffer | null;
}

@ObjectType()
export class CompanyWaitlist {
  @Field(() => WaitlistPlace, { nullable: true, description: 'Null: the company does not wait.' })
  place: WaitlistPlace | null;

  @Field(() => Int, { description: 'How many firms wait.' })
  waiting: number;
}

@ObjectType()
export class JoinedWaitlist {
  @Field(() => ID)
  entryId: string;
}

@ObjectType()
export class LeftWaitlist {
  @Field(() => ID)
  companyId: string;
}

@ObjectType()
export class AnsweredOffer {
  @Field(() => ID)
  offerId: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  boothId: string;
}

const refusal = { implements: () => ExpectedError };

@ObjectType(refusal)
export class AlreadyWaiting extends ExpectedError {}

@ObjectType({ ...refusal, description: 'A booth is offered: it is to be taken or declined first.' })
export class OfferStands extends ExpectedError {}

@ObjectType({ ...refusal, description: 'Answered already, or the booth was taken away.' })
export class OfferClosed extends ExpectedError {}

@ObjectType(refusal)
export class WaitlistOfferExpired extends ExpectedError {
  @Field(() => Date)
  deadlineAt: Date;
}

export const JoinWaitlistResult = resultUnion('JoinWaitlistResult', () => [
  JoinedWaitlist,
  AlreadyWaiting,
  NotAnExhibitor,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
export const LeaveWaitlistResult = resultUnion('LeaveWaitlistResult', () => [LeftWaitlist, OfferStands, NotFound]);
export const AnswerOfferResult = resultUnion('AnswerOfferResult', () => [
  AnsweredOffer,
  OfferClosed,
  WaitlistOfferExpired,
  NotFound,
  IdempotencyConflict,
]);
export const SetWaitlistRulesResult = resultUnion('SetWaitlistRulesResult', () => [
  WaitlistRules,
  InvalidInput,
  NotFound,
]);

const PLAIN = {
  'already-waiting': 'AlreadyWaiting',
  'offer-stands': 'OfferStands',
  'offer-closed': 'OfferClosed',
  'not-an-exhibitor': 'NotAnExhibitor',
} as const;

type OwnRefusal =
  { readonly code: keyof typeof PLAIN } | { readonly code: 'waitlist-offer-expired'; readonly deadlineAt: string };

/** A refusal of this feature as the member of the union that says it. */
export function waitlistRefusal(refused: Refusal | OwnRefusal): ExpectedError {
  const shared = sharedRefusal(withPaths(refused as Refusal));
  if (shared) return shared;
  const own = refused as OwnRefusal;
  if (own.code !== 'waitlist-offer-expired') return named(PLAIN[own.code], own.code);
  return expected(WaitlistOfferExpired, { code: own.code, deadlineAt: new Date(own.deadlineAt) });
}

export const toPlace = (entry: PlacedEntry): WaitlistPlace => ({
  id: entry.id,
  companyId: entry.companyId,
  position: entry.position,
  state: entry.state,
  zoneIds: entry.zoneIds,
  kind: entry.kind,
  leastAreaDm2: entry.leastAreaDm2,
  mostAreaDm2: entry.mostAreaDm2,
  points: entry.points,
  joinedAt: entry.joinedAt,
  offer: entry.offer,
});
