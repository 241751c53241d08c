import type { FairId } from '@ketnoi/kernel';
import type { DataSource } from 'typeorm';
import { newId } from './people.js';

/** A first price list for tests: 10 million đồng or 500 dollars a booth, 8 % VAT, and a socket. */
export async function setFirstPriceList(dataSource: DataSource, fairId: FairId): Promise<void> {
  const list = {
    version: 1,
    vatPermille: 80,
    cornerPermille: 100,
    rents: [{ kind: null, zoneId: null, per: 'booth', prices: { VND: 10_000_000, USD: 50_000 } }],
    earlyBirds: [],
    extras: [
      {
        code: 'socket',
        names: { vi: 'Ổ cắm', en: 'Socket' },
        unit: 'piece',
        prices: { VND: 500_000, USD: 2_500 },
        vatable: true,
      },
    ],
  };
  await dataSource.query(
    `INSERT INTO price_lists (fair_id, version, list, set_by, set_at) VALUES (?, 1, ?, ?, UTC_TIMESTAMP(3))
     ON DUPLICATE KEY UPDATE version = version`,
    [fairId, JSON.stringify(list), newId()],
  );
}
