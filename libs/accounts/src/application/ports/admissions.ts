import type { CompanyId, FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type {
  Admission,
  AdmissionCard,
  AdmissionState,
  EarlierAdmission,
  FairToEnter,
  WaitingAdmission,
} from '../../domain/admission.js';

export interface AdmissionDecision {
  readonly id: string;
  readonly state: Exclude<AdmissionState, 'open'>;
  readonly companyId: CompanyId | null;
  readonly invitationId: string | null;
  readonly reason: string | null;
}

export interface AdmissionDeed {
  readonly by: PersonId;
  readonly at: Date;
  readonly forgetAt: Date;
}

/** Port: who asks to take part in fairs. Writing happens inside a unit of work. */
export abstract class Admissions {
  abstract fair(fairId: FairId): Promise<FairToEnter | null>;
  /** What the address asked for and has not confirmed. */
  abstract waiting(fairId: FairId, email: string): Promise<WaitingAdmission | null>;
  /** Takes the place of what the address asked for before and never confirmed; its link is closed. */
  abstract put(admission: WaitingAdmission, tokenHash: string, forgetAt: Date): Promise<void>;
  /** The unconfirmed one behind a link, if its time is not over. */
  abstract unconfirmed(tokenHash: string): Promise<Admission | null>;
  /** What the address has confirmed and nobody has decided on; the oldest first. */
  abstract openOf(fairId: FairId, email: string): Promise<readonly EarlierAdmission[]>;
  /** Opens it, in place of those open ones of the same address. False: somebody was faster. */
  abstract confirm(admission: Admission, insteadOf: readonly string[], at: Date, forgetAt: Date): Promise<boolean>;
  /** By their ids, unconfirmed ones do not exist here; for a change locked until the unit of work ends. */
  abstract named(fairId: FairId, ids: readonly string[], forChange: boolean): Promise<readonly AdmissionCard[]>;
  /** In one statement for some hundreds. */
  abstract decide(fairId: FairId, deed: AdmissionDeed, decisions: readonly AdmissionDecision[]): Promise<void>;
  /** Newest first. */
  abstract ofFair(fairId: FairId, state: AdmissionState, page: PageRequest): Promise<Page<AdmissionCard>>;
}
