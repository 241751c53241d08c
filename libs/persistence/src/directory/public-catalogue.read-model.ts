import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, Page, PageRequest } from '@ketnoi/kernel';
import {
  type CatalogueEntry,
  type CatalogueFilter,
  type EntryBooth,
  FACETS,
  type FacetCount,
  type FacetCounts,
  type Offer,
  OFFER_KINDS,
  PublicCatalogue,
  type TextView,
} from '@ketnoi/directory';
import { STANDS } from '../booth-allocation/moves/moves.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { countedFacet, type Searchable, searched } from './company-search.sql.js';
import { nameCursor, nameOf } from './name-cursor.js';
import { idsOrNone, publicly, STATED } from './visibility.sql.js';

type EntryRow = Omit<CatalogueEntry, 'fictional'> & { fictional: number };

const COLUMNS = `c.id, c.registered_name AS registeredName, c.english_name AS englishName, c.short_name AS shortName,
  c.country, c.website, c.sector_id AS sectorId, c.fictional`;
const PUBLIC: Searchable = {
  companies: { text: `(p.as_supplier = 1 AND ${publicly('p.company_id')})`, params: [] },
  facts: 'stated',
};
const toEntry = (row: EntryRow): CatalogueEntry => ({ ...row, fictional: row.fictional === 1 });

@Injectable()
export class SqlPublicCatalogue extends PublicCatalogue {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async isFair(fairId: FairId): Promise<boolean> {
    const rows: unknown[] = await this.current.get().query('SELECT 1 FROM fairs WHERE id = ?', [fairId]);
    return rows.length > 0;
  }

  async search(fairId: FairId, filter: CatalogueFilter, { first, after }: PageRequest): Promise<Page<CatalogueEntry>> {
    const { from, where } = searched(PUBLIC, fairId, { ...filter, role: null });
    const last = after ? nameOf(after) : null;
    const rows: EntryRow[] = await this.current.get().query(
      `SELECT ${COLUMNS} FROM ${from.text} WHERE ${where.text}
       ${last ? 'AND (c.short_name > ? OR (c.short_name = ? AND c.id > ?))' : ''}
       ORDER BY c.short_name, c.id LIMIT ?`,
      [...where.params, ...(last ? [last.name, last.name, last.id] : []), first + 1],
    );
    const items = rows.slice(0, first).map(toEntry);
    const end = items.at(-1);
    return { items, endCursor: end ? nameCursor(end.shortName, end.id) : null, hasNextPage: rows.length > first };
  }

  async count(fairId: FairId, filter: CatalogueFilter): Promise<number> {
    const { from, where } = searched(PUBLIC, fairId, { ...filter, role: null });
    const [{ n }]: { n: number | string }[] = await this.current
      .get()
      .query(`SELECT COUNT(*) AS n FROM ${from.text} WHERE ${where.text}`, [...where.params]);
    return Number(n);
  }

  async facets(fairId: FairId, filter: CatalogueFilter): Promise<FacetCounts> {
    const counted = await Promise.all(
      FACETS.map(async (facet) => {
        const { text, params } = countedFacet(PUBLIC, fairId, { ...filter, role: null }, facet);
        const rows: FacetCount[] = await this.current.get().query(text, [...params]);
        return [facet, rows.map(({ id, count }) => ({ id, count: Number(count) }))] as const;
      }),
    );
    return Object.fromEntries(counted) as unknown as FacetCounts;
  }

  async entry(fairId: FairId, companyId: CompanyId): Promise<CatalogueEntry | null> {
    const rows: EntryRow[] = await this.current.get().query(
      `SELECT ${COLUMNS} FROM participations p JOIN companies c ON c.id = p.company_id
       WHERE p.fair_id = ? AND p.company_id = ? AND ${PUBLIC.companies.text}`,
      [fairId, companyId],
    );
    return rows.map(toEntry).at(0) ?? null;
  }

  offers(fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly Offer[]> {
    return this.current.get().query(
      `SELECT DISTINCT f.company_id AS companyId, f.kind, f.taxonomy_id AS id FROM profile_facts f
       WHERE f.company_id IN (?) AND f.kind IN (?) AND f.taxonomy_id IS NOT NULL AND ${STATED}
         AND (f.expires_on IS NULL OR f.expires_on >= (SELECT w.starts_on FROM fairs w WHERE w.id = ?))
       ORDER BY f.company_id, f.kind, f.taxonomy_id`,
      [idsOrNone(companyIds), OFFER_KINDS, fairId],
    );
  }

  booths(fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly EntryBooth[]> {
    return this.current.get().query(
      `SELECT s.company_id AS companyId, b.id, b.number FROM ${STANDS} s
       JOIN booths b ON b.fair_id = s.fair_id AND b.id = s.booth_id
       WHERE s.fair_id = ? AND s.company_id IN (?) ORDER BY s.company_id, b.number, b.id`,
      [fairId, idsOrNone(companyIds)],
    );
  }

  texts(companyIds: readonly CompanyId[]): Promise<readonly TextView[]> {
    return this.current
      .get()
      .query(
        'SELECT company_id AS companyId, language, body FROM profile_texts WHERE company_id IN (?) ORDER BY company_id, language',
        [idsOrNone(companyIds)],
      );
  }
}
