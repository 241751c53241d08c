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
import { TellAttendees } from '../attending/tell-attendees.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { PlacingTerms } from '../ports/placing-terms.js';
import { Walks } from '../ports/walks.js';
import { type NotFound, notFound, oversees } from '../refusals.js';
import { withWalks } from './with-walks.js';

/** Whose agenda is read. */
export type AgendaOf =
  | { readonly company: CompanyId }
  | { readonly interpreter: InterpreterId }
  /** The actor's own. */
  | { readonly own: true };

export interface ShownAgenda extends Agenda {
  /** By which clock it is read: of the company, where it attends online, else of the fair. */
  readonly timeZone: string;
}

/** Agendas: the released timetable for those it concerns, the working one for organisers only. */
@Injectable()
export class ShowAgenda {
  constructor(
    private readonly agendas: Agendas,
    private readonly setup: FairSetup,
    private readonly participations: Participations,
    private readonly walks: Walks,
    private readonly terms: PlacingTerms,
    private readonly attendees: TellAttendees,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    of: AgendaOf,
    source: AgendaSource,
  ): Promise<Result<ShownAgenda, NotFound>> {
    const found = await this.find(actor, fairId, of, source);
    if (!found.ok) return found;
    const timeZone = await this.timeZone(actor, fairId, of);
    return ok({ ...(await withWalks(found.value, fairId, this.walks)), timeZone });
  }

  private async timeZone(actor: Actor, fairId: FairId, of: AgendaOf): Promise<string> {
    for (const companyId of 'company' in of ? [of.company] : 'own' in of ? actor.companyIds : []) {
      const attendance = await this.terms.attendance(fairId, companyId);
      if (attendance?.online) return attendance.online.timeZone;
    }
    return (await this.participations.fair(fairId))?.timeZone ?? 'UTC';
  }

  private async find(
    actor: Actor,
    fairId: FairId,
    of: AgendaOf,
    source: AgendaSource,
  ): Promise<Result<Agenda, NotFound>> {
    const organiser = oversees(actor, fairId);
    if (source === 'working' && !organiser) return err(notFound('timetable'));
    const withAttendees = async (agenda: Agenda): Promise<Result<Agenda, NotFound>> =>
      ok(await this.attendees.in(actor, fairId, agenda));
    if ('company' in of) {
      const allowed = organiser || actsFor(actor, fairId, of.company) !== null;
      if (!allowed || !(await this.participations.find(fairId, of.company))) return err(notFound('company'));
      return withAttendees(await this.agendas.ofCompany(fairId, of.company, source));
    }
    if ('interpreter' in of) {
      const interpreter = (await this.setup.interpreters(fairId)).find((i) => i.id === of.interpreter);
      if (!interpreter || !(organiser || interpreter.personId === actor.personId)) return err(notFound('interpreter'));
      return withAttendees(await this.agendas.ofInterpreter(fairId, of.interpreter, source));
    }
    const ofCompanies = await this.agendas.ofPerson(fairId, actor.personId, source);
    return ok(await this.attendees.own(actor.personId, fairId, ofCompanies));
  }
}
