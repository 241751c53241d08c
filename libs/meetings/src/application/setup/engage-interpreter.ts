import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  Ids,
  type InterpreterId,
  type Money,
  ok,
  type PersonId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup, type Interpreter } from '../ports/fair-setup.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

export interface InterpreterTerms {
  readonly personId: PersonId;
  readonly dailyCap: number;
  readonly longestRun: number;
  readonly sectors: readonly string[];
  readonly feePerHalfDay: Money | null;
}

/** Minor units: what an interpreter costs in a half day, and a good deal more. */
const MOST_FEE = 1_000_000_000;
const MOST_SECTORS = 50;

/** Engages a person as interpreter, or changes the terms. Languages stand with the person. */
@Injectable()
export class EngageInterpreter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    terms: InterpreterTerms,
  ): Promise<Result<{ readonly interpreterId: InterpreterId }, NotFound | InvalidInput>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      if (!(await this.setup.personExists(terms.personId))) return err(notFound('person'));
      const problems = [...problemsOf(terms), ...currencyProblems(terms, await this.setup.interpreters(fairId))];
      if (problems.length > 0) return err(invalidInput(problems));
      const id = this.ids.next() as InterpreterId;
      const interpreterId = await this.setup.saveInterpreter(fairId, { id, ...terms });
      await this.chronicle.write(actor, {
        fairId,
        action: 'engage-interpreter',
        subjectType: 'interpreter',
        subjectId: interpreterId,
        detail: terms,
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'interpreters' })],
      });
      return ok({ interpreterId });
    });
  }
}

function problemsOf({ dailyCap, longestRun, sectors, feePerHalfDay }: InterpreterTerms): InvalidInput['problems'] {
  const known = taxonomy();
  return [
    ...(within(dailyCap, 1, 100) ? [] : [{ path: 'dailyCap', code: 'out-of-range' }]),
    ...(within(longestRun, 1, 32) ? [] : [{ path: 'longestRun', code: 'out-of-range' }]),
    ...(sectors.length <= MOST_SECTORS ? [] : [{ path: 'sectors', code: 'out-of-range' }]),
    ...sectors.flatMap((id, i) => (known.sector(id) ? [] : [{ path: `sectors[${i}]`, code: 'unknown-id' }])),
    ...(feePerHalfDay === null || within(feePerHalfDay.amount, 0, MOST_FEE)
      ? []
      : [{ path: 'feePerHalfDay', code: 'out-of-range' }]),
  ];
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

const within = (n: number, least: number, most: number): boolean => Number.isInteger(n) && n >= least && n <= most;
