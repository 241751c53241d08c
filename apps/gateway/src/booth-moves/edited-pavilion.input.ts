import { Field, ID, InputType } from '@nestjs/graphql';
import { ApprovedListInput, EditedListInput } from '../lists/edited-list.type.js';

@InputType()
export class EditedPavilionInput extends EditedListInput {
  @Field(() => ID)
  groupId: string;
}

@InputType()
export class ApprovedPavilionInput extends ApprovedListInput {
  @Field(() => ID)
  groupId: string;
}
