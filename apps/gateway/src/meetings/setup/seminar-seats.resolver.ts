import type { Actor, FairId, PersonId, SeminarId } from '@ketnoi/kernel';
import { SeatAtSeminar, ShowSeminarSeats } from '@ketnoi/meetings';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer, orNull } from '../answer.js';
import { FairGoer, SeminarSeat } from './seminar-seats.type.js';
import { SeatAtSeminarResult, SeatedAtSeminar } from './setup-results.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const SeminarArg = (): ParameterDecorator => Args('seminarId', { type: () => ID });

/** Who sits in seminars instead of meeting. What is said twice is done once, so no keys are needed. */
@Resolver()
export class SeminarSeatsResolver {
  constructor(
    private readonly show: ShowSeminarSeats,
    private readonly seat: SeatAtSeminar,
  ) {}

  @Query(() => [SeminarSeat], { nullable: true, description: 'By name.' })
  async seminarSeats(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @SeminarArg() seminarId: string,
  ): Promise<SeminarSeat[] | null> {
    return orNull(await this.show.seated(actor, fairId as FairId, seminarId as SeminarId), (seats) => [...seats]);
  }

  @Query(() => [FairGoer], {
    nullable: true,
    description: "The first of those who attend the fair and whose name, or whose company's, holds the text.",
  })
  async fairGoers(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<FairGoer[] | null> {
    return orNull(await this.show.named(actor, fairId as FairId, text), (people) => [...people]);
  }

  @Mutation(() => SeatAtSeminarResult, {
    description: 'Seats people beside those who sit there already, and takes others off.',
  })
  async seatAtSeminar(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @SeminarArg() seminarId: string,
    @Args('personIds', { type: () => [ID] }) personIds: string[],
    @Args('takeOff', { type: () => [ID], defaultValue: [] }) takeOff: string[],
  ): Promise<object> {
    const people = { seated: personIds as PersonId[], takenOff: takeOff as PersonId[] };
    return answer(SeatedAtSeminar, await this.seat.execute(actor, fairId as FairId, seminarId as SeminarId, people));
  }
}
