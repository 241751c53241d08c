import type { FairId, InterpreterId, PersonId } from '@ketnoi/kernel';
import type { Interpreter } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';

/** Adds or changes interpreters, one a person; answers under which id each person stands. */
export async function saveInterpreters(
  manager: EntityManager,
  fairId: FairId,
  interpreters: readonly Interpreter[],
): Promise<ReadonlyMap<PersonId, InterpreterId>> {
  if (interpreters.length === 0) return new Map();
  await manager.query(
    `INSERT INTO interpreters (fair_id, id, person_id, daily_cap, longest_run, sectors, fee_per_half_day, fee_currency)
     VALUES ?
     ON DUPLICATE KEY UPDATE daily_cap = VALUES(daily_cap), longest_run = VALUES(longest_run), sectors = VALUES(sectors),
       fee_per_half_day = VALUES(fee_per_half_day), fee_currency = VALUES(fee_currency)`,
    [
      interpreters.map(({ id, personId, dailyCap, longestRun, sectors, feePerHalfDay: fee }) => [
        ...[fairId, id, personId, dailyCap, longestRun, JSON.stringify(sectors)],
        ...[fee?.amount ?? null, fee?.currency ?? null],
      ]),
    ],
  );
  const stored: { id: InterpreterId; person_id: PersonId }[] = await manager.query(
    'SELECT id, person_id FROM interpreters WHERE fair_id = ? AND person_id IN (?)',
    [fairId, interpreters.map(({ personId }) => personId)],
  );
  return new Map(stored.map((row) => [row.person_id, row.id]));
}
