import type { Harness } from '../harness.js';

/** The secret in the last letter of a template to an address: what stands after the link's #. */
export async function secretInLetterTo(harness: Harness, address: string, template: string): Promise<string | null> {
  const rows: { params: string | { link: string } }[] = await harness.database.dataSource.query(
    'SELECT params FROM mails WHERE to_address = ? AND template = ? ORDER BY id DESC LIMIT 1',
    [address, template],
  );
  if (rows.length === 0) return null;
  const params = typeof rows[0].params === 'string' ? (JSON.parse(rows[0].params) as { link: string }) : rows[0].params;
  return params.link.split('#')[1];
}
