import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type Rota, rotaOf } from '../../domain/timetables/rota.js';
import { type AgendaMeeting, Agendas, type AgendaSource } from '../ports/agendas.js';
import { FairSetup } from '../ports/fair-setup.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** Which interpreter works when and with whom, and what the half days cost. */
@Injectable()
export class ShowRota {
  constructor(
    private readonly agendas: Agendas,
    private readonly setup: FairSetup,
  ) {}

  async execute(actor: Actor, fairId: FairId, source: AgendaSource): Promise<Result<Rota<AgendaMeeting>, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('fair'));
    const { entries } = await this.agendas.interpreted(fairId, source);
    const fees = new Map((await this.setup.interpreters(fairId)).map((i) => [i.id, i.feePerHalfDay]));
    const meetings = entries.filter((entry) => entry.kind === 'meeting');
    return ok(rotaOf(meetings, await this.setup.slots(fairId), fees));
  }
}
