import type { AgendaMeeting as Meeting, Rota } from '@ketnoi/meetings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Money } from '../../booths/money.type.js';
import { AgendaMeeting, toEntry } from '../agendas/agenda.type.js';

@ObjectType({ description: 'Paid from its first slot to its last, whenever the meetings are.' })
export class HiredHalfDay {
  @Field(() => Int)
  day: number;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => Int)
  meetings: number;
}

@ObjectType()
export class RotaEntry {
  @Field(() => ID)
  interpreterId: string;

  @Field(() => String, { description: 'In Latin letters.' })
  name: string;

  @Field(() => String, { description: 'As the interpreter writes it.' })
  ownName: string;

  @Field(() => [HiredHalfDay])
  halfDays: readonly HiredHalfDay[];

  @Field(() => [AgendaMeeting], { description: 'In the order of time.' })
  meetings: readonly object[];

  @Field(() => Money, { nullable: true, description: 'Null where no fee was agreed.' })
  cost: Money | null;
}

@ObjectType({ description: 'Which interpreter works when and with whom, and what that costs.' })
export class InterpreterRota {
  @Field(() => [RotaEntry], { description: 'Those with a meeting.' })
  entries: readonly RotaEntry[];

  @Field(() => Int, { description: 'Half days hired, all together.' })
  halfDays: number;

  @Field(() => [Money], { description: 'One sum for each currency.' })
  costs: readonly Money[];
}

export const toRota = (rota: Rota<Meeting>): InterpreterRota => ({
  ...rota,
  entries: rota.entries.map((entry) => ({ ...entry, meetings: entry.meetings.map(toEntry) })),
});
