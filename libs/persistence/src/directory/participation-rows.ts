import type { CompanyId, FairId, GroupId } from '@ketnoi/kernel';
import type { Participation } from '@ketnoi/directory';

export interface ParticipationRow {
  fair_id: FairId;
  company_id: CompanyId;
  as_supplier: number;
  as_buyer: number;
  group_id: GroupId | null;
  seats: number;
  most_meetings: number | null;
}

export const PARTICIPATION_COLUMNS = 'fair_id, company_id, as_supplier, as_buyer, group_id, seats, most_meetings';

export const toParticipation = (row: ParticipationRow): Participation => ({
  fairId: row.fair_id,
  companyId: row.company_id,
  asSupplier: row.as_supplier === 1,
  asBuyer: row.as_buyer === 1,
  groupId: row.group_id,
  seats: row.seats,
  mostMeetings: row.most_meetings,
});
