import type { DrawOutcome, DrawRef } from '@ketnoi/booth-allocation';
import type { CompanyId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';

/** Stores what a draw gave each firm, under the firm instead of the code it went by. Two statements. */
export async function writeOutcomes(
  manager: EntityManager,
  { fairId, drawId }: DrawRef,
  outcomes: readonly DrawOutcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  const firms: { code: string; company_id: CompanyId }[] = await manager.query(
    'SELECT code, company_id FROM draw_requests WHERE fair_id = ? AND code IN (?)',
    [fairId, outcomes.map(({ applicant }) => applicant)],
  );
  const companyOf = new Map(firms.map((firm) => [firm.code, firm.company_id]));
  const rows = outcomes.map((outcome) => [fairId, drawId, companyOf.get(outcome.applicant), JSON.stringify(outcome)]);
  await manager.query('INSERT INTO draw_outcomes (fair_id, draw_id, company_id, outcome) VALUES ?', [rows]);
}
