import { Config } from '@ketnoi/config';
import type { Actor, CompanyId, FairId, InterpreterId } from '@ketnoi/kernel';
import {
  type AgendaOf,
  type AgendaSource,
  CreateCalendarLink,
  RevokeCalendarLink,
  ShowAgenda,
  ShowCalendarLink,
} from '@ketnoi/meetings';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../access/current-actor.js';
import { answer, orNull } from '../answer.js';
import {
  Agenda,
  AgendaSourceEnum,
  CalendarLink,
  CreateCalendarLinkResult,
  RevokeCalendarLinkResult,
  RevokedCalendarLinks,
  toEntry,
} from './agenda.type.js';

const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });

/** Who meets whom, when and where. */
@Resolver()
export class AgendaResolver {
  constructor(
    private readonly show: ShowAgenda,
    private readonly link: ShowCalendarLink,
    private readonly create: CreateCalendarLink,
    private readonly revoke: RevokeCalendarLink,
    private readonly config: Config,
  ) {}

  @Query(() => Agenda, {
    nullable: true,
    description: "Of a company, an interpreter or, with neither, the reader's own.",
  })
  async agenda(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('companyId', { type: () => ID, nullable: true }) companyId: string | null,
    @Args('interpreterId', { type: () => ID, nullable: true }) interpreterId: string | null,
    @Args('source', { type: () => AgendaSourceEnum, defaultValue: 'released' }) source: AgendaSource,
  ): Promise<Agenda | null> {
    const found = await this.show.execute(actor, fairId as FairId, whose(companyId, interpreterId), source);
    return orNull(found, (agenda) => ({ ...agenda, entries: agenda.entries.map(toEntry) }));
  }

  @Query(() => Boolean, {
    nullable: true,
    description:
      "Whether the reader's own agenda has a calendar link that works. Null for whoever has no agenda of their own.",
  })
  calendarLinkWorks(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<boolean | null> {
    return this.link.execute(actor, fairId as FairId);
  }

  @Mutation(() => CreateCalendarLinkResult, { description: 'For calendar programs. An older link stops working.' })
  async createCalendarLink(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<object> {
    const link = await this.create.execute(actor, fairId as FairId);
    return answer(CalendarLink, link, ({ token }) => ({ url: `${this.config.publicUrl}/calendar/${token}.ics` }));
  }

  @Mutation(() => RevokeCalendarLinkResult)
  async revokeCalendarLinks(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<object> {
    return answer(RevokedCalendarLinks, await this.revoke.execute(actor, fairId as FairId));
  }
}

function whose(companyId: string | null, interpreterId: string | null): AgendaOf {
  if (companyId) return { company: companyId as CompanyId };
  return interpreterId ? { interpreter: interpreterId as InterpreterId } : { own: true };
}
