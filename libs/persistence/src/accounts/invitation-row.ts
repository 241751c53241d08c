import { type InvitationCard, type MembershipRole, placeOf } from '@ketnoi/accounts';
import type { CompanyId, FairId, Language, PersonId } from '@ketnoi/kernel';

export const SELECT_INVITATIONS = `SELECT i.id, i.fair_id, i.email, i.name, i.language, i.role, i.company_id, i.invited_by, i.expires_at,
    i.accepted_at, i.revoked_at, f.names AS fair_names, c.short_name AS company_name, c.tax_code AS company_tax_code
  FROM invitations i LEFT JOIN fairs f ON f.id = i.fair_id LEFT JOIN companies c ON c.id = i.company_id`;

export interface InvitationRow {
  id: string;
  fair_id: FairId;
  email: string;
  name: string | null;
  language: Language | null;
  role: MembershipRole;
  company_id: CompanyId | null;
  invited_by: PersonId;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
  fair_names: string | Record<string, string> | null;
  company_name: string | null;
  company_tax_code: string | null;
}

export function invitationFrom(row: InvitationRow): InvitationCard {
  const place = placeOf(row.fair_id, row.role, row.company_id);
  if (!place) throw new Error(`invitation ${row.id} offers no place there is: ${row.role} in ${row.company_id}`);
  const names =
    typeof row.fair_names === 'string' ? (JSON.parse(row.fair_names) as Record<string, string>) : row.fair_names;
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    language: row.language,
    place,
    invitedBy: row.invited_by,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
    fairNames: names ?? {},
    companyName: row.company_name,
    companyTaxCode: row.company_tax_code,
    applicant: null,
  };
}
