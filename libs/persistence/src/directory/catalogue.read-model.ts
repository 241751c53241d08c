import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, Page, PageRequest } from '@ketnoi/kernel';
import {
  type Address,
  Catalogue,
  type CatalogueReader,
  type CompanyCard,
  type CompanyFilter,
  type DelegateView,
  FACETS,
  type FacetCount,
  type FacetCounts,
  type FactView,
  type Participation,
  type TextView,
} from '@ketnoi/directory';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { ADDRESS_COLUMNS, type AddressRow, COMPANY_COLUMNS, type CompanyRow, toCard } from './company-rows.js';
import { countedFacet, type Searchable, searched } from './company-search.sql.js';
import { type DelegateRow, toDelegate } from './delegate-rows.js';
import { FACT_COLUMNS, type FactRow, toFact } from './fact-rows.js';
import { nameCursor, nameOf } from './name-cursor.js';
import { PARTICIPATION_COLUMNS, type ParticipationRow, toParticipation } from './participation-rows.js';
import { agreed, idsOrNone, openTo, visibleAnywhere, visibleAtFair } from './visibility.sql.js';

@Injectable()
export class SqlCatalogue extends Catalogue {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async isOpenTo(reader: CatalogueReader, fairId: FairId): Promise<boolean> {
    const open = openTo(reader, fairId);
    const [row]: { open: number }[] = await this.current
      .get()
      .query(`SELECT ${open.text} AS open FROM fairs f WHERE f.id = ?`, [...open.params, fairId]);
    return row !== undefined && Number(row.open) === 1;
  }

  async search(
    reader: CatalogueReader,
    fairId: FairId,
    filter: CompanyFilter,
    { first, after }: PageRequest,
  ): Promise<Page<CompanyCard>> {
    const { from, where } = searched(withinReach(reader, fairId), fairId, filter);
    const last = after ? nameOf(after) : null;
    const rows: CompanyRow[] = await this.current.get().query(
      `SELECT ${COMPANY_COLUMNS} FROM ${from.text} WHERE ${where.text}
       ${last ? 'AND (c.short_name > ? OR (c.short_name = ? AND c.id > ?))' : ''}
       ORDER BY c.short_name, c.id LIMIT ?`,
      [...where.params, ...(last ? [last.name, last.name, last.id] : []), first + 1],
    );
    const items = rows.slice(0, first);
    const end = items.at(-1);
    return {
      items: items.map((row) => forReader(reader, fairId, toCard(row))),
      endCursor: end ? nameCursor(end.short_name, end.id) : null,
      hasNextPage: rows.length > first,
    };
  }

  async count(reader: CatalogueReader, fairId: FairId, filter: CompanyFilter): Promise<number> {
    const { from, where } = searched(withinReach(reader, fairId), fairId, filter);
    const [{ n }]: { n: number | string }[] = await this.current
      .get()
      .query(`SELECT COUNT(*) AS n FROM ${from.text} WHERE ${where.text}`, [...where.params]);
    return Number(n);
  }

  async facets(reader: CatalogueReader, fairId: FairId, filter: CompanyFilter): Promise<FacetCounts> {
    const counted = await Promise.all(
      FACETS.map(async (facet) => {
        const { text, params } = countedFacet(withinReach(reader, fairId), fairId, filter, facet);
        const rows: FacetCount[] = await this.current.get().query(text, [...params]);
        return [facet, rows.map(({ id, count }) => ({ id, count: Number(count) }))] as const;
      }),
    );
    return Object.fromEntries(counted) as unknown as FacetCounts;
  }

  async byIds(reader: CatalogueReader, ids: readonly CompanyId[]): Promise<readonly CompanyCard[]> {
    if (ids.length === 0) return [];
    const visible = visibleAnywhere(reader, 'c.id');
    const rows: (CompanyRow & { organised: number })[] = await this.current.get().query(
      `SELECT ${COMPANY_COLUMNS},
              EXISTS (SELECT 1 FROM participations x WHERE x.company_id = c.id AND x.fair_id IN (?)) AS organised
       FROM companies c WHERE c.id IN (?) AND ${visible.text}`,
      [idsOrNone(reader.organiserOf), [...ids], ...visible.params],
    );
    return rows.map((row) => (Number(row.organised) === 1 ? toCard(row) : withoutTaxCode(reader, toCard(row))));
  }

  async facts(companyIds: readonly CompanyId[]): Promise<readonly FactView[]> {
    const rows: FactRow[] = await this.current
      .get()
      .query(`SELECT ${FACT_COLUMNS} FROM profile_facts WHERE company_id IN (?) ORDER BY company_id, id`, [
        idsOrNone(companyIds),
      ]);
    return rows.map(toFact);
  }

  async texts(companyIds: readonly CompanyId[]): Promise<readonly TextView[]> {
    return this.current
      .get()
      .query(
        'SELECT company_id AS companyId, language, body FROM profile_texts WHERE company_id IN (?) ORDER BY company_id, language',
        [idsOrNone(companyIds)],
      );
  }

  async addresses(companyIds: readonly CompanyId[]): Promise<readonly (Address & { companyId: CompanyId })[]> {
    const rows: AddressRow[] = await this.current
      .get()
      .query(`SELECT ${ADDRESS_COLUMNS} FROM addresses WHERE company_id IN (?) ORDER BY company_id, ordinal`, [
        idsOrNone(companyIds),
      ]);
    return rows;
  }

  async participations(
    reader: CatalogueReader,
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<readonly Participation[]> {
    const visible = visibleAtFair(reader, fairId, 'p.company_id');
    const rows: ParticipationRow[] = await this.current
      .get()
      .query(
        `SELECT ${PARTICIPATION_COLUMNS} FROM participations p WHERE p.fair_id = ? AND p.company_id IN (?) AND ${visible.text}`,
        [fairId, idsOrNone(companyIds), ...visible.params],
      );
    return rows.map(toParticipation);
  }

  async delegates(
    reader: CatalogueReader,
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<readonly DelegateView[]> {
    const company = visibleAtFair(reader, fairId, 'd.company_id');
    const person = agreed(reader, 'd.person_id');
    const organiser = reader.organiserOf.includes(fairId);
    const rows: DelegateRow[] = await this.current.get().query(
      `SELECT d.company_id, d.person_id, h.own_name, h.latin_name, h.reading, h.title, h.position,
              GROUP_CONCAT(CONCAT(l.language, ' ', l.level) ORDER BY l.language SEPARATOR ',') AS languages
       FROM delegates d JOIN people h ON h.id = d.person_id LEFT JOIN person_languages l ON l.person_id = d.person_id
       WHERE d.fair_id = ? AND d.company_id IN (?) AND ${company.text}
         AND (? OR d.company_id IN (?) OR ${person.text})
       GROUP BY d.company_id, d.person_id, h.own_name, h.latin_name, h.reading, h.title, h.position
       ORDER BY d.company_id, d.person_id`,
      [fairId, idsOrNone(companyIds), ...company.params, organiser, idsOrNone(reader.companyIds), ...person.params],
    );
    return rows.map(toDelegate);
  }
}

const withinReach = (reader: CatalogueReader, fairId: FairId): Searchable => ({
  companies: visibleAtFair(reader, fairId, 'p.company_id'),
  facts: 'all',
});

const withoutTaxCode = (reader: CatalogueReader, card: CompanyCard): CompanyCard =>
  reader.companyIds.includes(card.id) ? card : { ...card, taxCode: null };

const forReader = (reader: CatalogueReader, fairId: FairId, card: CompanyCard): CompanyCard =>
  reader.organiserOf.includes(fairId) ? card : withoutTaxCode(reader, card);
