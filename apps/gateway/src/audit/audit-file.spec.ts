import type { ReadAuditLog } from '@ketnoi/accounts';
import type { Actor, FairId, PageRequest } from '@ketnoi/kernel';
import { AuditFile } from './audit-file.js';

/** A log of so many entries, page by page. */
const logOf = (entries: number): ReadAuditLog =>
  ({
    execute: async (_actor: unknown, _fairId: unknown, _filter: unknown, { first, after }: PageRequest) => {
      const from = Number(after ?? 0);
      const until = Math.min(from + first, entries);
      const items = Array.from({ length: until - from }, (_, i) => ({
        ...{ id: `entry-${from + i + 1}`, at: new Date(0), actorName: 'Lan', byRight: null, action: 'deed' },
        ...{ companyName: null, subjectName: 'Sen', subjectType: 'company', subjectId: 'sen', detail: null },
      }));
      return { items, endCursor: String(until), hasNextPage: until < entries };
    },
  }) as unknown as ReadAuditLog;

async function rowsOf(entries: number): Promise<string[]> {
  const params = { fairId: 'fair' as FairId, language: 'en' as const, timeZone: 'Asia/Ho_Chi_Minh', values: {} };
  const file = await new AuditFile(logOf(entries)).make({} as Actor, params);
  return String(file?.body).trim().split('\r\n').slice(1);
}

it('says in its last row that older entries were left out, and only then', async () => {
  const whole = await rowsOf(20_000);
  expect(whole).toHaveLength(20_000);
  expect(whole.at(-1)).toContain('entry-20000');
  const cut = await rowsOf(20_001);
  expect(cut).toHaveLength(20_001);
  expect(cut.at(-2)).toContain('entry-20000');
  expect(cut.at(-1)).toContain('20,000');
});
