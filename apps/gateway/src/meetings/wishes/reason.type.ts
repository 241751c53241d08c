import type { ExplainedGate, ExplainedReason } from '@ketnoi/meetings';
import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One fact and what it adds; the points of all reasons sum to the score.' })
export class MatchReason {
  @Field(() => String, { description: 'For programs: product, process, capacity, …' })
  fact: string;

  @Field(() => String, { description: 'Whose interest it speaks for: buyer or supplier.' })
  side: string;

  @Field(() => Float)
  points: number;

  @Field(() => [String], { nullable: true, description: 'What the buyer says; null = nothing.' })
  buyer: string[] | null;

  @Field(() => [String], { nullable: true })
  supplier: string[] | null;

  @Field(() => String, { nullable: true, description: 'declared, read or verified.' })
  source: string | null;
}

@ObjectType({ description: 'A condition that is never part of the score.' })
export class MatchGate {
  @Field(() => String)
  rule: string;

  @Field(() => String, { description: 'pass, fail or unknown.' })
  verdict: string;

  @Field(() => [String], { nullable: true })
  wanted: string[] | null;

  @Field(() => [String], { nullable: true })
  found: string[] | null;

  @Field(() => String, { nullable: true })
  source: string | null;
}

@ObjectType({ description: 'Why two companies suit each other.' })
export class MatchExplanation {
  @Field(() => Float, { description: '0 to 100, of both sides together.' })
  score: number;

  @Field(() => Float, { description: '0 to 1: the share of what counts that is known.' })
  confidence: number;

  @Field(() => [MatchReason])
  reasons: MatchReason[];

  @Field(() => [MatchGate])
  gates: MatchGate[];

  @Field(() => [String], { description: 'What counts but is not known: questions worth asking.' })
  unknown: readonly string[];
}

interface Explained {
  readonly score: number;
  readonly confidence: number;
  readonly reasons: readonly ExplainedReason[];
  readonly gates: readonly ExplainedGate[];
  readonly unknown: readonly string[];
}

export const toExplanation = ({ score, confidence, reasons, gates, unknown }: Explained): MatchExplanation => ({
  score,
  confidence,
  unknown,
  reasons: reasons.map(toReason),
  gates: gates.map((g) => ({ ...g, wanted: quoted(g.wanted), found: quoted(g.found) })),
});

export const toReason = (reason: ExplainedReason): MatchReason => ({
  ...reason,
  buyer: quoted(reason.buyer),
  supplier: quoted(reason.supplier),
});

const quoted = (fact: unknown): string[] | null =>
  fact === null || fact === undefined ? null : [fact].flat().map(String);
