import { type Actor, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';

/** Who goes where is settled among colleagues: neither a group leader nor an organiser does it for them. */
export async function speaksAsMember(
  participations: Participations,
  actor: Actor,
  fairId: FairId,
  companyId: CompanyId,
): Promise<Result<true, NotFound>> {
  const known = actor.companyIds.includes(companyId) && (await participations.find(fairId, companyId));
  return known ? ok(true) : err(notFound('company'));
}
