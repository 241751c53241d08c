import type { CoExhibitorState as State } from '@ketnoi/booth-allocation';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

export const CoExhibitorState = {
  INVITED: 'invited',
  STANDING: 'standing',
  DECLINED: 'declined',
  LEFT: 'left',
} as const satisfies Record<string, State>;
registerEnumType(CoExhibitorState, { name: 'CoExhibitorState' });

@InputType()
export class CoExhibitorInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  bookingId: string;

  @Field(() => ID, { description: 'Who is to share the booth, shares it or was asked to.' })
  companyId: string;
}

@ObjectType()
export class CoExhibitorStep {
  @Field(() => CoExhibitorState)
  state: State;
}

@ObjectType()
export class SharedBooth extends CoExhibitorStep {
  @Field(() => ID)
  bookingId: string;

  @Field(() => ID)
  boothId: string;

  @Field(() => String)
  boothNumber: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  companyName: string;

  @Field(() => ID, { description: 'Who booked the booth.' })
  hostId: string;

  @Field(() => String)
  hostName: string;
}

@ObjectType()
export class SharedBooths {
  @Field(() => [SharedBooth])
  booths: SharedBooth[];
}
