import { type Actor, actsFor } from '@ketnoi/kernel';
import type { PaymentRequest } from '../../domain/payment/payment-request.js';

/** Organisers read every request; others those in which they speak for every firm. */
export const mayReadRequest = (actor: Actor, { fairId, lines }: Pick<PaymentRequest, 'fairId' | 'lines'>): boolean =>
  lines.every((line) => actsFor(actor, fairId, line.companyId) !== null);
