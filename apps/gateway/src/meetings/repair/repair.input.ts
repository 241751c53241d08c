import { EVENT_KINDS, type EventKind } from '@ketnoi/meetings';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { wordsEnum } from '../../graphql/words-enum.js';

export const EventKindEnum = wordsEnum('RepairEventKind', EVENT_KINDS, 'What can happen on the day.');

@InputType({
  description: `One thing that happened, however many it concerns. What belongs to each kind, and nothing else:
NO_SHOW (to the end of its day) companyIds or groupId, from; LATE companyIds or groupId, until, from; INTERPRETER_AWAY interpreterId, from, until;
PLACE_CLOSED placeId, zoneId or hallId, from, until; CANCELLED requestId; NEW_REQUEST requestId; OVERRUN minutes, from.`,
})
export class RepairEventInput {
  @Field(() => EventKindEnum)
  kind: EventKind;

  @Field(() => [ID], { nullable: true })
  companyIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'A whole delegation.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true })
  interpreterId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A booth or a table.' })
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'All places of a zone.' })
  zoneId?: string | null;

  @Field(() => ID, { nullable: true, description: 'All booths of a hall.' })
  hallId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'CANCELLED: a meeting that is held. NEW_REQUEST: what both sides agreed to and is not held.',
  })
  requestId?: string | null;

  @Field(() => Date, { nullable: true, description: 'Absent = now.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Absent = to the end of the fair.' })
  until?: Date | null;

  @Field(() => Int, { nullable: true, description: 'By how much something overruns; the rest of the half day shifts.' })
  minutes?: number | null;
}

@InputType({ description: 'What was previewed, as it was told.' })
export class ApplyRepairInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => [RepairEventInput])
  events: RepairEventInput[];

  @Field(() => Int)
  basedOnVersion: number;

  @Field(() => String)
  fingerprint: string;
}
