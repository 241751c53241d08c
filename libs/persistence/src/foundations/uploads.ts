import { Injectable } from '@nestjs/common';
import { type FairId, Ids, type PersonId } from '@ketnoi/kernel';
import { CurrentTransaction } from '../transactions/current-transaction.js';

export interface NewUpload {
  readonly personId: PersonId;
  readonly fairId: FairId | null;
  readonly name: string;
  readonly contentType: string;
  readonly body: Buffer;
  /** How long it is kept. */
  readonly hours: number;
}

export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** Files that came in, each for the person who sent it alone, until it expires. */
@Injectable()
export class Uploads {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly ids: Ids,
  ) {}

  async keep(upload: NewUpload): Promise<string> {
    const id = this.ids.next();
    await this.current.get().query(
      `INSERT INTO uploads (id, fair_id, person_id, name, content_type, size, body, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL ? HOUR)`,
      [
        id,
        upload.fairId,
        upload.personId,
        upload.name.slice(0, 255),
        upload.contentType,
        upload.body.length,
        upload.body,
        upload.hours,
      ],
    );
    return id;
  }

  /** How many bytes are kept for a person now. */
  async bytesKept(personId: PersonId): Promise<number> {
    const [{ bytes }]: { bytes: number | string }[] = await this.current
      .get()
      .query(
        'SELECT COALESCE(SUM(size), 0) AS bytes FROM uploads WHERE person_id = ? AND expires_at > UTC_TIMESTAMP(3)',
        [personId],
      );
    return Number(bytes);
  }

  /** Null for an upload of somebody else's, one that has expired, and one that never was. */
  async find(id: string, personId: PersonId): Promise<Upload | null> {
    const [row]: { id: string; name: string; content_type: string; body: Buffer }[] = await this.current.get().query(
      `SELECT id, name, content_type, body FROM uploads
       WHERE id = ? AND person_id = ? AND expires_at > UTC_TIMESTAMP(3)`,
      [id, personId],
    );
    return row ? { id: row.id, name: row.name, contentType: row.content_type, body: row.body } : null;
  }
}
