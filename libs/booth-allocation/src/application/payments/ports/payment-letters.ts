import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { PaymentRequest } from '../../../domain/payment/payment-request.js';

export interface PaymentLetter {
  readonly kind: 'payment-request' | 'payment-request-cancelled' | 'payment-received' | 'payment-taken-back';
  readonly request: PaymentRequest;
  /** In the minor unit: what is asked for, what came in, or what was taken back. */
  readonly amount: number;
  readonly companyIds: readonly CompanyId[];
  readonly requestedBy: PersonId;
}

/**
 * Port: tells those who pay. A letter about one company goes to its people and its group's leader, one about several
 * only to whoever asked for them together: firms of a group do not read what the others pay.
 */
export abstract class PaymentLetters {
  /** A constant number of statements, however many letters. */
  abstract writeAll(fairId: FairId, letters: readonly PaymentLetter[], requestId: string | null): Promise<void>;

  write(letter: PaymentLetter, requestId: string | null): Promise<void> {
    return this.writeAll(letter.request.fairId, [letter], requestId);
  }
}
