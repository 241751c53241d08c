import { createHash } from 'node:crypto';
import {
  AssignTransaction,
  DismissTransaction,
  ImportStatement,
  ListTransactions,
  type PaymentRequestId,
  type ReadStatement,
  type TransactionId,
  type TransactionState as State,
  UnassignTransaction,
} from '@ketnoi/booth-allocation';
import { readStatement } from '@ketnoi/documents';
import type { Actor, FairId } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Uploads } from '@ketnoi/persistence';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { notFound } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { Key } from '../meetings/idempotency-arg.js';
import {
  AssignTransactionInput,
  BankStatementInput,
  TransactionInput,
  UnassignTransactionInput,
} from './payment.input.js';
import {
  BankTransactionsResult,
  DecideTransactionResult,
  ImportBankStatementResult,
  fileRefusal,
  paymentRefusal,
} from './payment-results.type.js';
import { shownTransaction } from './payment-views.js';
import {
  BankTransaction,
  BankTransactionConnection,
  DecidedTransaction,
  ImportedStatement,
  TransactionState,
} from './transaction.type.js';

/** What banks and the e-invoice provider report, and what a person makes of it. */
@Resolver(() => BankTransaction)
export class BankResolver {
  constructor(
    private readonly uploads: Uploads,
    private readonly importing: ImportStatement,
    private readonly list: ListTransactions,
    private readonly assign: AssignTransaction,
    private readonly dismiss: DismissTransaction,
    private readonly unassign: UnassignTransaction,
  ) {}

  @Query(() => BankTransactionsResult)
  async bankTransactions(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('state', { type: () => TransactionState, nullable: true }) state: State | null,
    @Args() page: PageArgs,
  ): Promise<object> {
    const listed = await this.list.execute(actor, fairId as FairId, state ?? null, pageRequest(page));
    if (!listed.ok) return notFound();
    return Object.assign(new BankTransactionConnection(), toConnection(listed.value, shownTransaction));
  }

  @ResolveField(() => String, { nullable: true, description: "The doubt in the reader's language." })
  async doubtText(@Parent() { doubt }: BankTransaction, @Context() { caller }: GraphqlContext): Promise<string | null> {
    return doubt && text(languageOf(caller, await caller.identity()), `doubts.${doubt}`);
  }

  @Mutation(() => ImportBankStatementResult, {
    description: 'Keeps all transactions of a statement, or none and tells each problem with its row and column.',
  })
  async importBankStatement(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, currency, uploadId }: BankStatementInput,
    @Key() key: string,
  ): Promise<object> {
    const file = { fairId: fairId as FairId, currency, uploadId };
    const answer = await this.importing.execute(actor, file, () => this.statement(file, actor), key);
    if (answer.ok) return Object.assign(new ImportedStatement(), answer.value);
    return fileRefusal(answer.error);
  }

  @Mutation(() => DecideTransactionResult, { description: 'A doubtful transfer pays this request.' })
  async assignTransaction(
    @CurrentActor() actor: Actor,
    @Args('input') { requestId, letShortfallPass, ...step }: AssignTransactionInput,
    @Key() key: string,
  ): Promise<object> {
    const assignment = { ...stepOf(step), requestId: requestId as PaymentRequestId, letShortfallPass };
    const answer = await this.assign.execute(actor, assignment, key);
    return answer.ok ? Object.assign(new DecidedTransaction(), answer.value) : paymentRefusal(answer.error);
  }

  @Mutation(() => DecideTransactionResult, { description: 'A doubtful transfer is none of the fair’s.' })
  async dismissTransaction(
    @CurrentActor() actor: Actor,
    @Args('input') input: TransactionInput,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.dismiss.execute(actor, stepOf(input), key);
    return answer.ok ? Object.assign(new DecidedTransaction(), answer.value) : paymentRefusal(answer.error);
  }

  @Mutation(() => DecideTransactionResult, {
    description: `A transfer that was booked for the wrong request waits for a person again; the request asks for what is still
owed, and whoever was thanked for the money is told.`,
  })
  async unassignTransaction(
    @CurrentActor() actor: Actor,
    @Args('input') { despiteInvoice, ...step }: UnassignTransactionInput,
    @Key() key: string,
  ): Promise<object> {
    const answer = await this.unassign.execute(actor, { ...stepOf(step), despiteInvoice }, key);
    return answer.ok ? Object.assign(new DecidedTransaction(), answer.value) : paymentRefusal(answer.error);
  }

  private async statement({ uploadId, currency }: BankStatementInput, actor: Actor): Promise<ReadStatement | null> {
    const upload = await this.uploads.find(uploadId, actor.personId);
    if (!upload) return null;
    const hash = createHash('sha256').update(upload.body).digest('hex');
    return { name: upload.name, hash, rows: await readStatement(upload.body, currency) };
  }
}

const stepOf = ({ fairId, transactionId, note }: TransactionInput) => ({
  fairId: fairId as FairId,
  transactionId: transactionId as TransactionId,
  note,
});
