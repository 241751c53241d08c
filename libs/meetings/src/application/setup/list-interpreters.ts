import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, type InterpreterId } from '@ketnoi/kernel';
import type { ListedInterpreter } from '../../domain/interpreters/interpreter-list.js';
import { absencesIn, type AbsenceWriter } from '../../domain/slots/written-absence.js';
import { type RotaEntry, rotaOf } from '../../domain/timetables/rota.js';
import { type AgendaMeeting, Agendas } from '../ports/agendas.js';
import { FairSetup } from '../ports/fair-setup.js';
import { InterpreterRoster } from '../ports/interpreter-roster.js';
import { Participations } from '../ports/participations.js';
import { organises } from '../refusals.js';

export interface ListedInterpreters {
  readonly people: readonly ListedInterpreter[];
  readonly absences: AbsenceWriter;
  /** What the working timetable gives to those who have a meeting. */
  readonly work: ReadonlyMap<InterpreterId, RotaEntry<AgendaMeeting>>;
}

/** Whoever interprets at the fair or might, with addresses, for its organisers; null for others. */
@Injectable()
export class ListInterpreters {
  constructor(
    private readonly participations: Participations,
    private readonly roster: InterpreterRoster,
    private readonly setup: FairSetup,
    private readonly agendas: Agendas,
  ) {}

  async execute(actor: Actor, fairId: FairId): Promise<ListedInterpreters | null> {
    const fair = organises(actor, fairId) ? await this.participations.fair(fairId) : null;
    if (!fair) return null;
    const people = await this.roster.of(fairId);
    const slots = await this.setup.slots(fairId);
    const { entries } = await this.agendas.interpreted(fairId, 'working');
    const meetings = entries.filter((entry) => entry.kind === 'meeting');
    const fees = new Map(people.flatMap(({ engaged }) => (engaged ? [[engaged.id, engaged.feePerHalfDay]] : [])));
    const { entries: work } = rotaOf(meetings, slots, fees);
    return {
      people,
      absences: absencesIn(slots, fair.timeZone),
      work: new Map(work.map((entry) => [entry.interpreterId, entry])),
    };
  }
}
