import { Injectable } from '@nestjs/common';
import { type Actor, Clock, err, type FairId, type InterpreterId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type WorkAhead, workAhead } from '../../domain/interpreters/work-ahead.js';
import { Agendas } from '../ports/agendas.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type NotFound, notFound, organises } from '../refusals.js';
import { Engagements } from './engagements.js';

/** More meetings of the released timetable would lose their interpreter than the organiser knows of. */
export interface InterpreterHasMeetings extends WorkAhead {
  readonly code: 'interpreter-has-meetings';
}

export interface Dismissal {
  readonly interpreterId: InterpreterId;
  /** How many meetings the organiser knows to lose their interpreter. */
  readonly despiteMeetings: number;
}

/** Takes an interpreter off the fair; the next timetable does without. */
@Injectable()
export class DismissInterpreter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly agendas: Agendas,
    private readonly engagements: Engagements,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    { interpreterId, despiteMeetings }: Dismissal,
  ): Promise<Result<Pick<Dismissal, 'interpreterId'>, NotFound | InterpreterHasMeetings>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      await this.setup.lockInterpreters(fairId);
      const ahead = await this.ahead(fairId, interpreterId);
      if (ahead && ahead.meetings > despiteMeetings) return err({ code: 'interpreter-has-meetings', ...ahead });
      const dismissed = await this.engagements.make(actor, fairId, [{ deed: 'dismiss', interpreterId }]);
      return dismissed ? ok({ interpreterId }) : err(notFound('interpreter'));
    });
  }

  private async ahead(fairId: FairId, interpreterId: InterpreterId): Promise<WorkAhead | undefined> {
    const { entries } = await this.agendas.ofInterpreter(fairId, interpreterId, 'released');
    const meetings = entries.filter((entry) => entry.kind === 'meeting');
    return workAhead(meetings, this.clock.now()).get(interpreterId);
  }
}
