import type { DataSource } from 'typeorm';

/** The tokens of the links in the letters that wait for somebody, oldest first. */
export async function tokensFor(dataSource: DataSource, address: string): Promise<string[]> {
  const rows: { params: string | { link?: string } }[] = await dataSource.query(
    "SELECT params FROM mails WHERE to_address = ? AND template = 'supplier-question' ORDER BY id",
    [address],
  );
  return rows.map(({ params }) => {
    const { link = '' } = typeof params === 'string' ? (JSON.parse(params) as { link?: string }) : params;
    return link.split('#')[1] ?? '';
  });
}
