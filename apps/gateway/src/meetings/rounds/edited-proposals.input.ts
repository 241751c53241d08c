import { Field, ID, InputType } from '@nestjs/graphql';
import { ApprovedListInput, EditedListInput } from '../../lists/edited-list.type.js';

@InputType()
export class EditedProposalsInput extends EditedListInput {
  @Field(() => ID)
  roundId: string;
}

@InputType()
export class ApprovedProposalsInput extends ApprovedListInput {
  @Field(() => ID)
  roundId: string;
}
