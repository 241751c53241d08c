import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { BuyerInput, ReadBefore, SpokenLanguage, SupplierInput } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { readDelegateLanguages } from './read-languages.js';
import { readFacts, readTexts } from './read-profiles.js';
import { sameOrNew } from './same-or-new.js';

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
  newcomer: number;
}

const HOME = 'VN';

/** A live consent of the company for a purpose: without it nothing of the firm is shown to the other side. */
const consents = (purpose: string): string =>
  `EXISTS (SELECT 1 FROM consents k WHERE k.subject_id = c.id AND k.purpose = '${purpose}' AND k.live_mark = 1)`;

/** Sells at no fair that had ended before this one begins. */
const NEWCOMER = `NOT EXISTS (SELECT 1 FROM participations q JOIN fairs e ON e.id = q.fair_id JOIN fairs f ON f.id = p.fair_id
    WHERE q.company_id = p.company_id AND q.as_supplier = 1 AND e.ends_on < f.starts_on)`;

/** Both sides of a fair in the order of their ids, in five statements; with `before`, of profiles only those that changed. */
export async function readSides(
  manager: EntityManager,
  fairId: FairId,
  before?: ReadBefore,
): Promise<{ readonly suppliers: readonly SupplierInput[]; readonly buyers: readonly BuyerInput[] }> {
  const companies: CompanyRow[] = await manager.query(
    `SELECT c.id, c.country, c.sector_id, c.buyer_industry_id, p.as_supplier, p.as_buyer, p.most_meetings,
       ${consents('foreign-firms')} AS shown_abroad, ${consents('catalogue')} AS shown_in_catalogue,
       ${NEWCOMER} AS newcomer
     FROM participations p JOIN companies c ON c.id = p.company_id WHERE p.fair_id = ? ORDER BY c.id`,
    [fairId],
  );
  const languages = await readDelegateLanguages(manager, fairId);
  // Proposals and matches are read by the buyers: one from abroad among them, and it takes the consent for foreign firms.
  const readAbroad = companies.some((c) => c.as_buyer === 1 && c.country !== HOME);
  const spoken = (id: CompanyId): readonly SpokenLanguage[] => languages.get(id) ?? [];
  const sellers = companies
    .filter((c) => c.as_supplier === 1 && Number(c.shown_in_catalogue) === 1)
    .filter((c) => !readAbroad || Number(c.shown_abroad) === 1);
  const known = new Map(before?.inputs.suppliers.map((s) => [s.id, s]));
  const unread = before && sellers.map((c) => c.id).filter((id) => !known.has(id) || before.changed.has(id));
  const facts = await readFacts(manager, fairId, unread);
  const texts = await readTexts(manager, fairId, unread);
  const anew = new Set(unread ?? sellers.map((c) => c.id));
  const knownBuyers = new Map(before?.inputs.buyers.map((b) => [b.id, b]));
  return {
    suppliers: sellers.map((c) => {
      const old = known.get(c.id);
      const profile =
        old && !anew.has(c.id)
          ? { facts: old.facts, texts: old.texts }
          : { facts: facts.get(c.id) ?? [], texts: Object.fromEntries(texts.get(c.id) ?? []) };
      const entry = { id: c.id, country: c.country, sectorId: c.sector_id, newcomer: Number(c.newcomer) === 1 };
      return sameOrNew<SupplierInput>(old, { ...entry, ...profile, languages: spoken(c.id), most: c.most_meetings });
    }),
    buyers: companies
      .filter((c) => c.as_buyer === 1 && Number(c.shown_in_catalogue) === 1)
      .map((c) => {
        const entry = { id: c.id, country: c.country, industryId: c.buyer_industry_id };
        return sameOrNew<BuyerInput>(knownBuyers.get(c.id), {
          ...entry,
          languages: spoken(c.id),
          most: c.most_meetings,
        });
      }),
  };
}
