import { COMPANY, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about payments; see access/policy.ts. */
export const PAYMENTS_POLICY = {
  'Query.bankAccounts': ORGANISER,
  'Query.paymentRequest': COMPANY,
  'Query.paymentRequests': ORGANISER,
  'Query.companyPaymentRequests': COMPANY,
  'Query.bankTransactions': ORGANISER,
  'BankTransaction.doubtText': PARENT,
  'PaymentRequest.cancelReason': PARENT,
  'Mutation.setBankAccount': ORGANISER,
  'Mutation.requestPayment': COMPANY,
  'Mutation.cancelPaymentRequest': COMPANY,
  'Query.checkBankStatement': ORGANISER,
  'PreviewedLine.doubtText': PARENT,
  'Mutation.importBankStatement': ORGANISER,
  'Mutation.assignTransaction': ORGANISER,
  'Mutation.unassignTransaction': ORGANISER,
  'Mutation.dismissTransaction': ORGANISER,
  'Query.checkEditedTransfers': ORGANISER,
  'Query.checkEditedPaymentRequests': ORGANISER,
  'Mutation.takeBackPaymentRequests': ORGANISER,
  'Mutation.takeBackTransfers': ORGANISER,
  'Query.checkInvoices': ORGANISER,
  'Mutation.importInvoices': ORGANISER,
} as const;
