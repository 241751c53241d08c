import { ChangePassword, ChangePerson, EndSessions, ListSessions } from '@ketnoi/accounts';
import type { Actor } from '@ketnoi/kernel';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { CurrentSession } from '../access/current-session.js';
import { NotFound, notFound } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { named, sharedRefusal } from '../graphql/refused.js';
import { resultUnion } from '../graphql/result-union.js';
import { ChangedPerson, ChangePersonResult } from './change-person.type.js';
import { DeviceDoor } from './device-door.js';
import { PersonInput } from './person.input.js';
import { Session } from './session.type.js';
import { ChangedPassword, ChangePasswordResult, SignedOut } from './sign-in.type.js';

const EndSessionResult = resultUnion('EndSessionResult', () => [SignedOut, NotFound]);
const signedOut = (sessionIds: readonly string[]): SignedOut =>
  Object.assign(new SignedOut(), { sessionIds: [...sessionIds] });

/** What a person does with the own account. */
@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly listSessions: ListSessions,
    private readonly endSessions: EndSessions,
    private readonly password: ChangePassword,
    private readonly person: ChangePerson,
    private readonly door: DeviceDoor,
  ) {}

  @Query(() => [Session], { description: 'The devices one is signed in on.' })
  async sessions(@CurrentActor() actor: Actor, @CurrentSession() sessionId: string): Promise<Session[]> {
    const sessions = await this.listSessions.execute(actor);
    return sessions.map((session) => ({ ...session, current: session.id === sessionId }));
  }

  @Mutation(() => SignedOut)
  async signOut(
    @CurrentActor() actor: Actor,
    @CurrentSession() sessionId: string,
    @Context() context: GraphqlContext,
  ): Promise<SignedOut> {
    await this.endSessions.one(actor, sessionId);
    this.door.letOut(context);
    return signedOut([sessionId]);
  }

  @Mutation(() => EndSessionResult, { description: 'Signs another of the own devices out, its open views included.' })
  async endSession(
    @CurrentActor() actor: Actor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<typeof EndSessionResult> {
    const answer = await this.endSessions.one(actor, sessionId);
    return answer.ok ? signedOut(answer.value.sessionIds) : notFound();
  }

  @Mutation(() => SignedOut)
  async endOtherSessions(@CurrentActor() actor: Actor, @CurrentSession() sessionId: string): Promise<SignedOut> {
    return signedOut((await this.endSessions.others(actor, sessionId)).sessionIds);
  }

  @Mutation(() => ChangePasswordResult, { description: 'Signs every other device out.' })
  async changePassword(
    @CurrentActor() actor: Actor,
    @CurrentSession() sessionId: string,
    @Args('current', { type: () => String }) current: string,
    @Args('next', { type: () => String }) next: string,
  ): Promise<typeof ChangePasswordResult> {
    const answer = await this.password.execute(actor, sessionId, { current, next });
    if (answer.ok) return Object.assign(new ChangedPassword(), answer.value);
    return sharedRefusal(answer.error) ?? named('WrongCredentials', 'wrong-credentials');
  }

  @Mutation(() => ChangePersonResult)
  async changePerson(
    @CurrentActor() actor: Actor,
    @Args('person', { type: () => PersonInput }) person: PersonInput,
  ): Promise<typeof ChangePersonResult> {
    const answer = await this.person.execute(actor, person);
    if (answer.ok) return Object.assign(new ChangedPerson(), answer.value);
    return sharedRefusal(answer.error) as typeof ChangePersonResult;
  }
}
