/** Exhibitors with a person each who is signed in: as many as a real burst has, so that no limit per person is in the way. */
import { createHash, randomBytes } from 'node:crypto';
import type { CompanyId, PersonId } from '@ketnoi/kernel';
import { RandomIds } from '@ketnoi/persistence';
import type { DataSource } from 'typeorm';
import { insertInto } from './insert-into.js';

export interface Firm {
  readonly companyId: CompanyId;
  readonly personId: PersonId;
  readonly token: string;
}

export async function enrolFirms(dataSource: DataSource, count: number): Promise<Firm[]> {
  const ids = new RandomIds();
  const firms = Array.from({ length: count }, () => ({
    companyId: ids.next<'company'>(),
    personId: ids.next<'person'>(),
    token: randomBytes(32).toString('base64url'),
  }));
  const now = new Date();
  const tomorrow = new Date(now.getTime() + 86_400_000);
  const put = insertInto(dataSource);
  await put(
    'companies (id, registered_name, short_name, country, plant_in_vietnam, fictional, version, created_at, updated_at)',
    firms.map(({ companyId }, i) => [companyId, `Firm ${i} (Fictional)`, `Firm ${i}`, 'VN', 1, 1, 1, now, now]),
  );
  await put(
    'people (id, own_name, latin_name, email, country, language, time_zone, fictional, created_at)',
    firms.map(({ personId }, i) => {
      const name = `Person ${i}`;
      return [personId, name, name, `${personId}@bench.test`, 'VN', 'en', 'Asia/Ho_Chi_Minh', 1, now];
    }),
  );
  await put(
    'memberships (id, person_id, fair_id, company_id, role, created_at)',
    firms.map(({ companyId, personId }) => [ids.next(), personId, '', companyId, 'member', now]),
  );
  await put(
    'sessions (token_hash, id, person_id, kind, created_at, last_seen_at, expires_at)',
    firms.map(({ personId, token }) => [hashOf(token), ids.next(), personId, 'bearer', now, tomorrow, tomorrow]),
  );
  return firms;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
