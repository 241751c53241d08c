import { ConfigError } from './config-error.js';
import { type VariableName, VARIABLES } from './variables.js';
import type { Variable } from './variable.js';

export type Environment = {
  readonly [Name in VariableName]: (typeof VARIABLES)[Name] extends Variable<infer Value> ? Value : never;
};

/**
 * Reads all variables, presets filled in.
 * @throws {ConfigError} naming everything that is wrong, not only the first
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const problems: string[] = [];
  const inProduction = env.NODE_ENV === 'production';
  const values = Object.entries(VARIABLES).map(([name, variable]) => [
    name,
    readOne(name, variable, env[name], inProduction, problems),
  ]);
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.fromEntries(values) as Environment;
}

function readOne(
  name: string,
  variable: Variable<unknown>,
  given: string | undefined,
  inProduction: boolean,
  problems: string[],
): unknown {
  // An empty variable is what `X= command` and compose files leave behind: it counts as not set.
  const raw = given?.trim() || undefined;
  if (raw === undefined && inProduction && variable.requiredInProduction) {
    problems.push(
      `${name} is not set, and production has no preset for it. Set it, for example ${name}=${variable.example}`,
    );
    return null;
  }
  const text = raw ?? variable.preset;
  if (text === null) return null;
  const outcome = variable.schema.safeParse(text);
  if (outcome.success) return outcome.data;
  const reason = outcome.error.issues[0]?.message ?? 'cannot be read';
  const shown = variable.secret ? 'set' : `"${text}"`;
  problems.push(`${name} is ${shown}, but ${reason}. ${remedy(name, variable)}`);
  return null;
}

function remedy(name: string, variable: Variable<unknown>): string {
  const unset = variable.requiredInProduction
    ? ''
    : `, or unset it${variable.preset === null ? '' : ` for ${variable.preset}`}`;
  return `Set it, for example ${name}=${variable.example}${unset}.`;
}
