import { Injectable } from '@nestjs/common';
import type { FairId, InterpreterId } from '@ketnoi/kernel';
import { NamesOfPositions, type PlaceKind, type PositionNames } from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';

@Injectable()
export class SqlNamesOfPositions extends NamesOfPositions {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async of(fairId: FairId): Promise<PositionNames> {
    const manager = this.current.get();
    const places: { id: string; kind: PlaceKind; number: string }[] = await manager.query(
      `SELECT id, 'booth' AS kind, number FROM booths WHERE fair_id = ?
       UNION ALL SELECT id, 'table', CAST(number AS CHAR) FROM meeting_tables WHERE fair_id = ?
       UNION ALL SELECT id, 'online', CAST(number AS CHAR) FROM online_rooms WHERE fair_id = ?`,
      [fairId, fairId, fairId],
    );
    const interpreters: { id: InterpreterId; name: string }[] = await manager.query(
      `SELECT i.id, p.latin_name AS name FROM interpreters i JOIN people p ON p.id = i.person_id WHERE i.fair_id = ?`,
      [fairId],
    );
    return { places, interpreters };
  }
}
