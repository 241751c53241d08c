import type { CompanyId, FairId, InterpreterId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { readToldPeople } from './told-people.js';

export interface LetterReader {
  readonly email: string;
  readonly language: string;
}

/** Who can be written to of those who are told for each company, and the interpreters themselves. */
export async function readersAt(
  manager: EntityManager,
  fairId: FairId,
  companyIds: readonly CompanyId[],
  interpreterIds: readonly InterpreterId[],
): Promise<ReadonlyMap<string, readonly LetterReader[]>> {
  const readers = new Map<string, readonly LetterReader[]>();
  for (const [companyId, people] of await readToldPeople(manager, fairId, companyIds))
    readers.set(
      companyId,
      people.flatMap(({ email, language }) => (email === null ? [] : [{ email, language }])),
    );
  if (interpreterIds.length === 0) return readers;
  const interpreters: (LetterReader & { id: InterpreterId })[] = await manager.query(
    `SELECT i.id, p.email, p.language FROM interpreters i JOIN people p ON p.id = i.person_id
     WHERE i.fair_id = ? AND i.id IN (?) AND p.email IS NOT NULL AND p.deactivated_at IS NULL`,
    [fairId, interpreterIds],
  );
  for (const { id, email, language } of interpreters) readers.set(id, [{ email, language }]);
  return readers;
}
