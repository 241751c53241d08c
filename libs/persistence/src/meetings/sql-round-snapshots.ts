import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type FairId, type RoundId } from '@ketnoi/kernel';
import { RoundSnapshots } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Canonical JSON, gzipped: whoever reads it gets the same bytes, whatever order the fair was read in. */
@Injectable()
export class SqlRoundSnapshots extends RoundSnapshots {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async find<T extends object>(fairId: FairId, roundId: RoundId): Promise<T | null> {
    const rows: { body: Buffer }[] = await this.current
      .get()
      .query('SELECT body FROM round_snapshots WHERE fair_id = ? AND round_id = ?', [fairId, roundId]);
    return rows.length > 0 ? (JSON.parse((await unpack(rows[0].body)).toString()) as T) : null;
  }

  async freeze<T extends object>(fairId: FairId, roundId: RoundId, inputs: T): Promise<T> {
    const body = await pack(canonicalJson(inputs));
    // The first one stays: the update changes nothing.
    await this.current.get().query(
      `INSERT INTO round_snapshots (fair_id, round_id, body, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE fair_id = VALUES(fair_id)`,
      [fairId, roundId, body],
    );
    const stored = await this.find<T>(fairId, roundId);
    if (!stored) throw new Error(`the snapshot of round ${roundId} was stored and is gone`);
    return stored;
  }
}
