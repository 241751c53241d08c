import type { CompanyId, FairId, GroupId } from '@ketnoi/kernel';
import {
  type AgendaEntry,
  type AgendaMeeting,
  Agendas,
  type DayOfFair,
  type Delegation,
  type DeskDay,
  DeskDays,
  type NamedCompany,
  type ReachedInterpreter,
  type ReportedAbsence,
  type SignedPlace,
} from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { jsonValue } from '../json-value.js';

const PLACES = `SELECT b.id, 'booth' AS kind, b.number, h.name AS hallName FROM booths b
    JOIN halls h ON h.fair_id = b.fair_id AND h.id = b.hall_id WHERE b.fair_id = ?
  UNION ALL SELECT t.id, 'table', CAST(t.number AS CHAR), NULL FROM meeting_tables t WHERE t.fair_id = ?
  UNION ALL SELECT r.id, 'online', CAST(r.number AS CHAR), NULL FROM online_rooms r WHERE r.fair_id = ?`;

/** Events that say who or what is not there. */
const TAKING_AWAY: readonly string[] = ['no-show', 'late', 'interpreter-away', 'place-closed'];

interface RepairRow {
  readonly versionNumber: number;
  readonly appliedAt: Date;
}

@Injectable()
export class SqlDeskDays extends DeskDays {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly agendas: Agendas,
  ) {
    super();
  }

  days(fairId: FairId): Promise<readonly DayOfFair[]> {
    return this.rows(
      `SELECT day, MIN(starts_at) AS startsAt, MAX(ends_at) AS endsAt FROM slots WHERE fair_id = ?
       GROUP BY day ORDER BY day`,
      [fairId],
    );
  }

  places(fairId: FairId): Promise<readonly SignedPlace[]> {
    return this.rows(PLACES, [fairId, fairId, fairId]);
  }

  async read(fairId: FairId, day: number): Promise<DeskDay> {
    const { versionNumber, entries } = await this.agendas.ofDay(fairId, day, 'released');
    const arrived = await this.rows<{ companyId: CompanyId }>(
      'SELECT company_id AS companyId FROM arrivals WHERE fair_id = ? AND day = ? ORDER BY company_id',
      [fairId, day],
    );
    const repairs = await this.rows<RepairRow>(
      'SELECT version_number AS versionNumber, applied_at AS appliedAt FROM repairs WHERE fair_id = ? AND version_number = ?',
      [fairId, versionNumber ?? 0],
    );
    return {
      versionNumber,
      meetings: entries.filter(isMeeting),
      arrived: arrived.map(({ companyId }) => companyId),
      absences: await this.absences(fairId, day),
      delegations: await this.delegations(fairId),
      lastRepair: repairs[0] ?? null,
    };
  }

  interpreters(fairId: FairId): Promise<readonly ReachedInterpreter[]> {
    return this.rows(
      'SELECT i.id, p.mobile FROM interpreters i JOIN people p ON p.id = i.person_id WHERE i.fair_id = ? ORDER BY i.id',
      [fairId],
    );
  }

  names(fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly NamedCompany[]> {
    return this.rows(
      `SELECT c.id, c.short_name AS shortName FROM companies c
       JOIN participations p ON p.fair_id = ? AND p.company_id = c.id WHERE c.id IN (?) ORDER BY c.id`,
      [fairId, ['-', ...companyIds]],
    );
  }

  /** What overruns keeps everybody: nobody was reported missing by it. */
  private async absences(fairId: FairId, day: number): Promise<ReportedAbsence[]> {
    const repairs = await this.rows<{ id: string; events: unknown }>(
      'SELECT id, events FROM repairs WHERE fair_id = ?',
      [fairId],
    );
    const namesNobody = repairs.filter(({ events }) =>
      jsonValue<{ kind: string }[]>(events).every(({ kind }) => !TAKING_AWAY.includes(kind)),
    );
    return this.rows(
      `SELECT a.subject_id AS subjectId, MAX(c.short_name) AS companyName, MIN(s.starts_at) AS \`from\`, MAX(s.ends_at) AS until
       FROM absences a
       LEFT JOIN companies c ON c.id = a.subject_id
       JOIN slots s ON s.fair_id = a.fair_id AND s.ordinal = a.slot AND s.day = ?
       WHERE a.fair_id = ? AND a.repair_id NOT IN (?) GROUP BY a.subject_id ORDER BY a.subject_id`,
      [day, fairId, ['-', ...namesNobody.map(({ id }) => id)]],
    );
  }

  private async delegations(fairId: FairId): Promise<Delegation[]> {
    const rows = await this.rows<{ id: GroupId; name: string; companyId: CompanyId }>(
      `SELECT g.id, g.name, p.company_id AS companyId FROM company_groups g
       JOIN participations p ON p.fair_id = g.fair_id AND p.group_id = g.id
       WHERE g.fair_id = ? ORDER BY g.name, g.id, p.company_id`,
      [fairId],
    );
    const groups = new Map<GroupId, Delegation & { readonly companyIds: CompanyId[] }>();
    for (const { id, name, companyId } of rows) {
      const group = groups.get(id) ?? { id, name, companyIds: [] };
      group.companyIds.push(companyId);
      groups.set(id, group);
    }
    return [...groups.values()];
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}

const isMeeting = (entry: AgendaEntry): entry is AgendaMeeting => entry.kind === 'meeting';
