import { readFileSync } from 'node:fs';
import { variablesTable } from './variables-table.js';
import { VARIABLES } from './variables.js';

describe('variablesTable', () => {
  it('is what VARIABLES.md tells people', () => {
    const page = readFileSync(new URL('../VARIABLES.md', import.meta.url), 'utf8');
    expect(page).toContain(`\n${variablesTable()}\n`);
  });

  it('has presets and examples that can be read', () => {
    for (const [name, { preset, example, schema }] of Object.entries(VARIABLES)) {
      for (const value of [preset, example]) {
        if (value !== null) expect([name, value, schema.safeParse(value).success]).toEqual([name, value, true]);
      }
    }
  });
});
