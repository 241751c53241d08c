import { type Actor, actsFor, type CompanyId, type FairId } from '@ketnoi/kernel';
import type { Memberships } from './ports/memberships.js';

/**
 * Whether somebody who acts at a fair may know a company's people, let others in among them and make their keys: the
 * company's own people, and leaders and organisers while the company is in the care of their fair. To have enrolled a
 * company that others brought in is not enough: whoever lets people in can act as the company everywhere.
 */
export async function letsPeopleIn(
  memberships: Memberships,
  actor: Actor,
  fairId: FairId,
  companyId: CompanyId,
): Promise<boolean> {
  const right = actsFor(actor, fairId, companyId);
  if (right === null) return false;
  return right === 'member' ? memberships.takesPart(fairId, companyId) : memberships.inCareOf(fairId, companyId);
}
