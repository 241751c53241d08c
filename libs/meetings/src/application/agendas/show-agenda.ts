import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  err,
  type FairId,
  type InterpreterId,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { type Agenda, type AgendaSource, Agendas } from '../ports/agendas.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { Walks } from '../ports/walks.js';
import { type NotFound, notFound, oversees } from '../refusals.js';
import { withWalks } from './with-walks.js';

/** Whose agenda is read. */
export type AgendaOf =
  | { readonly company: CompanyId }
  | { readonly interpreter: InterpreterId }
  /** The actor's own. */
  | { readonly own: true };

/** Agendas: the released timetable for those it concerns, the working one for organisers only. */
@Injectable()
export class ShowAgenda {
  constructor(
    private readonly agendas: Agendas,
    private readonly setup: FairSetup,
    private readonly participations: Participations,
    private readonly walks: Walks,
  ) {}

  async execute(actor: Actor, fairId: FairId, of: AgendaOf, source: AgendaSource): Promise<Result<Agenda, NotFound>> {
    const found = await this.find(actor, fairId, of, source);
    return found.ok ? ok(await withWalks(found.value, fairId, this.walks)) : found;
  }

  private async find(
    actor: Actor,
    fairId: FairId,
    of: AgendaOf,
    source: AgendaSource,
  ): Promise<Result<Agenda, NotFound>> {
    const organiser = oversees(actor, fairId);
    if (source === 'working' && !organiser) return err(notFound('timetable'));
    if ('company' in of) {
      const allowed = organiser || actsFor(actor, fairId, of.company) !== null;
      if (!allowed || !(await this.participations.find(fairId, of.company))) return err(notFound('company'));
      return ok(await this.agendas.ofCompany(fairId, of.company, source));
    }
    if ('interpreter' in of) {
      const interpreter = (await this.setup.interpreters(fairId)).find((i) => i.id === of.interpreter);
      if (!interpreter || !(organiser || interpreter.personId === actor.personId)) return err(notFound('interpreter'));
      return ok(await this.agendas.ofInterpreter(fairId, of.interpreter, source));
    }
    return ok(await this.agendas.ofPerson(fairId, actor.personId, source));
  }
}
