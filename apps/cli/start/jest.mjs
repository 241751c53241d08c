/** Runs jest, shows what it says as it says it, and counts. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { startChild } from '../../../libs/local-services/src/index.mjs';
import { REGISTER, ROOT, inLocal, inRoot } from './project.mjs';

/**
 * @param {string[]} words passed on
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ passed: number, failed: number }>} a file that could not be run at all counts as one failure
 */
export async function runJest(words, env) {
  const report = inLocal(`jest-${process.pid}.json`);
  mkdirSync(inLocal(), { recursive: true });
  process.stdout.write('  … jest\n');
  const jest = startChild({
    name: 'jest',
    command: process.execPath,
    args: [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      inRoot('node_modules/jest/bin/jest.js'),
      '-c',
      inRoot('libs/house-rules/jest.config.mjs'),
      '--json',
      `--outputFile=${report}`,
      ...words,
    ],
    env,
    registerDir: REGISTER,
    cwd: ROOT,
  });
  // With --json the report itself is written to standard output too; what people read comes by standard error.
  jest.process.stdout?.resume();
  jest.process.stderr?.pipe(process.stdout, { end: false });
  const { code } = await jest.exited;
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}
