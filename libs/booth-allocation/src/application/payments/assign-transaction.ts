import { Injectable } from '@nestjs/common';
import { type Actor, IdempotencyStore } from '@ketnoi/kernel';
import { type DecideAnswer, decideTransaction } from './decide-transaction.js';
import { type Assignment, PayByHand } from './pay-by-hand.js';

/** An organiser says which request a doubtful transfer pays. */
@Injectable()
export class AssignTransaction {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly payByHand: PayByHand,
  ) {}

  execute(actor: Actor, assignment: Assignment, idempotencyKey: string): Promise<DecideAnswer> {
    return decideTransaction(this.idempotency, actor, 'assign-transaction', assignment, idempotencyKey, (checked) =>
      this.payByHand.execute(actor, checked),
    );
  }
}
