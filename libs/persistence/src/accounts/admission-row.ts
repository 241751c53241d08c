import type { Admission, AdmissionCard, AdmissionState, FirmOffer, PersonDetails } from '@ketnoi/accounts';
import type { CompanyId, FairId } from '@ketnoi/kernel';

export const ADMISSION_COLUMNS =
  'id, fair_id, email, state, firm, person, message, confirmed_at, decided_at, company_id, reason';

export interface AdmissionRow {
  id: string;
  fair_id: FairId;
  email: string;
  state: string;
  firm: string | object;
  person: string | object;
  message: string | null;
  confirmed_at: Date | null;
  decided_at: Date | null;
  company_id: CompanyId | null;
  reason: string | null;
}

export const admissionFrom = (row: AdmissionRow): Admission => ({
  id: row.id,
  fairId: row.fair_id,
  email: row.email,
  firm: read<FirmOffer>(row.firm),
  person: read<PersonDetails>(row.person),
  message: row.message,
});

export function admissionCardFrom(row: AdmissionRow): AdmissionCard {
  if (!row.confirmed_at) throw new Error(`admission ${row.id} is ${row.state} without having been confirmed`);
  return {
    ...admissionFrom(row),
    state: row.state as AdmissionState,
    confirmedAt: row.confirmed_at,
    decidedAt: row.decided_at,
    companyId: row.company_id,
    reason: row.reason,
  };
}

/** MariaDB answers JSON as text, MySQL as an object. */
export const read = <T>(json: string | object): T => (typeof json === 'string' ? JSON.parse(json) : json) as T;
