import {
  FEATURE_KINDS,
  type FeatureKind as Kind,
  type HallFeature as Feature,
  type Outline,
  UTILITIES,
  type Utility as Supply,
} from '@ketnoi/booth-allocation';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Point } from '../booths/plan.type.js';
import { wordsEnum } from '../graphql/words-enum.js';

export const FeatureKind = wordsEnum('FeatureKind', FEATURE_KINDS, 'What stands in a hall beside booths.');
export const Utility = wordsEnum('Utility', UTILITIES, 'What a supply point gives: POWER, WATER, AIR, NETWORK.');

@InputType()
export class PointInput {
  @Field(() => Int)
  x: number;

  @Field(() => Int)
  y: number;
}

@InputType({
  description: 'An entrance may be a line of two points and a utility a single one; others are closed shapes.',
})
export class HallFeatureInput {
  @Field(() => FeatureKind)
  kind: Kind;

  @Field(() => Utility, { nullable: true, description: 'Of a utility alone.' })
  utility?: Supply | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => [PointInput])
  outline: PointInput[];
}

@ObjectType({ description: 'An entrance, pillar, aisle or supply point; millimetres from the origin of its hall.' })
export class HallFeature {
  @Field(() => ID, { nullable: true, description: 'Null while the hall is not saved.' })
  hallId: string | null;

  @Field(() => FeatureKind)
  kind: Kind;

  @Field(() => Utility, { nullable: true })
  utility: Supply | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => [Point])
  outline: Point[];
}

export const toOutline = (points: readonly PointInput[]): Outline => points.map(({ x, y }) => [x, y]);
export const toPoints = (outline: Outline): Point[] => outline.map(([x, y]) => ({ x, y }));

export const toFeature = ({ kind, utility, name, outline }: HallFeatureInput): Feature => ({
  kind,
  utility: utility ?? null,
  name: name ?? null,
  outline: toOutline(outline),
});

export const featureShown = (feature: Feature, hallId: string | null): HallFeature =>
  Object.assign(new HallFeature(), { ...feature, hallId, outline: toPoints(feature.outline) });
