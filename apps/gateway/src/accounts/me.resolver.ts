import { ListConsents, ListMemberships, type SeenPerson } from '@ketnoi/accounts';
import type { Actor, PersonId } from '@ketnoi/kernel';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import type { Caller } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Public } from '../access/public.decorator.js';
import { Loader } from '../graphql/loaders.js';
import { Consent, toConsent } from './consent.type.js';
import { Me } from './me.type.js';
import { Membership, toMembership } from './membership.type.js';
import { Person, toPerson } from './person.type.js';
import { PersonByIdLoader } from './person-by-id.loader.js';

@Resolver(() => Me)
export class MeResolver {
  constructor(
    private readonly memberships_: ListMemberships,
    private readonly consents_: ListConsents,
  ) {}

  @Public()
  @Query(() => Me, { nullable: true, description: 'Null without a session.' })
  async me(@CurrentCaller() caller: Caller): Promise<Me | null> {
    const identity = await caller.identity();
    return identity && { personId: identity.personId, sessionId: identity.sessionId, language: identity.language };
  }

  @ResolveField(() => Person, { nullable: true })
  async person(
    @Parent() me: Me,
    @Loader(PersonByIdLoader) people: DataLoader<PersonId, SeenPerson | null>,
  ): Promise<Person | null> {
    const person = await people.load(me.personId as PersonId);
    return person && toPerson(person);
  }

  @ResolveField(() => String, { nullable: true, description: 'By whose clock the person lives: Asia/Tokyo.' })
  async timeZone(
    @Parent() me: Me,
    @Loader(PersonByIdLoader) people: DataLoader<PersonId, SeenPerson | null>,
  ): Promise<string | null> {
    return (await people.load(me.personId as PersonId))?.timeZone ?? null;
  }

  @ResolveField(() => [Membership])
  async memberships(@CurrentActor() actor: Actor): Promise<Membership[]> {
    return (await this.memberships_.ofOneself(actor)).map(toMembership);
  }

  @ResolveField(() => [Consent])
  async consents(@CurrentActor() actor: Actor): Promise<Consent[]> {
    const consents = await this.consents_.execute(actor, { type: 'person', id: actor.personId });
    return (consents ?? []).map(toConsent);
  }
}
