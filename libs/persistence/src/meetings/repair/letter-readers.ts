import type { CompanyId, FairId, InterpreterId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { ATTENDING } from '../attending.sql.js';
import { grouped } from '../inputs/grouped.js';

export interface LetterReader {
  readonly who: string;
  readonly email: string;
  readonly language: string;
}

const CAN_READ = 'p.email IS NOT NULL AND p.deactivated_at IS NULL';

/** Who attends for each company (where it has named nobody, everybody who belongs to it), and the interpreters themselves. */
export async function readersAt(
  manager: EntityManager,
  fairId: FairId,
  companyIds: readonly CompanyId[],
  interpreterIds: readonly InterpreterId[],
): Promise<ReadonlyMap<string, readonly LetterReader[]>> {
  const attending = await ask(
    manager,
    `SELECT d.company_id AS who, p.email, p.language FROM ${ATTENDING} JOIN people p ON p.id = d.person_id
     WHERE d.fair_id = ? AND d.company_id IN (?) AND ${CAN_READ} ORDER BY d.company_id, p.id`,
    [fairId],
    companyIds,
  );
  const named = new Set(attending.map((reader) => reader.who));
  const members = await ask(
    manager,
    `SELECT m.company_id AS who, p.email, p.language FROM memberships m JOIN people p ON p.id = m.person_id
     WHERE m.company_id IN (?) AND m.role = 'member' AND ${CAN_READ} ORDER BY m.company_id, p.id`,
    [],
    companyIds.filter((id) => !named.has(id)),
  );
  const helpers = await ask(
    manager,
    `SELECT i.id AS who, p.email, p.language FROM interpreters i JOIN people p ON p.id = i.person_id
     WHERE i.fair_id = ? AND i.id IN (?) AND ${CAN_READ}`,
    [fairId],
    interpreterIds,
  );
  return grouped(
    [...attending, ...members, ...helpers],
    (reader) => reader.who,
    (reader) => reader,
  );
}

const ask = (
  manager: EntityManager,
  statement: string,
  values: readonly unknown[],
  ids: readonly string[],
): Promise<LetterReader[]> => (ids.length === 0 ? Promise.resolve([]) : manager.query(statement, [...values, ids]));
