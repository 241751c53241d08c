import type { RowNotice } from '@ketnoi/matching';

/** Lines shown for each kind of notice before the rest is only counted. */
const SHOWN = 5;

const SAYING: Readonly<Record<RowNotice['problem'], (notice: RowNotice) => string>> = {
  'no-id': () => 'has no id and is left out',
  'id-twice': ({ value }) => `repeats the id ${value} and is left out`,
  'column-ignored': ({ column }) => `column ${column} is not known and is ignored`,
  'not-a-number': ({ column, value }) => `${column}: "${value}" is not a number from 0 on and counts as unknown`,
  'not-a-list': ({ column, value }) => `${column}: ${value} is not a list of words and counts as unknown`,
  'not-text': ({ column, value }) => `${column}: ${value} is not text and is ignored`,
  'unknown-unit': ({ value }) => `unit "${value}" is none of pcs, set, pair, m, kg, t and counts as unknown`,
  'unknown-id': ({ column, value }) =>
    `${column}: "${value}" is not in the taxonomy; it is kept and matches only itself`,
  'read-as-id': ({ column, value }) => `${column}: ${value}`,
  'moq-above-capacity': ({ value }) => `the smallest order is above the monthly capacity (${value}); both are kept`,
  'text-cut': ({ column, value }) => `${column} is too long: ${value}`,
  'control-characters-removed': ({ column, value }) => `${column}: ${value} were left out`,
  'nothing-read': ({ column }) => `${column}: nothing in it is known to the word lists`,
  contradiction: ({ column, value }) => `${column} contradicts itself: ${value}; both are kept`,
};

/** What a file's owner should know, in lines; the same trouble is named a few times and then counted. */
export function describeNotices(file: string, notices: readonly RowNotice[]): string[] {
  const lines: string[] = [];
  for (const problem of Object.keys(SAYING) as RowNotice['problem'][]) {
    const same = notices.filter((notice) => notice.problem === problem);
    for (const notice of same.slice(0, SHOWN)) lines.push(`${file}, row ${notice.row}: ${SAYING[problem](notice)}`);
    if (same.length > SHOWN) lines.push(`${file}: ${same.length - SHOWN} more like it`);
  }
  return lines;
}
