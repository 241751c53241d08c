import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { BuyerInput, FactInput, SpokenLanguage, SupplierInput } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { grouped } from './grouped.js';
import { readDelegateLanguages } from './read-languages.js';

interface CompanyRow {
  id: CompanyId;
  country: string;
  sector_id: string | null;
  buyer_industry_id: string | null;
  as_supplier: number;
  as_buyer: number;
  most_meetings: number | null;
  shown_abroad: number;
  shown_in_catalogue: number;
}

interface FactRow {
  company_id: CompanyId;
  kind: string;
  taxonomy_id: string | null;
  amount: string | number | null;
  unit: string | null;
  source: string;
  expires_on: string | null;
}

const HOME = 'VN';

/** A live consent of the company for a purpose: without it nothing of the firm is shown to the other side. */
const consents = (purpose: string): string =>
  `EXISTS (SELECT 1 FROM consents k WHERE k.subject_id = c.id AND k.purpose = '${purpose}' AND k.live_mark = 1)`;

/** Both sides of a fair in the order of their ids, in four statements. */
export async function readSides(
  manager: EntityManager,
  fairId: FairId,
): Promise<{ readonly suppliers: readonly SupplierInput[]; readonly buyers: readonly BuyerInput[] }> {
  const companies: CompanyRow[] = await manager.query(
    `SELECT c.id, c.country, c.sector_id, c.buyer_industry_id, p.as_supplier, p.as_buyer, p.most_meetings,
       ${consents('foreign-firms')} AS shown_abroad, ${consents('catalogue')} AS shown_in_catalogue
     FROM participations p JOIN companies c ON c.id = p.company_id WHERE p.fair_id = ? ORDER BY c.id`,
    [fairId],
  );
  const languages = await readDelegateLanguages(manager, fairId);
  // Proposals and matches are read by the buyers: one from abroad among them, and it takes the consent for foreign firms.
  const readAbroad = companies.some((c) => c.as_buyer === 1 && c.country !== HOME);
  const spoken = (id: CompanyId): readonly SpokenLanguage[] => languages.get(id) ?? [];
  const facts = await readFacts(manager, fairId);
  const texts = await readTexts(manager, fairId);
  return {
    suppliers: companies
      .filter((c) => c.as_supplier === 1 && Number(c.shown_in_catalogue) === 1)
      .filter((c) => !readAbroad || Number(c.shown_abroad) === 1)
      .map((c) => ({
        id: c.id,
        country: c.country,
        sectorId: c.sector_id,
        facts: facts.get(c.id) ?? [],
        texts: Object.fromEntries(texts.get(c.id) ?? []),
        languages: spoken(c.id),
        most: c.most_meetings,
      })),
    buyers: companies
      .filter((c) => c.as_buyer === 1 && Number(c.shown_in_catalogue) === 1)
      .map((c) => ({
        id: c.id,
        country: c.country,
        industryId: c.buyer_industry_id,
        languages: spoken(c.id),
        most: c.most_meetings,
      })),
  };
}

async function readFacts(
  manager: EntityManager,
  fairId: FairId,
): Promise<ReadonlyMap<CompanyId, readonly FactInput[]>> {
  const rows: FactRow[] = await manager.query(
    `SELECT f.company_id, f.kind, f.taxonomy_id, f.amount, f.unit, f.source, DATE_FORMAT(f.expires_on, '%Y-%m-%d') AS expires_on
     FROM participations p JOIN profile_facts f ON f.company_id = p.company_id
     WHERE p.fair_id = ? AND p.as_supplier = 1 ORDER BY f.company_id, f.id`,
    [fairId],
  );
  return grouped(
    rows,
    (row) => row.company_id,
    (row) => ({
      kind: row.kind,
      taxonomyId: row.taxonomy_id,
      amount: row.amount === null ? null : Number(row.amount),
      unit: row.unit,
      source: row.source,
      expiresOn: row.expires_on,
    }),
  );
}

async function readTexts(
  manager: EntityManager,
  fairId: FairId,
): Promise<ReadonlyMap<CompanyId, readonly [string, string][]>> {
  const rows: { company_id: CompanyId; language: string; body: string }[] = await manager.query(
    `SELECT t.company_id, t.language, t.body FROM participations p JOIN profile_texts t ON t.company_id = p.company_id
     WHERE p.fair_id = ? AND p.as_supplier = 1 ORDER BY t.company_id, t.language`,
    [fairId],
  );
  return grouped(
    rows,
    (row) => row.company_id,
    (row): [string, string] => [row.language, row.body],
  );
}
