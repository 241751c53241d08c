import { type CompanyId, err, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { type InvalidInput, invalidInput } from '../refusals.js';
import type { CompanyDelegate } from './ports/attendees.js';

/** The people who are named, each once: of those who attend the fair for the company. */
export function peopleOfCompany(
  delegates: readonly CompanyDelegate[],
  companyId: CompanyId,
  named: readonly PersonId[],
): Result<readonly CompanyDelegate[], InvalidInput> {
  const own = new Map(delegates.filter((one) => one.companyId === companyId).map((one) => [one.personId, one]));
  const strange = named.findIndex((personId) => !own.has(personId));
  if (strange >= 0) return err(invalidInput([{ path: `personIds[${strange}]`, code: 'unknown-id' }]));
  return ok([...new Set(named)].map((personId) => own.get(personId) as CompanyDelegate));
}
