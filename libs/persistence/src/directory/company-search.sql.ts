import type { CompanyFilter, Facet } from '@ketnoi/directory';
import { STANDS, STANDS_IN_ZONES } from '../booth-allocation/moves/moves.sql.js';
import { idsOrNone, type Sql, STATED } from './visibility.sql.js';

/** What is searched: which companies (`p.company_id`), and which of their facts (`f`). */
export interface Searchable {
  readonly companies: Sql;
  readonly facts: 'all' | 'stated';
}

/** A certificate counts that is still valid when the fair begins, as it does for proposals. */
const HELD = '(f.expires_on IS NULL OR f.expires_on >= (SELECT w.starts_on FROM fairs w WHERE w.id = p.fair_id))';

const counts = ({ facts }: Searchable): string => (facts === 'all' ? HELD : `${HELD} AND ${STATED}`);

const offers = (kind: string, ids: readonly string[], within: Searchable): Sql => ({
  text: `EXISTS (SELECT 1 FROM profile_facts f
    WHERE f.company_id = p.company_id AND f.kind = '${kind}' AND f.taxonomy_id IN (?) AND ${counts(within)})`,
  params: [ids],
});

/** What the filter asks of one facet; null when it asks nothing. */
function condition(facet: Facet, filter: CompanyFilter, within: Searchable): Sql | null {
  const chosen: Record<Facet, readonly string[]> = {
    product: filter.products,
    process: filter.processes,
    material: filter.materials,
    certificate: filter.certificates,
    country: filter.countries,
    zone: filter.zones,
  };
  if (chosen[facet].length === 0) return null;
  const ids = idsOrNone(chosen[facet]);
  if (facet === 'country') return { text: 'c.country IN (?)', params: [ids] };
  // Booked and shared booths carry a company into a zone; companies that meet at tables stand in none.
  if (facet === 'zone') return { text: STANDS_IN_ZONES, params: [ids, ids] };
  return offers(facet, ids, within);
}

const FACETS: readonly Facet[] = ['product', 'process', 'material', 'certificate', 'country', 'zone'];

/** FROM and WHERE of a search. `except` leaves one facet's own choice out, to count what else could be chosen in it. */
export function searched(
  within: Searchable,
  fairId: string,
  filter: CompanyFilter,
  except: Facet | null = null,
): { readonly from: Sql; readonly where: Sql } {
  const conditions: (Sql | null)[] = [
    { text: 'p.fair_id = ?', params: [fairId] },
    within.companies,
    filter.role === 'supplier' ? { text: 'p.as_supplier = 1', params: [] } : null,
    filter.role === 'buyer' ? { text: 'p.as_buyer = 1', params: [] } : null,
    named(filter, within),
    ...FACETS.map((facet) => (facet === except ? null : condition(facet, filter, within))),
  ];
  const kept = conditions.filter((one) => one !== null);
  return {
    from: { text: 'participations p JOIN companies c ON c.id = p.company_id', params: [] },
    where: { text: kept.map((one) => one.text).join(' AND '), params: kept.flatMap((one) => one.params) },
  };
}

/** The statement that counts one facet: `id` and `count`, the most frequent first. */
export function countedFacet(within: Searchable, fairId: string, filter: CompanyFilter, facet: Facet): Sql {
  const { from, where } = searched(within, fairId, filter, facet);
  const params = where.params;
  const finish = (id: string, join: string): Sql => ({
    text: `SELECT ${id} AS id, COUNT(DISTINCT p.company_id) AS count FROM ${from.text} ${join}
      WHERE ${where.text} AND ${id} IS NOT NULL GROUP BY ${id} ORDER BY count DESC, id LIMIT 200`,
    params,
  });
  if (facet === 'country') return finish('c.country', '');
  if (facet === 'zone')
    return finish(
      'b.zone_id',
      `JOIN ${STANDS} s ON s.fair_id = p.fair_id AND s.company_id = p.company_id
       JOIN booths b ON b.fair_id = s.fair_id AND b.id = s.booth_id`,
    );
  return finish(
    'f.taxonomy_id',
    `JOIN profile_facts f ON f.company_id = p.company_id AND f.kind = '${facet}' AND ${counts(within)}`,
  );
}

function named({ text, meant = [] }: CompanyFilter, within: Searchable): Sql | null {
  const wanted = text?.trim() ?? '';
  if (wanted === '') return null;
  const like = `%${wanted.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const names = 'c.registered_name LIKE ? OR c.short_name LIKE ? OR c.english_name LIKE ?';
  if (meant.length === 0) return { text: `(${names})`, params: [like, like, like] };
  return {
    text: `(${names} OR EXISTS (SELECT 1 FROM profile_facts f WHERE f.company_id = p.company_id
      AND f.kind IN ('product', 'process', 'material', 'certificate') AND f.taxonomy_id IN (?) AND ${counts(within)}))`,
    params: [like, like, like, meant],
  };
}
