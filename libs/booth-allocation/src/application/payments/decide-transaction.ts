import {
  type Actor,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  type IdempotencyStore,
  type Result,
} from '@ketnoi/kernel';
import type { TransactionId } from '../../domain/payment/bank-transaction.js';
import { untilNotOvertaken } from '../life/overtaken.js';

export interface TransactionStep {
  readonly fairId: FairId;
  readonly transactionId: TransactionId;
  /** Why, for the record: at most 200 characters. */
  readonly note: string;
}

export interface DecidedTransaction {
  readonly transactionId: TransactionId;
}

export type DecideRefusal =
  | IdempotencyConflict
  /** It was booked or dismissed before, or is money that went out. */
  | { readonly code: 'transaction-decided' | 'note-missing' | 'not-found' }
  | { readonly code: 'other-currency' | 'request-cancelled' | 'already-paid' };

export type DecideAnswer = Result<DecidedTransaction, DecideRefusal>;

const LONGEST_NOTE = 200;

/** What a person's decisions about a transaction share: an organiser's, with a note, once for a key. */
export async function decideTransaction<Step extends TransactionStep>(
  idempotency: IdempotencyStore,
  actor: Actor,
  operation: string,
  step: Step,
  idempotencyKey: string,
  decide: (step: Step) => Promise<DecideAnswer>,
): Promise<DecideAnswer> {
  if (!hasFairRole(actor, step.fairId, 'organiser')) return err({ code: 'not-found' });
  const note = step.note.trim().slice(0, LONGEST_NOTE);
  if (note === '') return err({ code: 'note-missing' });
  const request = { ...step, note };
  return untilNotOvertaken(() =>
    idempotency.decideOnce({ actorId: actor.personId, operation, key: idempotencyKey, request }, () => decide(request)),
  );
}
