import type {
  CheckedPaper,
  GrantId,
  GrantState,
  ProgrammeId,
  SubsidyCost,
  SubsidyGrant,
  SubsidyProgramme,
} from '@ketnoi/booth-allocation';
import type { BookingId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { jsonValue } from '../../meetings/json-value.js';

export interface GrantRow {
  fair_id: FairId;
  id: GrantId;
  programme_id: ProgrammeId;
  company_id: CompanyId;
  booking_id: BookingId;
  costs: unknown;
  state: GrantState;
  papers: unknown;
  reserved: number | string;
  settled: number | string;
  decision_number: string | null;
  reason: string | null;
  cause: SubsidyGrant['cause'];
  requested_by: PersonId;
  requested_at: Date;
  decided_by: PersonId | null;
  decided_at: Date | null;
  settled_at: Date | null;
  version: number;
}

const GRANT_COLUMN_NAMES = [
  'fair_id',
  'id',
  'programme_id',
  'company_id',
  'booking_id',
  'costs',
  'state',
  'papers',
  'reserved',
  'settled',
  'decision_number',
  'reason',
  'cause',
  'requested_by',
  'requested_at',
  'decided_by',
  'decided_at',
  'settled_at',
  'version',
] as const satisfies readonly (keyof GrantRow)[];

export const GRANT_COLUMNS = GRANT_COLUMN_NAMES.join(', ');
export const grantColumnsOf = (alias: string): string =>
  GRANT_COLUMN_NAMES.map((name) => `${alias}.${name}`).join(', ');

export const grantValues = (grant: SubsidyGrant): unknown[] => [
  grant.fairId,
  grant.id,
  grant.programmeId,
  grant.companyId,
  grant.bookingId,
  JSON.stringify(grant.costs),
  grant.state,
  JSON.stringify(grant.papers),
  grant.reserved,
  grant.settled,
  grant.decisionNumber,
  grant.reason,
  grant.cause,
  grant.requestedBy,
  grant.requestedAt,
  grant.decidedBy,
  grant.decidedAt,
  grant.settledAt,
  grant.version,
];

export const toGrant = (row: GrantRow): SubsidyGrant => ({
  fairId: row.fair_id,
  id: row.id,
  programmeId: row.programme_id,
  companyId: row.company_id,
  bookingId: row.booking_id,
  costs: jsonValue<SubsidyCost[]>(row.costs),
  state: row.state,
  papers: jsonValue<CheckedPaper[]>(row.papers),
  reserved: Number(row.reserved),
  settled: Number(row.settled),
  decisionNumber: row.decision_number,
  reason: row.reason,
  cause: row.cause,
  requestedBy: row.requested_by,
  requestedAt: new Date(row.requested_at),
  decidedBy: row.decided_by,
  decidedAt: row.decided_at && new Date(row.decided_at),
  settledAt: row.settled_at && new Date(row.settled_at),
  version: row.version,
});

export interface ProgrammeRow {
  fair_id: FairId;
  id: ProgrammeId;
  name: string;
  decision_number: string;
  budget: number | string;
  reserved: number | string;
  settled: number | string;
  percent: number;
  most_per_firm: number | string;
  covers: unknown;
  papers: unknown;
  opens_at: Date;
  closes_at: Date;
}

export const PROGRAMME_COLUMNS =
  'fair_id, id, name, decision_number, budget, reserved, settled, percent, most_per_firm, covers, papers, opens_at, closes_at';

export const toProgramme = (row: ProgrammeRow): SubsidyProgramme => ({
  fairId: row.fair_id,
  id: row.id,
  name: row.name,
  decisionNumber: row.decision_number,
  budget: Number(row.budget),
  reserved: Number(row.reserved),
  settled: Number(row.settled),
  percent: row.percent,
  mostPerFirm: Number(row.most_per_firm),
  covers: jsonValue<SubsidyCost[]>(row.covers),
  papers: jsonValue<SubsidyProgramme['papers']>(row.papers),
  opensAt: new Date(row.opens_at),
  closesAt: new Date(row.closes_at),
});
