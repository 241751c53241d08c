import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';

/**
 * Who looks into the directory. Others see a company only where both take part in a fair and it agreed to stand in the
 * catalogue; firms from abroad only where it agreed to be shown to foreign firms as well. Its own people, the leader of
 * its group and the fair's organisers see it always.
 */
export interface CatalogueReader {
  /** Companies the reader belongs to or leads: with them stands and falls whether the reader comes from abroad. */
  readonly companyIds: readonly CompanyId[];
  readonly organiserOf: readonly FairId[];
  /** Fairs at which the reader has a role of any kind. */
  readonly staffOf: readonly FairId[];
}

/** Somebody who looks into one fair. Who leads a group elsewhere is nobody to its companies here. */
export const readerFor = (actor: Actor, fairId: FairId): CatalogueReader =>
  reading(
    actor,
    actor.ledCompanies.filter((led) => led.fairId === fairId),
  );

/** Somebody who looks at the cards of companies, at whatever fair they met. */
export const readerAnywhere = (actor: Actor): CatalogueReader => reading(actor, actor.ledCompanies);

const reading = (actor: Actor, led: Actor['ledCompanies']): CatalogueReader => ({
  companyIds: [...new Set([...actor.companyIds, ...led.map(({ companyId }) => companyId)])],
  organiserOf: actor.fairRoles.filter(({ role }) => role === 'organiser').map(({ fairId }) => fairId),
  staffOf: actor.fairRoles.map(({ fairId }) => fairId),
});
