import type { Actor, CompanyId, FairId, InterpreterId } from '@ketnoi/kernel';
import { SetAvailability, SetInterpreterAvailability, ShowOwnHours } from '@ketnoi/meetings';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer, orNull } from '../answer.js';
import { Availability, InterpreterHours, SetAvailabilityResult } from './setup-results.type.js';

const UnavailableArg = (): ParameterDecorator =>
  Args('unavailable', { type: () => [Int], description: 'Slots in which nobody can meet, all of them.' });

/** Who is there when. */
@Resolver()
export class AvailabilityResolver {
  constructor(
    private readonly company: SetAvailability,
    private readonly interpreter: SetInterpreterAvailability,
    private readonly own: ShowOwnHours,
  ) {}

  @Query(() => InterpreterHours, {
    nullable: true,
    description: "The reader's own as an interpreter. Null for others.",
  })
  async interpreterHours(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<InterpreterHours | null> {
    return orNull(await this.own.execute(actor, fairId as FairId), (hours) => hours);
  }

  @Mutation(() => SetAvailabilityResult)
  async setAvailability(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
    @UnavailableArg() unavailable: number[],
  ): Promise<object> {
    return answer(
      Availability,
      await this.company.execute(actor, fairId as FairId, companyId as CompanyId, unavailable),
    );
  }

  @Mutation(() => SetAvailabilityResult, { description: 'By the interpreter, or by an organiser for them.' })
  async setInterpreterAvailability(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('interpreterId', { type: () => ID }) interpreterId: string,
    @UnavailableArg() unavailable: number[],
  ): Promise<object> {
    const id = interpreterId as InterpreterId;
    return answer(Availability, await this.interpreter.execute(actor, fairId as FairId, id, unavailable));
  }
}
