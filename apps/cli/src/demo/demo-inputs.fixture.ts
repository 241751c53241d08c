import type { CompanyId, LanguageLevel, NeedId } from '@ketnoi/kernel';
import { DEFAULT_ROUND_SETTINGS, type ProposeInputs, type SpokenLanguage } from '@ketnoi/meetings';
import type { DemoRows } from './demo-rows.js';

/** A demo fair as a round would read it from the database, without one. */
export function demoInputs(rows: DemoRows, nth: number): ProposeInputs {
  const fair = rows.FairEntity[nth];
  const here = rows.ParticipationEntity.filter(({ fairId }) => fairId === fair.id);
  const companies = new Map(rows.CompanyEntity.map((company) => [company.id, company]));
  const speaks = new Map<string, SpokenLanguage[]>();
  for (const { personId, language, level } of rows.PersonLanguageEntity)
    speaks.set(personId, [...(speaks.get(personId) ?? []), { language, level: level as LanguageLevel }]);
  const spoken = (companyId: string): SpokenLanguage[] =>
    rows.DelegateEntity.filter((d) => d.fairId === fair.id && d.companyId === companyId).flatMap(
      ({ personId }) => speaks.get(personId) ?? [],
    );
  const of = <T extends { companyId: string }>(all: readonly T[], companyId: string): T[] =>
    all.filter((row) => row.companyId === companyId);
  return {
    fairId: fair.id,
    fairStartsOn: String(fair.startsOn),
    settings: DEFAULT_ROUND_SETTINGS,
    suppliers: here
      .filter(({ asSupplier }) => asSupplier)
      .map(({ companyId }) => ({
        id: companyId as CompanyId,
        country: companies.get(companyId)?.country ?? '',
        sectorId: companies.get(companyId)?.sectorId ?? null,
        facts: of(rows.ProfileFactEntity, companyId).map((fact) => ({
          kind: fact.kind,
          taxonomyId: fact.taxonomyId ?? null,
          amount: fact.amount ?? null,
          unit: fact.unit ?? null,
          source: fact.source,
          expiresOn: fact.expiresOn ?? null,
        })),
        texts: Object.fromEntries(of(rows.ProfileTextEntity, companyId).map(({ language, body }) => [language, body])),
        languages: spoken(companyId),
        most: null,
      })),
    buyers: here
      .filter(({ asBuyer }) => asBuyer)
      .map(({ companyId }) => ({
        id: companyId as CompanyId,
        country: companies.get(companyId)?.country ?? '',
        industryId: companies.get(companyId)?.buyerIndustryId ?? null,
        languages: spoken(companyId),
        most: null,
      })),
    needs: rows.NeedEntity.filter(({ fairId }) => fairId === fair.id).map((need) => ({
      id: need.id as NeedId,
      companyId: need.companyId as CompanyId,
      language: need.language,
      title: need.title,
      body: need.body,
      productId: need.productId ?? null,
      monthlyVolume: need.monthlyVolume ?? null,
      unit: need.unit ?? null,
      toleranceMm: need.toleranceMm ?? null,
      maxLeadTimeDays: need.maxLeadTimeDays ?? null,
      confidential: Boolean(need.confidential),
      facts: rows.NeedFactEntity.filter(({ needId }) => needId === need.id).map((fact) => ({
        kind: fact.kind,
        taxonomyId: fact.taxonomyId,
        strength: fact.strength ?? null,
        source: fact.source,
      })),
    })),
    ...{ preferences: [], bans: [], liveRequests: [], declined: [], accepted: [], met: [], words: [] },
    interpreterLanguages: rows.InterpreterEntity.filter(({ fairId }) => fairId === fair.id).map(({ personId }) =>
      (speaks.get(personId) ?? []).map(({ language }) => language),
    ),
  };
}
