import type { CompanyId, FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type {
  Admission,
  AdmissionCard,
  AdmissionState,
  FairToEnter,
  WaitingAdmission,
} from '../../domain/admission.js';

export interface AdmissionDecision {
  readonly state: Exclude<AdmissionState, 'open'>;
  readonly by: PersonId;
  readonly at: Date;
  readonly companyId: CompanyId | null;
  readonly invitationId: string | null;
  readonly reason: string | null;
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
  /** Opens it, in place of an open one of the same address. False: somebody was faster. */
  abstract confirm(admission: Admission, at: Date, forgetAt: Date): Promise<boolean>;
  /** Locked until the unit of work ends. Unconfirmed ones do not exist here. */
  abstract find(fairId: FairId, id: string): Promise<AdmissionCard | null>;
  abstract decide(fairId: FairId, id: string, decision: AdmissionDecision): Promise<void>;
  /** Newest first. */
  abstract ofFair(fairId: FairId, state: AdmissionState, page: PageRequest): Promise<Page<AdmissionCard>>;
}
