import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  type ComparedList,
  comparedList,
  type EditedFile,
  type EditedList,
  err,
  type FairId,
  Fingerprint,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import {
  absencesPlainly,
  cellsOfInterpreter,
  type EditedInterpreterRow,
  INTERPRETER_LIST,
  type InterpreterListColumn,
} from '../../domain/interpreters/interpreter-list.js';
import {
  type EngagementEdit,
  type InterpreterListProblem,
  readEngagements,
} from '../../domain/interpreters/read-engagements.js';
import { workAhead } from '../../domain/interpreters/work-ahead.js';
import { Agendas } from '../ports/agendas.js';
import { FairSetup } from '../ports/fair-setup.js';
import { CHANGED_MEANWHILE, type NotFound, notFound, organises } from '../refusals.js';
import { Engagements } from './engagements.js';
import { ListInterpreters } from './list-interpreters.js';

interface Found {
  readonly difference: ComparedList<InterpreterListColumn, InterpreterListProblem>;
  readonly edits: readonly EngagementEdit[];
}
type Refusal = TakeBackRefusal<InterpreterListProblem>;

/** The list of interpreters comes back with whom to engage, on what terms, and when each is not there: all or nothing. */
@Injectable()
export class TakeBackInterpreters {
  private readonly list: EditedList<EditedFile, EditedInterpreterRow, InterpreterListProblem, Found, NotFound> = {
    operation: 'take-back-interpreters',
    mayChange: (actor, { fairId }) => organises(actor, fairId),
    compare: (actor, { fairId }, rows, forChange) => this.compare(actor, fairId, rows, forChange),
    change: (actor, { fairId }, { edits }) => this.make(actor, fairId, edits),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly setup: FairSetup,
    private readonly interpreters: ListInterpreters,
    private readonly agendas: Agendas,
    private readonly clock: Clock,
    private readonly engagements: Engagements,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async compare(
    actor: Actor,
    fairId: FairId,
    rows: readonly EditedInterpreterRow[],
    forChange: boolean,
  ): Promise<Result<Found, NotFound>> {
    if (forChange) await this.setup.lockInterpreters(fairId);
    const listed = await this.interpreters.execute(actor, fairId);
    if (!listed) return err(notFound('fair'));
    const { absences } = listed;
    const people = new Map(listed.people.map((one) => [one.personId as string, one]));
    const present = new Map([...people].map(([id, one]) => [id, cellsOfInterpreter(one, absences)]));
    const written = absencesPlainly(rows, absences);
    const found = namedDifference(INTERPRETER_LIST, present, written, (id) => people.get(id)?.ownName ?? '');
    const released = await this.agendas.interpreted(fairId, 'released');
    const meetings = released.entries.filter((entry) => entry.kind === 'meeting');
    const expected = new Set(workAhead(meetings, this.clock.now()).keys());
    const { edits, problems } = readEngagements(found.changes, { people, absences, expected });
    return ok({ difference: comparedList(found, problems, this.fingerprint), edits });
  }

  private async make(
    actor: Actor,
    fairId: FairId,
    edits: readonly EngagementEdit[],
  ): Promise<Result<TakenBack, Refusal>> {
    const made = await this.engagements.make(actor, fairId, edits);
    return made ? ok({ changed: edits.length }) : err(CHANGED_MEANWHILE);
  }
}
