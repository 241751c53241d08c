import { constants, getPriority, setPriority } from 'node:os';

/**
 * Runs what stands for the firms' own devices ahead of the servers that it burdens: in life they share no processor with it.
 * Without the right to do so it runs as it is.
 */
export async function asFromOwnMachine<T>(work: () => Promise<T>): Promise<T> {
  const before = getPriority();
  try {
    setPriority(constants.priority.PRIORITY_HIGHEST);
  } catch {
    return work();
  }
  try {
    return await work();
  } finally {
    setPriority(before);
  }
}
