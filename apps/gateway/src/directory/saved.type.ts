import { RefusedFact } from './refused-fact.type.js';
import { GROUP_KINDS, type GroupKind } from '@ketnoi/directory';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { wordsEnum } from '../graphql/words-enum.js';
import { ReadingNotice } from '../matching/reading.type.js';

/** What was saved, by id; what it looks like now is an edge. */
@ObjectType()
export class SavedFair {
  @Field(() => ID)
  fairId: string;
}

@ObjectType()
export class SavedCompany {
  @Field(() => ID)
  companyId: string;

  @Field(() => [RefusedFact], { description: 'Declared facts that were not taken, each with why; the rest was saved.' })
  refused: readonly RefusedFact[] = [];
}

@ObjectType()
export class SavedProfileText {
  @Field(() => ID)
  companyId: string;

  @Field(() => Int, { description: 'Facts that the text says and nobody had declared.' })
  factsRead: number;

  @Field(() => [ReadingNotice], { description: 'That it was cut, what was left out of it, what contradicts itself.' })
  notices: readonly ReadingNotice[];
}

@ObjectType()
export class SavedNeed {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  needId: string;
}

@ObjectType()
export class SavedGroup {
  @Field(() => ID)
  groupId: string;
}

@ObjectType()
export class RegisteredFirms {
  @Field(() => [ID], { description: 'In the order of the rows.' })
  companyIds: string[];
}

export const GroupKindEnum = wordsEnum('GroupKind', GROUP_KINDS);

@ObjectType({ description: 'An association, delegation or agency that speaks for several companies at a fair.' })
export class Group {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  name: string;

  @Field(() => GroupKindEnum)
  kind: GroupKind;

  @Field(() => ID)
  leaderId: string;
}

@ObjectType()
export class Groups {
  @Field(() => [Group])
  groups: Group[];
}
