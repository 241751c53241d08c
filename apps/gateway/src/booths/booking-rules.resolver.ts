import { type BookingRules as Rules, SetBookingRules } from '@ketnoi/booth-allocation';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { InvalidInput, invalidInput, NotFound, notFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { BookingTerms, BookingTermsInput, givenTerms } from './booking-terms.type.js';
import { BookingRules } from './plan.type.js';

@InputType()
export class BookingRulesInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => Date)
  opensAt: Date;

  @Field(() => Date)
  closesAt: Date;

  @Field(() => Int)
  holdMinutes: number;

  @Field(() => Int)
  boothsPerCompany: number;

  @Field(() => BookingTermsInput, { nullable: true })
  terms?: BookingTermsInput | null;
}

export const SetBookingRulesResult = resultUnion('SetBookingRulesResult', () => [BookingRules, InvalidInput, NotFound]);

/** Organisers open booking and say on what terms. */
@Resolver()
export class BookingRulesResolver {
  constructor(private readonly rules: SetBookingRules) {}

  @Mutation(() => SetBookingRulesResult)
  async setBookingRules(@CurrentActor() actor: Actor, @Args('input') input: BookingRulesInput): Promise<object> {
    const { fairId, opensAt, closesAt, holdMinutes, boothsPerCompany, terms } = input;
    const answer = await this.rules.execute(actor, {
      fairId: fairId as FairId,
      opensAt,
      closesAt,
      holdMinutes,
      boothsPerCompany,
      terms: givenTerms(terms),
    });
    if (answer.ok) return shownRules(answer.value);
    if (answer.error.code === 'not-found') return notFound();
    return invalidInput([{ path: answer.error.field, code: 'out-of-range' }]);
  }
}

/** Terms apart from opening times and limits, as screens show them. */
export const shownRules = (rules: Rules): BookingRules =>
  Object.assign(new BookingRules(), rules, { terms: Object.assign(new BookingTerms(), rules) });
