import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, type InterpreterId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type InterpreterTerms, engagementProblems } from '../../domain/interpreters/interpreter-terms.js';
import { FairSetup, type Interpreter } from '../ports/fair-setup.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';
import { Engagements } from './engagements.js';

/** Engages a person as interpreter, or changes the terms. Languages stand with the person. */
@Injectable()
export class EngageInterpreter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly engagements: Engagements,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    terms: InterpreterTerms,
  ): Promise<Result<{ readonly interpreterId: InterpreterId }, NotFound | InvalidInput>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      if (!(await this.setup.personExists(terms.personId))) return err(notFound('person'));
      await this.setup.lockInterpreters(fairId);
      const problems = [
        ...engagementProblems(terms),
        ...currencyProblems(terms, await this.setup.interpreters(fairId)),
      ];
      if (problems.length > 0) return err(invalidInput(problems));
      const made = await this.engagements.make(actor, fairId, [{ terms }]);
      const interpreterId = made?.get(terms.personId);
      return interpreterId ? ok({ interpreterId }) : err(notFound('person'));
    });
  }
}

/** Rounds weigh fees against each other as amounts, which they can in one currency only. */
function currencyProblems(
  { personId, feePerHalfDay }: InterpreterTerms,
  engaged: readonly Interpreter[],
): InvalidInput['problems'] {
  const differs = engaged.some(
    (other) =>
      other.personId !== personId && other.feePerHalfDay && other.feePerHalfDay.currency !== feePerHalfDay?.currency,
  );
  return feePerHalfDay && differs ? [{ path: 'feePerHalfDay', code: 'another-currency' }] : [];
}
