import { type HallPicture as Picture, millimetresPerPixel } from '@ketnoi/booth-allocation';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Point } from '../booths/plan.type.js';
import { ExpectedError, IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { PointInput } from './hall-feature.type.js';

@InputType({ description: 'A point of the picture, in its pixels from the upper left corner.' })
export class PixelInput {
  @Field(() => Float)
  x: number;

  @Field(() => Float)
  y: number;
}

@InputType()
export class HallPictureInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  hallId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A PNG, JPEG or SVG; null = the picture that is there is placed anew.',
  })
  uploadId?: string | null;

  @Field(() => PixelInput)
  from: PixelInput;

  @Field(() => PixelInput)
  to: PixelInput;

  @Field(() => Int, { description: 'How far the two points are apart in truth, in millimetres.' })
  distanceMm: number;

  @Field(() => Float, { defaultValue: 0, description: 'Turned clockwise about its upper left corner.' })
  turnedDegrees: number;

  @Field(() => PointInput, {
    nullable: true,
    description: 'Where that corner lies in the hall; its origin unless said.',
  })
  origin?: PointInput | null;
}

@ObjectType()
export class Pixel {
  @Field(() => Float)
  x: number;

  @Field(() => Float)
  y: number;
}

@ObjectType({ description: "The venue's picture under a hall, to scale." })
export class HallPicture {
  @Field(() => ID)
  hallId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  contentType: string;

  @Field(() => String, { description: 'Path from which those who may see the plan download it.' })
  path: string;

  @Field(() => Int)
  widthPx: number;

  @Field(() => Int)
  heightPx: number;

  @Field(() => Pixel)
  from: Pixel;

  @Field(() => Pixel)
  to: Pixel;

  @Field(() => Int)
  distanceMm: number;

  @Field(() => Float)
  millimetresPerPixel: number;

  @Field(() => Float)
  turnedDegrees: number;

  @Field(() => Point)
  origin: Point;
}

@ObjectType({ implements: () => ExpectedError, description: 'The file is no picture that can be shown.' })
export class UnusablePicture extends ExpectedError {}

@ObjectType()
export class RemovedHallPicture {
  @Field(() => ID)
  hallId: string;
}

export const SetHallPictureResult = resultUnion('SetHallPictureResult', () => [
  HallPicture,
  UnusablePicture,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
export const RemoveHallPictureResult = resultUnion('RemoveHallPictureResult', () => [RemovedHallPicture, NotFound]);

export function pictureShown({
  fairId,
  hallId,
  name,
  contentType,
  widthPx,
  heightPx,
  placement,
}: Picture): HallPicture {
  const [from, to, origin] = [placement.from, placement.to, placement.origin].map(([x, y]) => ({ x, y }));
  const { distanceMm, turnedDegrees } = placement;
  return Object.assign(new HallPicture(), {
    hallId,
    name,
    contentType,
    path: `/fairs/${fairId}/halls/${hallId}/picture`,
    widthPx,
    heightPx,
    from,
    to,
    distanceMm,
    millimetresPerPixel: millimetresPerPixel(placement),
    turnedDegrees,
    origin,
  });
}
