import type {
  BankAccountProblem,
  CancelPaymentRefusal,
  DecideRefusal,
  ImportInvoicesRefusal,
  ImportStatementRefusal,
  PaymentFileProblem,
  RequestPaymentRefusal,
} from '@ketnoi/booth-allocation';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { FileProblem, UnusableFile } from '../directory/firms-file.type.js';
import {
  expected,
  ExpectedError,
  IdempotencyConflict,
  idempotencyConflict,
  InvalidInput,
  invalidInput,
  NotFound,
  notFound,
} from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { unusableField } from '../graphql/unusable-field.js';
import { BankAccount, BankAccounts, PaymentRequest, PaymentRequestConnection } from './payment.type.js';
import {
  BankTransactionConnection,
  DecidedTransaction,
  ImportedInvoices,
  ImportedStatement,
} from './transaction.type.js';

@ObjectType()
export class RequestedPayment {
  @Field(() => ID)
  requestId: string;

  @Field(() => String)
  reference: string;
}

@ObjectType()
export class CancelledPaymentRequest {
  @Field(() => ID)
  requestId: string;
}

@ObjectType({ implements: () => ExpectedError, description: '`code` says why.' })
export class PaymentRefused extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError, description: 'Money for this booth is asked for already.' })
export class AlreadyRequested extends ExpectedError {
  @Field(() => String)
  reference: string;

  @Field(() => String)
  boothNumber: string;
}

const REFUSALS = [PaymentRefused, NotFound, IdempotencyConflict] as const;

export const BankAccountsResult = resultUnion('BankAccountsResult', () => [BankAccounts, NotFound]);
export const SetBankAccountResult = resultUnion('SetBankAccountResult', () => [BankAccount, InvalidInput, NotFound]);
export const PaymentRequestResult = resultUnion('PaymentRequestResult', () => [PaymentRequest, NotFound]);
export const PaymentRequestsResult = resultUnion('PaymentRequestsResult', () => [PaymentRequestConnection, NotFound]);
export const BankTransactionsResult = resultUnion('BankTransactionsResult', () => [
  BankTransactionConnection,
  NotFound,
]);
export const RequestPaymentResult = resultUnion('RequestPaymentResult', () => [
  RequestedPayment,
  AlreadyRequested,
  ...REFUSALS,
]);
export const CancelPaymentRequestResult = resultUnion('CancelPaymentRequestResult', () => [
  CancelledPaymentRequest,
  ...REFUSALS,
]);
export const ImportBankStatementResult = resultUnion('ImportBankStatementResult', () => [
  ImportedStatement,
  UnusableFile,
  NotFound,
  IdempotencyConflict,
]);
export const DecideTransactionResult = resultUnion('DecideTransactionResult', () => [DecidedTransaction, ...REFUSALS]);
export const ImportInvoicesResult = resultUnion('ImportInvoicesResult', () => [
  ImportedInvoices,
  UnusableFile,
  NotFound,
  IdempotencyConflict,
]);

type Refusal = RequestPaymentRefusal | CancelPaymentRefusal | DecideRefusal;

export function paymentRefusal(refused: Refusal): ExpectedError {
  switch (refused.code) {
    case 'not-found':
      return notFound();
    case 'idempotency-conflict':
      return idempotencyConflict();
    case 'already-requested': {
      const { code, reference, boothNumber } = refused;
      return expected(AlreadyRequested, { code, reference, boothNumber, params: { reference, booth: boothNumber } });
    }
    case 'invoice-stands':
      return expected(PaymentRefused, { code: refused.code, params: { invoice: refused.invoice } });
    case 'money-carried-over':
    case 'nothing-owed':
    case 'not-payable':
      return expected(PaymentRefused, { code: refused.code, params: { booth: refused.boothNumber } });
    case 'no-bank-account':
      return expected(PaymentRefused, { code: refused.code, params: { currency: refused.currency } });
    default:
      return expected(PaymentRefused, { code: refused.code });
  }
}

export const bankAccountRefusal = (refused: BankAccountProblem | { readonly code: 'not-found' }): ExpectedError =>
  refused.code === 'not-found' ? notFound() : invalidInput(refused.fields.map((field) => unusableField(field)));

export const unusablePaymentFile = (problems: readonly PaymentFileProblem[]): UnusableFile =>
  expected(UnusableFile, {
    code: 'unusable-file',
    params: { count: problems.length },
    problems: problems.map((problem) => Object.assign(new FileProblem(), problem)),
  });

export function fileRefusal(refused: ImportStatementRefusal | ImportInvoicesRefusal): ExpectedError {
  if (refused.code === 'unusable-file') return unusablePaymentFile(refused.problems);
  return refused.code === 'not-found' ? notFound() : idempotencyConflict();
}
