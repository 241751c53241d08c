import { type Notice, Notices, SECRET_LETTERS } from '@ketnoi/accounts';
import type { FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { pageOf } from '../accounts/page-of.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';

interface Row {
  id: string;
  fair_id: FairId;
  template: string;
  params: string | Notice['params'];
  language: string;
  created_at: Date;
}
/**
 * Letters are to an address; it is that of one person alone. Ids of letters grow with time. What an older release sent has
 * forgotten what it was filled with, and would be read with gaps.
 */
const OF_PERSON = `SELECT m.id, m.fair_id, m.template, m.params, m.language, m.created_at
  FROM people p JOIN mails m ON m.to_address = p.email
  WHERE p.id = ? AND m.fair_id = ? AND m.template NOT IN (?) AND JSON_LENGTH(m.params) > 0`;

@Injectable()
export class SqlNotices extends Notices {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async page(personId: PersonId, fairId: FairId, { first, after }: PageRequest): Promise<Page<Notice>> {
    const rows: Row[] = await this.current
      .get()
      .query(`${OF_PERSON} ${after ? 'AND m.id < ?' : ''} ORDER BY m.id DESC LIMIT ?`, [
        ...[personId, fairId, SECRET_LETTERS],
        ...(after ? [after] : []),
        first + 1,
      ]);
    return pageOf(rows.map(noticeFrom), first, ({ id }) => id);
  }

  async byId(personId: PersonId, fairId: FairId, id: string): Promise<Notice | null> {
    const rows: Row[] = await this.current
      .get()
      .query(`${OF_PERSON} AND m.id = ?`, [personId, fairId, SECRET_LETTERS, id]);
    return rows.length > 0 ? noticeFrom(rows[0]) : null;
  }
}

const noticeFrom = (row: Row): Notice => ({
  id: row.id,
  fairId: row.fair_id,
  template: row.template,
  // MariaDB gives JSON as text.
  params: typeof row.params === 'string' ? (JSON.parse(row.params) as Notice['params']) : row.params,
  language: row.language,
  writtenAt: row.created_at,
});
