/** Lines of the policy table about payments; see access/policy.ts. */
const COMPANY = { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] } as const;
const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;

export const PAYMENTS_POLICY = {
  'Query.bankAccounts': ORGANISER,
  'Query.paymentRequest': COMPANY,
  'Query.paymentRequests': ORGANISER,
  'Query.companyPaymentRequests': COMPANY,
  'Query.bankTransactions': ORGANISER,
  'BankTransaction.doubtText': { about: 'parent', allow: [] },
  'Mutation.setBankAccount': ORGANISER,
  'Mutation.requestPayment': COMPANY,
  'Mutation.cancelPaymentRequest': COMPANY,
  'Mutation.importBankStatement': ORGANISER,
  'Mutation.assignTransaction': ORGANISER,
  'Mutation.dismissTransaction': ORGANISER,
  'Mutation.importInvoices': ORGANISER,
} as const;
