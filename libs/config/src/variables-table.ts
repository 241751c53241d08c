import { VARIABLES } from './variables.js';
import type { Variable } from './variable.js';

/** The variables as a Markdown table, as it stands in VARIABLES.md. */
export function variablesTable(): string {
  const rows = Object.entries(VARIABLES).map(([name, variable]) => row(name, variable));
  return ['| variable | when not set | meaning |', '|---|---|---|', ...rows].join('\n');
}

function row(name: string, { preset, requiredInProduction, meaning, example }: Variable<unknown>): string {
  const unset = preset === null ? '—' : `\`${preset}\``;
  const refused = requiredInProduction ? '; refused in production' : '';
  const shown = example && example !== preset ? ` Example: \`${example}\`.` : '';
  return `| \`${name}\` | ${unset}${refused} | ${meaning}${shown} |`;
}
