import {
  CancelPaymentRequest,
  ListPaymentRequests,
  type PaymentRequestId,
  RequestPayment,
  SetBankAccount,
  ViewBankAccounts,
  ViewPaymentRequest,
} from '@ketnoi/booth-allocation';
import type { Actor, BookingId, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { notFound } from '../graphql/expected-error.type.js';
import { Key } from '../meetings/idempotency-arg.js';
import { BankAccountInput, CancelPaymentRequestInput, RequestPaymentInput } from './payment.input.js';
import {
  bankAccountRefusal,
  BankAccountsResult,
  CancelledPaymentRequest,
  CancelPaymentRequestResult,
  paymentRefusal,
  PaymentRequestResult,
  PaymentRequestsResult,
  RequestedPayment,
  RequestPaymentResult,
  SetBankAccountResult,
} from './payment-results.type.js';
import { shownInList, shownRequest } from './payment-views.js';
import { BankAccount, BankAccounts, PaymentRequestConnection } from './payment.type.js';

const LONGEST_REASON = 200;
const FairArg = (): ParameterDecorator => Args('fairId', { type: () => ID });

/** Asking for money, and looking at what was asked for. */
@Resolver()
export class PaymentsResolver {
  constructor(
    private readonly viewAccounts: ViewBankAccounts,
    private readonly setAccount: SetBankAccount,
    private readonly view: ViewPaymentRequest,
    private readonly list: ListPaymentRequests,
    private readonly request: RequestPayment,
    private readonly cancel: CancelPaymentRequest,
  ) {}

  @Query(() => BankAccountsResult)
  async bankAccounts(@CurrentActor() actor: Actor, @FairArg() fairId: string): Promise<object> {
    const accounts = await this.viewAccounts.execute(actor, fairId as FairId);
    return accounts.ok ? Object.assign(new BankAccounts(), { accounts: accounts.value }) : notFound();
  }

  @Mutation(() => SetBankAccountResult, { description: 'Requests made before keep the account they were made with.' })
  async setBankAccount(@CurrentActor() actor: Actor, @Args('input') input: BankAccountInput): Promise<object> {
    const { fairId, bankBin = null, swift = null, ...rest } = input;
    const set = await this.setAccount.execute(actor, fairId as FairId, { ...rest, bankBin, swift });
    return set.ok ? Object.assign(new BankAccount(), set.value) : bankAccountRefusal(set.error);
  }

  @Query(() => PaymentRequestResult)
  async paymentRequest(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('requestId', { type: () => ID }) requestId: string,
  ): Promise<object> {
    const view = await this.view.execute(actor, fairId as FairId, requestId as PaymentRequestId);
    return view.ok ? shownRequest(view.value) : notFound();
  }

  @Query(() => PaymentRequestsResult, { description: 'All of a fair, for its organisers.' })
  async paymentRequests(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args() page: PageArgs,
  ): Promise<object> {
    return this.listed(actor, fairId, null, page);
  }

  @Query(() => PaymentRequestsResult, { description: 'Those about one company, in which nobody else’s firm is named.' })
  async companyPaymentRequests(
    @CurrentActor() actor: Actor,
    @FairArg() fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args() page: PageArgs,
  ): Promise<object> {
    return this.listed(actor, fairId, companyId as CompanyId, page);
  }

  @Mutation(() => RequestPaymentResult, {
    description: 'Asks for what is owed for bookings, in one transfer. Amounts follow from the bookings.',
  })
  async requestPayment(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, bookingIds, purpose, dueOn }: RequestPaymentInput,
    @Key() key: string,
  ): Promise<object> {
    const wish = { fairId: fairId as FairId, bookingIds: bookingIds as BookingId[], purpose, dueOn: dueOn ?? null };
    const answer = await this.request.execute(actor, wish, key);
    return answer.ok ? Object.assign(new RequestedPayment(), answer.value) : paymentRefusal(answer.error);
  }

  @Mutation(() => CancelPaymentRequestResult, { description: 'Of one that was paid in part, what is still to come.' })
  async cancelPaymentRequest(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, requestId, reason }: CancelPaymentRequestInput,
    @Key() key: string,
  ): Promise<object> {
    const cancellation = {
      fairId: fairId as FairId,
      requestId: requestId as PaymentRequestId,
      reason: reason?.slice(0, LONGEST_REASON) ?? null,
    };
    const answer = await this.cancel.execute(actor, cancellation, key);
    return answer.ok ? Object.assign(new CancelledPaymentRequest(), answer.value) : paymentRefusal(answer.error);
  }

  private async listed(actor: Actor, fairId: string, companyId: CompanyId | null, page: PageArgs): Promise<object> {
    const requests = await this.list.execute(actor, fairId as FairId, companyId, pageRequest(page));
    if (!requests.ok) return notFound();
    return Object.assign(new PaymentRequestConnection(), toConnection(requests.value, shownInList));
  }
}
