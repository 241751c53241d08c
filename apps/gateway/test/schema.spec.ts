import { readFile, writeFile } from 'node:fs/promises';
import { printedSchema } from './print-schema.js';

const FILE = new URL('../schema.graphql', import.meta.url);

/** The committed file is what clients generate their types from, so a change of the schema is seen in review. */
it('is the schema that is committed', async () => {
  const printed = await printedSchema();
  if (process.env.UPDATE_SCHEMA) await writeFile(FILE, printed);
  expect(await readFile(FILE, 'utf8')).toBe(printed);
});
