import { findUnportableSql } from './portable-sql.mjs';

describe('findUnportableSql', () => {
  it.each([
    ["SELECT a->>'$.b' FROM t", '->'],
    ['INSERT INTO t (a) VALUES (1) RETURNING a', 'RETURNING'],
    ['SELECT * FROM t, LATERAL (SELECT 1) x', 'LATERAL'],
    ['SELECT * FROM t WHERE id = 1 FOR SHARE', 'FOR SHARE'],
    ['SELECT * FROM t JOIN u FOR UPDATE OF t', 'FOR UPDATE OF'],
    ["SELECT 1 FROM t WHERE 'a' MEMBER OF (b)", 'MEMBER OF'],
    ["SELECT CAST('[]' AS JSON)", 'CAST AS JSON'],
    ["SELECT REGEXP_LIKE(a, 'x')", 'REGEXP_LIKE'],
    ['SELECT ANY_VALUE(a) FROM t GROUP BY b', 'ANY_VALUE'],
    ['SELECT UUID_TO_BIN(a)', 'UUID_TO_BIN'],
    ['ALTER TABLE t ALTER INDEX i INVISIBLE', 'INVISIBLE'],
    ['CREATE TABLE t (a VARCHAR(9) COLLATE utf8mb4_0900_ai_ci)', 'utf8mb4_0900'],
    ['CREATE TABLE t (a VARCHAR(9) COLLATE utf8mb4_uca1400_ai_ci)', 'uca1400'],
    ['SELECT @@session.transaction_isolation', 'isolation level'],
    ['VALUES ROW(1, 2)', 'VALUES ROW'],
    ['INSERT INTO t (a) VALUES (1) AS n ON DUPLICATE KEY UPDATE a = n.a', 'row alias'],
    ['CREATE SEQUENCE s', 'SEQUENCE'],
    ['SET STATEMENT max_statement_time = 1 FOR SELECT 1', 'SET STATEMENT'],
    ['ALTER TABLE t ALTER INDEX i IGNORED', 'IGNORED'],
    ['CREATE OR REPLACE TABLE t (a INT)', 'CREATE OR REPLACE'],
    ['ALTER TABLE t ADD COLUMN IF NOT EXISTS a INT', 'IF EXISTS'],
    ['SELECT * FROM t FULL OUTER JOIN u ON t.a = u.a', 'FULL JOIN'],
    ["SELECT GET_LOCK('a', 1)", 'GET_LOCK'],
    ['LOCK TABLES t WRITE', 'LOCK TABLES'],
    ['CREATE TABLE t (a INT NOT NULL AUTO_INCREMENT)', 'AUTO_INCREMENT'],
    ['ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (a) ON DELETE CASCADE', 'cascades'],
    ['CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET a = 1', 'code in the database'],
    ['SAVEPOINT a', 'SAVEPOINT'],
  ])('%s', (sql, word) => {
    expect(findUnportableSql(sql)).toEqual([expect.stringContaining(word)]);
  });

  it.each([
    "INSERT INTO t (a) VALUES ('x -> y, RETURNING') ON DUPLICATE KEY UPDATE a = VALUES(a)",
    "SELECT JSON_VALUE(a, '$.b'), `returning` FROM t /* not LATERAL */ WHERE b = 'it''s FOR SHARE' -- RETURNING",
    "SELECT * FROM t WHERE a = 'a\\' RETURNING b' FOR UPDATE SKIP LOCKED",
    'SELECT * FROM t LOCK IN SHARE MODE',
    'WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT n FROM r',
    "SELECT j.a FROM JSON_TABLE('[1]', '$[*]' COLUMNS (a INT PATH '$')) AS j",
    'CREATE TABLE t (a VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin, b INT GENERATED ALWAYS AS (1) STORED)',
    'SET TRANSACTION ISOLATION LEVEL READ COMMITTED',
    'SELECT a - b > 0, a <= b FROM t',
  ])('lets through %s', (sql) => {
    expect(findUnportableSql(sql)).toEqual([]);
  });
});
