import { type FirmLetter, FirmLetters } from '@ketnoi/booth-allocation';
import { type CompanyId, type FairId, Ids, Outbox } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

/**
 * Three statements, however many firms and people are written to: the people of a firm and whoever leads the group that
 * it takes part in. Those without an address are left out.
 */
@Injectable()
export class SqlFirmLetters extends FirmLetters {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async write(fairId: FairId, letters: readonly FirmLetter[], requestId: string | null): Promise<void> {
    if (letters.length === 0) return;
    const manager = this.current.required('A letter');
    const companyIds = letters.map(({ companyId }) => companyId);
    const people: { company_id: CompanyId; email: string; language: string; short_name: string }[] =
      await manager.query(
        `SELECT m.company_id, p.email, p.language, c.short_name FROM memberships m
         JOIN people p ON p.id = m.person_id JOIN companies c ON c.id = m.company_id
         WHERE m.company_id IN (?) AND m.role = 'member' AND p.email IS NOT NULL AND p.deactivated_at IS NULL
         UNION
         SELECT t.company_id, p.email, p.language, c.short_name FROM participations t
         JOIN company_groups g ON g.fair_id = t.fair_id AND g.id = t.group_id
         JOIN people p ON p.id = g.leader_id JOIN companies c ON c.id = t.company_id
         WHERE t.fair_id = ? AND t.company_id IN (?) AND p.email IS NOT NULL AND p.deactivated_at IS NULL
         ORDER BY company_id, email`,
        [companyIds, fairId, companyIds],
      );
    const rows = letters.flatMap(({ companyId, template, params }) =>
      people
        .filter((person) => person.company_id === companyId)
        .map(({ email, language, short_name: company }) => [
          this.ids.next(),
          fairId,
          email,
          language,
          template,
          JSON.stringify({ company, ...params }),
        ]),
    );
    if (rows.length === 0) return;
    await manager.query(
      `INSERT INTO mails (id, fair_id, to_address, language, template, params, state, attempts, next_attempt_at, created_at)
       VALUES ${rows.map(() => "(?, ?, ?, ?, ?, ?, 'waiting', 0, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))").join(', ')}`,
      rows.flat(),
    );
    await this.outbox.append(
      rows.map(([mailId]) => ({ type: 'mail-written', fairId: null, payload: { mailId: mailId as string } })),
      requestId,
    );
  }
}
