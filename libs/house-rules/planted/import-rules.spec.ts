import { createRequire } from 'node:module';
import { IMPORT_BREAKS, LAWFUL_IMPORTS } from './import-breaks.js';
import { plantTree, type PlantedTree } from './planted-tree.js';

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number };
}

const require = createRequire(import.meta.url);
const rules: { name: string }[] = require('../dependency-cruiser.cjs').forbidden;

/** What the planted files import, so that they find something. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  'libs/kernel/src/index.ts': 'export const kernel = 1;',
  'libs/kernel/src/egg.ts': "export * from './chicken.js';",
  'libs/taxonomy/src/index.ts': 'export const taxonomy = 1;',
  'libs/directory/src/index.ts': 'export const directory = 1;',
  'libs/matching/src/index.ts': 'export const matching = 1;',
  'libs/meetings/src/index.ts': 'export const meetings = 1;',
  'libs/meetings/src/domain/round.ts': 'export const round = 1;',
  'libs/meetings/testing/index.ts': 'export const fake = 1;',
  'libs/persistence/src/index.ts': 'export const persistence = 1;',
  'libs/jobs/src/index.ts': 'export const jobs = 1;',
  'libs/messages/src/index.ts': 'export const messages = 1;',
  'libs/config/src/index.ts': 'export const config = 1;',
  'libs/logging/src/index.ts': 'export const logging = 1;',
  'libs/testing/src/index.ts': 'export const testing = 1;',
  'libs/local-services/src/index.mjs': 'export const services = 1;',
  'apps/worker/src/main.ts': 'export const worker = 1;',
  'apps/web/src/features/agenda/agenda.ts': 'export const agenda = 1;',
};

const contentOf = (imports: string): string => (imports ? `import '${imports}';\n` : 'export {};\n');

describe('import rules', () => {
  let tree: PlantedTree;
  let violations: Cruise['summary']['violations'];

  beforeAll(() => {
    tree = plantTree();
    for (const [file, content] of Object.entries(NEIGHBOURS)) tree.plant(file, `${content}\n`);
    for (const { from, imports } of [...IMPORT_BREAKS, ...LAWFUL_IMPORTS]) tree.plant(from, contentOf(imports));
    const out = tree.run('dependency-cruiser/bin/dependency-cruise.mjs', [
      ...['--config', 'libs/house-rules/dependency-cruiser.cjs'],
      ...['--output-type', 'json', 'apps', 'libs'],
    ]);
    violations = (JSON.parse(out) as Cruise).summary.violations;
  }, 60_000);

  afterAll(() => tree.remove());

  it('has a planted break for every rule, and no break for a rule that is gone', () => {
    expect([...new Set(IMPORT_BREAKS.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(IMPORT_BREAKS)('$rule names $from', ({ rule, from }) => {
    expect(violations.filter((violation) => violation.from === from).map((violation) => violation.rule.name)).toContain(
      rule,
    );
  });

  it.each(LAWFUL_IMPORTS)('$from may import $imports', ({ from }) => {
    expect(violations.filter((violation) => violation.from === from)).toEqual([]);
  });
});
