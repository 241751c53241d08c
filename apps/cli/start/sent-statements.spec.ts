import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSentStatements } from './sent-statements.mjs';

/** As MariaDB writes it: a time where the second changes, tabs, statements over several lines. */
const LOG = `/usr/sbin/mariadbd, Version: 10.11.19-MariaDB (Debian 12). started with:
Tcp port: 39601  Unix socket: /x/mariadb.sock
Time\t\t    Id Command\tArgument
261125 18:30:01\t     4 Connect\tketnoi@127.0.0.1 on ketnoi using TCP/IP
\t\t     4 Query\tSELECT a
FROM t
WHERE b = 1
FOR SHARE
\t\t     4 Query\tCREATE TABLE \`migrations\` (\`id\` int NOT NULL AUTO_INCREMENT)
261125 18:30:02\t     5 Execute\tINSERT INTO t (a) VALUES ('RETURNING')
\t\t    12 Query\tSELECT GET_LOCK('a', 1) /* only in tests */
\t\t     5 Prepare\tINSERT INTO t (a) VALUES (?) RETURNING a
\t\t     5 Quit\t
`;

describe('checkSentStatements', () => {
  const dir = mkdtempSync(join(tmpdir(), 'ketnoi-statements-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('reads statements over several lines and names what is not portable', async () => {
    writeFileSync(join(dir, 'log'), LOG);
    const { statements, findings } = await checkSentStatements(join(dir, 'log'));
    expect(statements).toBe(5);
    expect(findings).toEqual([
      expect.stringMatching(/^FOR SHARE.*\n +SELECT a FROM t WHERE b = 1 FOR SHARE$/),
      expect.stringMatching(/^RETURNING.*\n +INSERT INTO t \(a\) VALUES \(\?\) RETURNING a$/),
    ]);
  });
});
