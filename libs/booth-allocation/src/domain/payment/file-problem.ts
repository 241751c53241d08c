/** What is wrong with which place of a bank's statement, or of a list of invoices. */
export interface PaymentFileProblem {
  /** As the sheet counts. */
  readonly row: number;
  /** As the file calls it; null: the whole row or file. */
  readonly column: string | null;
  readonly code: PaymentFileProblemCode;
}

export type PaymentFileProblemCode =
  | 'unreadable-file'
  | 'unreadable-encoding'
  | 'headings-missing'
  | 'nothing-in-it'
  | 'too-many-rows'
  | 'unreadable-date'
  | 'unreadable-amount'
  | 'amount-twice'
  | 'formula-in-cell'
  | 'other-currency'
  | 'same-transaction-twice'
  | 'content-too-long'
  | 'unknown-reference'
  | 'reference-of-several-firms'
  | 'unknown-tax-code'
  | 'unusable-invoice-number'
  | 'invoice-twice';
