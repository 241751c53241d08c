import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { PaymentRequest } from '../../../domain/payment/payment-request.js';

export interface PaymentLetter {
  readonly kind: 'payment-request' | 'payment-request-cancelled' | 'payment-received' | 'payment-taken-back';
  readonly request: PaymentRequest;
  /** In the minor unit: what is asked for, what came in, or what was taken back. */
  readonly amount: number;
}

/**
 * Port: tells those who pay. A letter about one company goes to its people and its group's leader, one about several
 * only to whoever asked for them together: firms of a group do not read what the others pay.
 */
export abstract class PaymentLetters {
  abstract write(letter: PaymentLetter, to: PaymentReaders, requestId: string | null): Promise<void>;
}

export interface PaymentReaders {
  readonly fairId: FairId;
  readonly companyIds: readonly CompanyId[];
  readonly requestedBy: PersonId;
}
