import type { Actor, FairId } from '@ketnoi/kernel';
import { type AgendaSource, ShowComfort, ShowRota } from '@ketnoi/meetings';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { AgendaSourceEnum } from '../agendas/agenda.type.js';
import { orNull } from '../answer.js';
import { TimetableComfort } from './comfort.type.js';
import { InterpreterRota, toRota } from './rota.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });
const SourceArg = (): ParameterDecorator =>
  Args('source', { type: () => AgendaSourceEnum, defaultValue: 'working' satisfies AgendaSource });

/** What a timetable means for those who work and walk in it. */
@Resolver()
export class RotaResolver {
  constructor(
    private readonly rota: ShowRota,
    private readonly comfort: ShowComfort,
  ) {}

  @Query(() => InterpreterRota, { nullable: true })
  async interpreterRota(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @SourceArg() source: AgendaSource,
  ): Promise<InterpreterRota | null> {
    return orNull(await this.rota.execute(actor, fairId as FairId, source), toRota);
  }

  @Query(() => TimetableComfort, { nullable: true, description: 'Null where there is no such timetable.' })
  async timetableComfort(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @SourceArg() source: AgendaSource,
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'A released one by its number, whatever `source`.',
    })
    version: number | null,
  ): Promise<TimetableComfort | null> {
    return orNull(await this.comfort.execute(actor, fairId as FairId, version ?? source), (comfort) => comfort);
  }
}
