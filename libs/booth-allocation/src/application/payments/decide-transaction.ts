import {
  type Actor,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  type IdempotencyStore,
  ok,
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
  | { readonly code: 'other-currency' | 'request-cancelled' | 'already-paid' }
  /** It is booked for no request, so that it cannot be taken back. */
  | { readonly code: 'transaction-not-booked' }
  /** An invoice was issued for the money: its number, or theirs. */
  | { readonly code: 'invoice-stands'; readonly invoice: string }
  /** The booking of this booth has the money no longer: it was carried over to another. */
  | { readonly code: 'money-carried-over'; readonly boothNumber: string };

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
  const checked = usableNote(actor, step);
  if (!checked.ok) return checked;
  const { value: request } = checked;
  return untilNotOvertaken(() =>
    idempotency.decideOnce({ actorId: actor.personId, operation, key: idempotencyKey, request }, () => decide(request)),
  );
}

/** The step of an organiser, with the note as it is kept. */
export function usableNote<Step extends TransactionStep>(
  actor: Actor,
  step: Step,
): Result<Step, { readonly code: 'not-found' | 'note-missing' }> {
  if (!hasFairRole(actor, step.fairId, 'organiser')) return err({ code: 'not-found' });
  const note = step.note.trim().slice(0, LONGEST_NOTE);
  return note === '' ? err({ code: 'note-missing' }) : ok({ ...step, note });
}
