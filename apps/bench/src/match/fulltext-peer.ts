/** MariaDB FULLTEXT over the same terms, where a database is given: one table of profiles, one query a need. */
import { loadConfig } from '@ketnoi/config';
import type { NeedFacts, SupplierFacts } from '@ketnoi/matching';
import { createDataSource } from '@ketnoi/persistence';

const TABLE = 'bench_profiles';
const ROWS_A_STATEMENT = 500;

/** Milliseconds for all needs, the table filled beforehand, from the database of DATABASE_URL. The table is dropped again. */
export async function fullTextPeer(
  suppliers: readonly SupplierFacts[],
  needs: readonly NeedFacts[],
  top: number,
): Promise<number> {
  const database = await createDataSource(loadConfig(process.env).database).initialize();
  try {
    await database.query(`DROP TABLE IF EXISTS ${TABLE}`);
    await database.query(
      `CREATE TABLE ${TABLE} (id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY, terms TEXT NOT NULL, FULLTEXT (terms))`,
    );
    for (let from = 0; from < suppliers.length; from += ROWS_A_STATEMENT)
      await database.query(`INSERT INTO ${TABLE} (id, terms) VALUES ?`, [
        suppliers.slice(from, from + ROWS_A_STATEMENT).map(({ id, terms }) => [id, words(terms)]),
      ]);
    const began = performance.now();
    for (const need of needs)
      await database.query(
        `SELECT id, MATCH (terms) AGAINST (?) AS score FROM ${TABLE} WHERE MATCH (terms) AGAINST (?) ORDER BY score DESC LIMIT ${top}`,
        [words(need.terms), words(need.terms)],
      );
    return performance.now() - began;
  } finally {
    await database.query(`DROP TABLE IF EXISTS ${TABLE}`);
    await database.destroy();
  }
}

/** Words long enough for the index, which leaves out those of less than three characters. */
const words = (terms: readonly string[] = []): string => terms.map((term) => term.replace(/\W/g, 'term')).join(' ');
