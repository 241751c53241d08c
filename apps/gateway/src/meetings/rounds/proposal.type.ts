import type { Proposal as ProposalOfRoom, ProposalState, Side } from '@ketnoi/meetings';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { wordsEnum } from '../../graphql/words-enum.js';
import { MatchExplanation, toExplanation } from '../wishes/reason.type.js';
import { SideEnum } from '../wishes/request.type.js';

export const ProposalStateEnum = wordsEnum('ProposalState', ['proposed', 'dropped', 'offered'] as const);

@ObjectType({ description: 'A pair that a round suggests.' })
export class Proposal {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  position: number;

  @Field(() => ProposalStateEnum)
  state: ProposalState;

  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;

  @Field(() => ID, { nullable: true })
  needId: string | null;

  @Field(() => Float, { nullable: true })
  buyerScore: number | null;

  @Field(() => Float, { nullable: true })
  supplierScore: number | null;

  @Field(() => MatchExplanation)
  why: MatchExplanation;
}

@ObjectType()
export class ProposalConnection extends connectionOf(Proposal) {}

@ObjectType({ description: 'An offer that somebody has not answered.' })
export class SilentOffer {
  @Field(() => ID)
  requestId: string;

  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;

  @Field(() => [SideEnum])
  silent: readonly Side[];

  @Field(() => Date, { nullable: true })
  deadlineAt: Date | null;
}

@ObjectType()
export class SilentOfferConnection extends connectionOf(SilentOffer) {}

@ObjectType()
export class OfferAnswers {
  @Field(() => Int)
  offered: number;

  @Field(() => Int)
  accepted: number;

  @Field(() => Int)
  declined: number;

  @Field(() => Int)
  expired: number;

  @Field(() => Int)
  open: number;

  @Field(() => Int)
  buyersSilent: number;

  @Field(() => Int)
  suppliersSilent: number;
}

export const toProposal = (proposal: ProposalOfRoom): Proposal => ({
  id: proposal.id,
  position: proposal.position,
  state: proposal.state,
  buyerId: proposal.buyerId,
  supplierId: proposal.supplierId,
  needId: proposal.needId,
  buyerScore: proposal.buyerScore,
  supplierScore: proposal.supplierScore,
  why: toExplanation(proposal),
});
