/**
 * Finds SQL that only one of the databases we mean to run on understands: MariaDB, MySQL 8.4, and what speaks their
 * protocol (Galera, InnoDB Cluster, TiDB, Vitess). Decides by words, not by parsing: text, comments and quoted names are
 * blanked out first. The list comes from trying each construct on MariaDB 10.11 and from the manuals of MySQL 8.4.
 */

/** @typedef {{ pattern: RegExp, why: string }} Unportable */

const MARIADB_ONLY = 'only MariaDB has it';
const MYSQL_ONLY = 'MariaDB does not have it';
const SINGLE_NODE = 'does not hold across the nodes of a cluster';

/** @type {Unportable[]} */
const UNPORTABLE = [
  { pattern: /->>?/, why: `->: ${MYSQL_ONLY}; use JSON_VALUE or JSON_EXTRACT` },
  { pattern: /\bRETURNING\b/i, why: `RETURNING: ${MARIADB_ONLY}` },
  { pattern: /\bLATERAL\b/i, why: `LATERAL: ${MYSQL_ONLY}` },
  { pattern: /\bFOR\s+SHARE\b/i, why: `FOR SHARE: ${MYSQL_ONLY}; use LOCK IN SHARE MODE` },
  { pattern: /\bFOR\s+UPDATE\s+OF\b/i, why: `FOR UPDATE OF: ${MYSQL_ONLY}` },
  { pattern: /\bMEMBER\s+OF\b/i, why: `MEMBER OF: ${MYSQL_ONLY}` },
  { pattern: /\bAS\s+JSON\s*\)/i, why: `CAST AS JSON: ${MYSQL_ONLY}` },
  { pattern: /\bREGEXP_LIKE\s*\(/i, why: `REGEXP_LIKE: ${MYSQL_ONLY}; use REGEXP` },
  { pattern: /\bANY_VALUE\s*\(/i, why: `ANY_VALUE: ${MYSQL_ONLY}` },
  { pattern: /\b(UUID_TO_BIN|BIN_TO_UUID)\s*\(/i, why: `UUID_TO_BIN: ${MYSQL_ONLY}` },
  { pattern: /\bINVISIBLE\b/i, why: 'INVISIBLE: means other things on the two servers' },
  { pattern: /\butf8mb4_0900_/i, why: `utf8mb4_0900 collations: ${MYSQL_ONLY}` },
  { pattern: /\b(utf8mb4_)?uca1400_/i, why: `uca1400 collations: ${MARIADB_ONLY}` },
  {
    pattern: /@@(session\.|global\.)?(transaction_isolation|tx_isolation)\b/i,
    why: 'the variable of the isolation level has two names',
  },
  { pattern: /\bVALUES\s+ROW\s*\(/i, why: `VALUES ROW(): ${MYSQL_ONLY}` },
  {
    pattern: /\bVALUES\b[^;]*\)\s*AS\s+\w+[^;]*\bON\s+DUPLICATE\b/is,
    why: `row alias of INSERT: ${MYSQL_ONLY}; use VALUES(column)`,
  },
  {
    pattern: /\b(NEXTVAL|LASTVAL|SETVAL)\s*\(|\b(CREATE|ALTER|DROP)\s+SEQUENCE\b|\bNEXT\s+VALUE\s+FOR\b/i,
    why: `SEQUENCE: ${MARIADB_ONLY}`,
  },
  { pattern: /\bSET\s+STATEMENT\b/i, why: `SET STATEMENT: ${MARIADB_ONLY}` },
  { pattern: /\bIGNORED\b/i, why: `IGNORED index: ${MARIADB_ONLY}` },
  { pattern: /\bCREATE\s+OR\s+REPLACE\s+TABLE\b/i, why: `CREATE OR REPLACE TABLE: ${MARIADB_ONLY}` },
  {
    pattern: /\b(ADD|DROP|MODIFY|CHANGE)\s+(COLUMN|INDEX|KEY|CONSTRAINT)\s+IF\s+(NOT\s+)?EXISTS\b/i,
    why: `IF EXISTS inside ALTER TABLE: ${MARIADB_ONLY}`,
  },
  { pattern: /\bFULL\s+(OUTER\s+)?JOIN\b/i, why: 'FULL JOIN: neither has it' },
  { pattern: /\b(GET_LOCK|RELEASE_LOCK|IS_FREE_LOCK)\s*\(/i, why: `GET_LOCK: ${SINGLE_NODE}` },
  { pattern: /\bLOCK\s+TABLES?\b/i, why: `LOCK TABLES: ${SINGLE_NODE}` },
  {
    pattern: /\bAUTO_INCREMENT\b(?!\s*=)/i,
    why: 'AUTO_INCREMENT: steps by node in a cluster; the application makes ids',
  },
  {
    pattern: /\bON\s+(DELETE|UPDATE)\s+(CASCADE|SET\s+NULL|SET\s+DEFAULT)\b/i,
    why: 'cascades: long, invisible transactions; delete by statement',
  },
  {
    pattern: /\bCREATE\s+(DEFINER\s*=\s*\S+\s+)?(TRIGGER|PROCEDURE|FUNCTION|EVENT)\b/i,
    why: 'code in the database: not on every relative, and not in review',
  },
  { pattern: /\b(XA\s+(START|BEGIN|PREPARE)|SAVEPOINT)\b/i, why: 'XA and SAVEPOINT: not on every relative' },
];

/**
 * @param {string} sql one statement as it is sent, or several
 * @returns {string[]} what stands in it that would not run everywhere, and why; empty when all is well
 */
export function findUnportableSql(sql) {
  const bare = blankTexts(sql);
  return UNPORTABLE.filter(({ pattern }) => pattern.test(bare)).map(({ why }) => why);
}

/**
 * Texts, comments and quoted names may hold any word. Their length is kept, so that nothing runs together.
 * @param {string} sql
 */
function blankTexts(sql) {
  return sql.replace(
    /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|\/\*(?![!M])[\s\S]*?\*\/|(?:--\s|#)[^\n]*/g,
    (text) => `'${' '.repeat(Math.max(0, text.length - 2))}'`,
  );
}
