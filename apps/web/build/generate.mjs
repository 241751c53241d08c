/**
 * Makes, from what the gateway and the taxonomy say, what the browser is compiled with:
 * - beside each `<name>.graphql` a `<name>.generated.ts`: types checked against schema.graphql, documents as text; fragments
 *   of `src/graphql/shared.graphql` may be spread everywhere;
 * - `src/graphql/operation-name.generated.ts`: the names of all operations, so that the compiler knows a misspelt one;
 * - `src/generated/taxonomy/<language>/taxonomy.json`: names of products, processes, materials and certificates, and
 *   `src/generated/taxonomy-ids.json`: which of them is which; beside them `sectors.json`, the few names that zones need;
 * - `src/generated/terms/<language>/terms.json`: what else people call them.
 * Nothing of it is committed. Files are written only when they change, so that this may run at any time, even twice at once.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, Kind, parse } from 'graphql';
import { withShared } from './fragments-of.mjs';
import { operationModule } from './operation-module.mjs';
import { taxonomyIds, taxonomyNames } from './taxonomy-names.mjs';
import { termsByLanguage } from './terms.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SRC = join(ROOT, 'apps/web/src');
const SHARED = join(SRC, 'graphql/shared.graphql');

/** @param {string} file @param {string} content */
function writeIfChanged(file, content) {
  try {
    if (readFileSync(file, 'utf8') === content) return;
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}

/** @param {string} ending */
const sources = (ending) =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(SRC, file))
    .sort();

/** @param {readonly import('graphql').DocumentNode[]} documents */
function namesModule(documents) {
  const names = documents
    .flatMap(({ definitions }) => definitions)
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []))
    .sort();
  return `export type OperationName =\n${names.map((name) => `  | '${name}'`).join('\n')};\n`;
}

export async function generate() {
  const schema = buildSchema(readFileSync(join(ROOT, 'apps/gateway/schema.graphql'), 'utf8'));
  const read = (/** @type {string} */ file) => parse(readFileSync(file, 'utf8'));
  const shared = read(SHARED);
  const documents = sources('.graphql')
    .filter((file) => file !== SHARED)
    .map((file) => ({ file, document: withShared(read(file), shared) }));
  const namesFile = join(SRC, 'graphql/operation-name.generated.ts');
  writeIfChanged(namesFile, namesModule(documents.map(({ document }) => document)));
  const made = new Set([namesFile]);
  for (const { file, document } of documents) {
    const target = file.replace(/[.]graphql$/, '.generated.ts');
    const up = relative(dirname(file), join(SRC, 'graphql/operation'));
    writeIfChanged(
      target,
      await operationModule(schema, relative(SRC, file), document, up.startsWith('.') ? up : `./${up}`),
    );
    made.add(target);
  }
  for (const left of sources('.generated.ts')) if (!made.has(left)) rmSync(left);
  const taxonomy = readFileSync(join(ROOT, 'libs/taxonomy/data/taxonomy.jsonl'), 'utf8');
  for (const [language, names] of taxonomyNames(taxonomy))
    writeIfChanged(join(SRC, `generated/taxonomy/${language}/taxonomy.json`), `${JSON.stringify(names)}\n`);
  for (const [language, names] of taxonomyNames(taxonomy, 'sectors'))
    writeIfChanged(join(SRC, `generated/taxonomy/${language}/sectors.json`), `${JSON.stringify(names)}\n`);
  const bases = ['own-terms', 'termbase'].map((name) =>
    readFileSync(join(ROOT, `libs/taxonomy/data/${name}.jsonl`), 'utf8'),
  );
  for (const [language, terms] of termsByLanguage([taxonomy, ...bases].join('\n')))
    writeIfChanged(join(SRC, `generated/terms/${language}/terms.json`), `${JSON.stringify(terms)}\n`);
  writeIfChanged(join(SRC, 'generated/taxonomy-ids.json'), `${JSON.stringify(taxonomyIds(taxonomy))}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
