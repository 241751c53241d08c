import { readTable } from '@ketnoi/documents';
import { type FairId, unwrap } from '@ketnoi/kernel';
import { tableFile } from './table-file.js';

const written = async (timeZone: string, format: string): Promise<readonly (string | null)[]> => {
  const list = {
    title: 'exports.waitlist' as const,
    columns: ['columns.requested-at', 'columns.decided-at', 'columns.reason'] as const,
    rows: [[new Date('2027-10-20T17:00:00Z'), null, '2027-10-20T17:00:00Z']],
  };
  const made = await tableFile(list, { fairId: 'fair' as FairId, language: 'en', timeZone, values: { format } });
  const { body = '' } = made ?? {};
  const { rows } = unwrap(await readTable(typeof body === 'string' ? new TextEncoder().encode(body) : body));
  return rows[0].cells.map((cell) => cell || null);
};

it.each(['csv', 'xlsx'])('tells instants by the clock of the fair, as %s, and leaves texts alone', async (format) => {
  const text = '2027-10-20T17:00:00Z';
  expect(await written('Asia/Ho_Chi_Minh', format)).toEqual(['2027-10-21 00:00:00', null, text]);
  expect(await written('Asia/Tokyo', format)).toEqual(['2027-10-21 02:00:00', null, text]);
});
