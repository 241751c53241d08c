import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const LANGUAGES = ['vi', 'en', 'ja', 'ko', 'zh-Hant', 'th'];

/** A page that tells the columns of a file, by the beginning of its keys, and what reads such files. */
const TOLD = [
  { namespace: 'needs', keys: 'file.column.', reader: 'libs/documents/src/needs/need-headings.ts' },
  { namespace: 'group', keys: 'heading.', reader: 'libs/documents/src/group-orders/order-headings.ts' },
];

describe.each(TOLD)('columns of a file told on pages about $namespace', ({ namespace, keys, reader }) => {
  const source = read(reader);

  it.each(LANGUAGES)('are understood as they are told in %s', (language) => {
    const texts = JSON.parse(read(`apps/web/src/texts/${language}/${namespace}.json`)) as Record<string, string>;
    const told = Object.entries(texts).filter(([key]) => key.startsWith(keys));
    expect(told.length).toBeGreaterThan(5);
    for (const [key, heading] of told) {
      const line = source.slice(source.indexOf(` ${key.slice(keys.length)}: [`)).split(/\],\n\s*[a-zA-Z]+: /)[0];
      expect(line).toContain(`'${heading}'`);
    }
  });
});
