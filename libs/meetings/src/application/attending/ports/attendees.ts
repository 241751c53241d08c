import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import type { HeldAt, NamedPerson } from '../../../domain/attending/named-person.js';
import type { Choice, HeldMeeting } from '../../../domain/attending/who-attends.js';
import type { AgendaSource } from '../../ports/agendas.js';

export interface ChosenAttendee extends Choice, HeldAt {}

/** Somebody who attends the fair for a company. */
export interface CompanyDelegate extends NamedPerson {
  readonly companyId: CompanyId;
  /** Attends where nobody was chosen. */
  readonly usual: boolean;
  /** Agreed to be named to the reader. */
  readonly told: boolean;
}

export interface Attending {
  readonly delegates: readonly CompanyDelegate[];
  /** Where these people were chosen to be, for whichever company. */
  readonly choices: readonly ChosenAttendee[];
}

/** Port: whom companies send to their meetings. Whoever has left a company is read as chosen for nothing. */
export abstract class Attendees {
  /** @param reader companies of who reads: consent may differ by their country */
  abstract attending(
    fairId: FairId,
    companyIds: readonly CompanyId[],
    source: AgendaSource,
    reader: readonly CompanyId[],
  ): Promise<Attending>;
  /** For which companies a person attends. */
  abstract companiesOf(fairId: FairId, personId: PersonId): Promise<readonly CompanyId[]>;
  /** Of the newest version. */
  abstract meeting(fairId: FairId, requestId: RequestId): Promise<HeldMeeting | null>;
  /** Nobody else plans these people's time before the transaction ends. */
  abstract lockPeople(personIds: readonly PersonId[]): Promise<void>;
  /** In place of whom the company chose before. */
  abstract choose(
    fairId: FairId,
    requestId: RequestId,
    companyId: CompanyId,
    personIds: readonly PersonId[],
  ): Promise<void>;
  /** In place of who it was before; two who say so at once come one after the other. */
  abstract setUsual(fairId: FairId, companyId: CompanyId, personIds: readonly PersonId[]): Promise<void>;
  /** The meetings shall not be held. */
  abstract forget(fairId: FairId, requestIds: readonly RequestId[]): Promise<void>;
}
